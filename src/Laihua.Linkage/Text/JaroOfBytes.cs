using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Laihua.Linkage;

/// <summary>
/// The likeness of Jaro for words of at most 64 bytes: the longer one lies in registers, each letter of the shorter is compared with all of it at once,
/// and places that are taken are bits.
/// </summary>
internal static class JaroOfBytes
{
    internal const int Longest = 64;
    private const int Register = 32;
    private const int Half = Register / 2;
    private static readonly double[] Parts = [0, .. Enumerable.Range(1, Longest).Select(number => 1.0 / number)];

    // By place the byte of a word of 64 bits that holds its bit, and that bit.
    private static readonly Vector512<byte> ByteOfPlace = Vector512<byte>.Indices >> 3;
    private static readonly Vector512<byte> BitOfPlace = Vector512.Create(0x8040201008040201UL).AsByte();

    private static bool HasWideRegisters => Avx512BW.IsSupported && Avx512Vbmi2.IsSupported;

    /// <summary>The likeness, the first word being the shorter and not empty.</summary>
    internal static double Similarity(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var (common, moved) = HasWideRegisters ? AtOnce(first, second) : OneByOne(first, second);
        return Jaro(common, moved, first.Length, second.Length);
    }

    /// <summary>The likeness, the first word being the shorter and not empty; nothing when a letter needs more than a byte.</summary>
    [SkipLocalsInit]
    internal static double? Similarity(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<byte> one = stackalloc byte[Longest];
        Span<byte> other = stackalloc byte[Longest];
        if (HasWideRegisters)
        {
            var (shorter, longer) = (Masked(first), Masked(second));
            if (shorter.Wide || longer.Wide)
            {
                return null;
            }

            shorter.Word.CopyTo(one);
            longer.Word.CopyTo(other);
            return Similarity(one[..first.Length], other[..second.Length]);
        }

        return Ascii.FromUtf16(first, one, out _) == OperationStatus.Done && Ascii.FromUtf16(second, other, out _) == OperationStatus.Done
            ? Similarity(one[..first.Length], other[..second.Length])
            : null;
    }

    /// <summary>The likeness by what was counted, reckoned in one way for all words: the last bit must not depend on how they are held.</summary>
    internal static double Jaro(int common, int moved, int first, int second) =>
        common == 0 ? 0 : ((common * (Part(first) + Part(second))) + ((common - (moved / 2)) * Part(common))) / 3;

    private static double Part(int length) => length <= Longest ? Parts[length] : 1.0 / length;

    // No branch but the end of the loop depends on the words: that two letters match is as good as chance, and a wrong guess costs more than all of this.
    private static (int Common, int Moved) AtOnce(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var word = Masked(second);
        var (matched, taken) = Matched(new Wide(word), first, second.Length);
        var differ = ~Vector512.Equals(Chosen(Masked(first), matched), Chosen(word, taken)).ExtractMostSignificantBits();
        return (BitOperations.PopCount(taken), BitOperations.PopCount(differ));
    }

    private static (int Common, int Moved) OneByOne(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var (matched, taken) = second.Length <= Register
            ? Matched(new Narrow(Load(second)), first, second.Length)
            : Matched(new Wide(Vector512.Create(Load(second[..Register]), Load(second[Register..]))), first, second.Length);
        var (common, moved) = (BitOperations.PopCount(taken), 0);
        for (; matched != 0; matched &= matched - 1, taken &= taken - 1)
        {
            moved += first[BitOperations.TrailingZeroCount(matched)] == second[BitOperations.TrailingZeroCount(taken)] ? 0 : 1;
        }

        return (common, moved);
    }

    // Which letters of the first word match, and which places of the second they take.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Matched, ulong Taken) Matched<T>(T word, ReadOnlySpan<byte> first, int length)
        where T : struct, IWord
    {
        var reach = Math.Max(0, (length / 2) - 1);
        var all = ulong.MaxValue >> (Longest - length);
        var window = all & ((2UL << reach) - 1);
        var (matched, taken) = (0UL, 0UL);
        for (var at = 0; at < first.Length; at++)
        {
            var places = word.Places(first[at]) & ~taken & window;
            taken |= places & (0 - places);
            matched |= (places != 0 ? 1UL : 0UL) << at;
            window = ((window << 1) | (at < reach ? 1UL : 0UL)) & all;
        }

        return (matched, taken);
    }

    // The letters at some places, one behind the other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Chosen(Vector512<byte> word, ulong places)
    {
        var mask = Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(places).AsByte(), ByteOfPlace) & BitOfPlace, BitOfPlace);
        return Avx512Vbmi2.Compress(Vector512<byte>.Zero, mask, word);
    }

    // Reads what the mask names and nothing beyond.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<byte> Masked(ReadOnlySpan<byte> word)
    {
        fixed (byte* start = word)
        {
            return Avx512BW.MaskLoad(start, Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)word.Length)), Vector512<byte>.Zero);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector512<byte> Word, bool Wide) Masked(ReadOnlySpan<char> word)
    {
        fixed (char* start = word)
        {
            // Places beyond the word are not read, also those whose address is beyond it.
            var low = Avx512BW.MaskLoad((ushort*)start, Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)word.Length)), Vector512<ushort>.Zero);
            var high = Avx512BW.MaskLoad(
                (ushort*)start + Register, Vector512.LessThan(Vector512<ushort>.Indices + Vector512.Create((ushort)Register), Vector512.Create((ushort)word.Length)), Vector512<ushort>.Zero);
            return (Vector512.Narrow(low, high), ((low | high) & Vector512.Create((ushort)0xFF00)) != Vector512<ushort>.Zero);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load(ReadOnlySpan<byte> word) => word.Length <= Half
        ? Vector256.Create(Sixteen(word), Vector128<byte>.Zero)
        : Vector256.Create(Vector128.Create(word), Sixteen(word[Half..]));

    // Two words of the machine that overlap, so that nothing beyond the end is read.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Sixteen(ReadOnlySpan<byte> word)
    {
        const int Eight = sizeof(ulong);
        if (word.Length < Eight)
        {
            return Vector128.Create(Few(word), 0UL).AsByte();
        }

        var rest = word.Length == Eight ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(word[^Eight..]) >> (Eight * (Half - word.Length));
        return Vector128.Create(BinaryPrimitives.ReadUInt64LittleEndian(word), rest).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Few(ReadOnlySpan<byte> word)
    {
        const int Four = sizeof(uint);
        if (word.Length >= Four)
        {
            ulong last = BinaryPrimitives.ReadUInt32LittleEndian(word[^Four..]);
            return BinaryPrimitives.ReadUInt32LittleEndian(word) | (last << (8 * (word.Length - Four)));
        }

        var few = 0UL;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            few = (few << 8) | word[at];
        }

        return few;
    }

    /// <summary>Where a letter stands in a word.</summary>
    private interface IWord
    {
        ulong Places(byte letter);
    }

    private readonly struct Narrow(Vector256<byte> word) : IWord
    {
        private readonly Vector256<byte> word = word;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Places(byte letter) => Vector256.Equals(word, Vector256.Create(letter)).ExtractMostSignificantBits();
    }

    private readonly struct Wide(Vector512<byte> word) : IWord
    {
        private readonly Vector512<byte> word = word;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Places(byte letter) => Vector512.Equals(word, Vector512.Create(letter)).ExtractMostSignificantBits();
    }
}
