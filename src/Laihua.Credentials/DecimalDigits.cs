using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Laihua.Credentials;

/// <summary>Bytes as decimal digits, for the numeric mode of a QR code (10 bits for three digits).</summary>
/// <remarks>
/// <para><b>Shape</b> Each 7 bytes, read as a little-endian number, become 17 digits with leading zeros; what remains of 1 to 6 bytes becomes 3, 5, 8, 10, 13 or 15 digits.</para>
/// <para><b>Errors</b> Decoding takes only the digits 0 to 9, only lengths that encoding gives, only numbers that fit their bytes, and at most <see cref="MaximumLength"/> digits: decoding and encoding again gives the same text.</para>
/// <para><b>Source</b> FIDO CTAP 2.2, hybrid transports, the digit coding of the QR code; FWP-QR-1, section 1.</para>
/// </remarks>
public static class DecimalDigits
{
    /// <summary>The longest text that is decoded.</summary>
    public const int MaximumLength = 2500;

    private const int ChunkBytes = 7;
    private const int ChunkDigits = 17;

    /// <summary>Digits for what remains, by number of bytes.</summary>
    private static readonly int[] RemainderDigits = [0, 3, 5, 8, 10, 13, 15];

    /// <summary>The digits of these bytes.</summary>
    /// <exception cref="ArgumentException">The text would be longer than <see cref="MaximumLength"/>.</exception>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var length = ((long)bytes.Length / ChunkBytes * ChunkDigits) + RemainderDigits[bytes.Length % ChunkBytes];
        if (length > MaximumLength)
        {
            throw new ArgumentException("Too long for a QR code.", nameof(bytes));
        }

        Span<char> text = stackalloc char[(int)length];
        var at = 0;
        for (; !bytes.IsEmpty; bytes = bytes[Math.Min(ChunkBytes, bytes.Length)..])
        {
            var count = Math.Min(ChunkBytes, bytes.Length);
            var digits = DigitsFor(count);
            WriteNumber(LittleEndian(bytes[..count]), text.Slice(at, digits));
            at += digits;
        }

        return new string(text);
    }

    /// <summary>The bytes of these digits, or false.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        var remainder = Array.IndexOf(RemainderDigits, text.Length % ChunkDigits);
        if (text.IsEmpty || text.Length > MaximumLength || remainder < 0)
        {
            return false;
        }

        var read = new byte[(text.Length / ChunkDigits * ChunkBytes) + remainder];
        var target = read.AsSpan();
        while (!target.IsEmpty)
        {
            var count = Math.Min(ChunkBytes, target.Length);
            var digits = DigitsFor(count);
            if (!TryReadNumber(text[..digits], out var number) || number >> (8 * count) != 0)
            {
                return false;
            }

            WriteLittleEndian(number, target[..count]);
            target = target[count..];
            text = text[digits..];
        }

        bytes = read;
        return true;
    }

    private static int DigitsFor(int bytes) => bytes == ChunkBytes ? ChunkDigits : RemainderDigits[bytes];

    private static ulong LittleEndian(ReadOnlySpan<byte> bytes)
    {
        Span<byte> wide = stackalloc byte[8];
        wide.Clear();
        bytes.CopyTo(wide);
        return BinaryPrimitives.ReadUInt64LittleEndian(wide);
    }

    private static void WriteLittleEndian(ulong number, Span<byte> target)
    {
        Span<byte> wide = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(wide, number);
        wide[..target.Length].CopyTo(target);
    }

    private static void WriteNumber(ulong number, Span<char> target)
    {
        for (var i = target.Length - 1; i >= 0; i--, number /= 10)
        {
            target[i] = (char)('0' + (number % 10));
        }
    }

    /// <summary>17 digits stay below 2^57, so nothing overflows.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> digits, out ulong number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (ulong)(digit - '0');
        }

        return true;
    }
}
