using System.Text;

namespace Laihua.App.Papers.Qr;

/// <summary>A text as the bits of a QR code: bytes of UTF-8, and digits in numeric mode wherever that is shorter.</summary>
internal sealed class QrBits
{
    private const int ModeBits = 4;
    private const int NumericMode = 1;
    private const int ByteMode = 4;

    private readonly byte[] codewords;
    private int length;

    private QrBits(int capacity) => codewords = new byte[capacity];

    /// <summary>The smallest version that holds the text, and its data codewords, filled up.</summary>
    /// <exception cref="ArgumentException">The text is longer than the largest version holds.</exception>
    public static (QrVersion Version, byte[] Codewords) Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (segments, widths) = (new List<(bool Digits, int Start, int End)>(), (Digits: 0, Bytes: 0));
        for (var number = 1; number <= QrVersion.Largest; number++)
        {
            var version = QrVersion.Of(number);
            if (version.CountBits != widths)
            {
                widths = version.CountBits;
                segments = Segments(bytes, widths);
            }

            if (segments.Sum(segment => Cost(segment, widths)) <= version.Data * 8)
            {
                return (version, Written(bytes, segments, version));
            }
        }

        throw new ArgumentException("The text is longer than a QR code of the largest version holds.", nameof(text));
    }

    /// <summary>Runs of digits that pay for the head of their own segment and of the bytes that follow, and what lies between them.</summary>
    private static List<(bool Digits, int Start, int End)> Segments(byte[] bytes, (int Digits, int Bytes) widths)
    {
        var segments = new List<(bool, int, int)>();
        var start = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var end = at;
            while (end < bytes.Length && char.IsAsciiDigit((char)bytes[end]))
            {
                end++;
            }

            var saved = (8 * (end - at)) - Cost((true, at, end), widths);
            var splits = (start < at && end < bytes.Length ? 1 : 0) + (start == at && end == bytes.Length ? -1 : 0);
            if (end > at && saved > splits * (ModeBits + widths.Bytes))
            {
                Add(segments, start, at);
                segments.Add((true, at, end));
                start = end;
            }

            at = Math.Max(end, at + 1);
        }

        Add(segments, start, bytes.Length);
        return segments;
    }

    private static void Add(List<(bool, int, int)> segments, int start, int end)
    {
        if (end > start)
        {
            segments.Add((false, start, end));
        }
    }

    private static int Cost((bool Digits, int Start, int End) segment, (int Digits, int Bytes) widths)
    {
        var count = segment.End - segment.Start;
        return segment.Digits
            ? ModeBits + widths.Digits + (count / 3 * 10) + ((count % 3) switch { 0 => 0, 1 => 4, _ => 7 })
            : ModeBits + widths.Bytes + (count * 8);
    }

    private static byte[] Written(byte[] bytes, List<(bool Digits, int Start, int End)> segments, QrVersion version)
    {
        var bits = new QrBits(version.Data);
        foreach (var (digits, start, end) in segments)
        {
            bits.Append(digits ? NumericMode : ByteMode, ModeBits);
            bits.Append(end - start, digits ? version.CountBits.Digits : version.CountBits.Bytes);
            bits.Append(bytes.AsSpan(start..end), digits);
        }

        bits.FillUp();
        return bits.codewords;
    }

    private void Append(ReadOnlySpan<byte> part, bool digits)
    {
        for (var at = 0; !digits && at < part.Length; at++)
        {
            Append(part[at], 8);
        }

        for (var at = 0; digits && at < part.Length; at += 3)
        {
            var (value, count) = (0, Math.Min(3, part.Length - at));
            foreach (var digit in part.Slice(at, count))
            {
                value = (value * 10) + digit - '0';
            }

            Append(value, (count * 3) + 1);
        }
    }

    private void Append(int value, int bits)
    {
        for (var bit = bits - 1; bit >= 0; bit--, length++)
        {
            codewords[length >> 3] |= (byte)(((value >> bit) & 1) << (7 - (length & 7)));
        }
    }

    // Four zeros end the text where there is room for them; then whole codewords, two in turns.
    private void FillUp()
    {
        length = Math.Min(length + ModeBits, codewords.Length * 8);
        var odd = true;
        for (var at = (length + 7) / 8; at < codewords.Length; at++, odd = !odd)
        {
            codewords[at] = odd ? (byte)0xEC : (byte)0x11;
        }
    }
}
