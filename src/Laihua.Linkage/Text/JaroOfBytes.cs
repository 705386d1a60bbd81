using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    /// <summary>The likeness, the first word being the shorter and not empty.</summary>
    internal static double Similarity(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var reach = Math.Max(0, (second.Length / 2) - 1);
        var window = (1UL << ((2 * reach) + 1)) - 1;
        var low = Load(second[..Math.Min(Register, second.Length)]);
        var high = second.Length > Register ? Load(second[Register..]) : default;
        var all = ulong.MaxValue >> (Longest - second.Length);
        var (free, matched, last, disorder) = (all, 0UL, 0UL, 0UL);
        for (var at = 0; at < first.Length; at++)
        {
            var letter = Vector256.Create(first[at]);
            ulong equal = Vector256.Equals(low, letter).ExtractMostSignificantBits();
            if (second.Length > Register)
            {
                equal |= (ulong)Vector256.Equals(high, letter).ExtractMostSignificantBits() << Register;
            }

            // Without a branch: whether letters match is as good as chance, and a wrong guess costs more than all of this.
            var places = equal & free & (at < reach ? window >> (reach - at) : window << (at - reach));
            var place = places & (0 - places);
            free ^= place;
            matched |= (places != 0 ? 1UL : 0UL) << at;
            disorder |= place - 1 < last >> 1 ? 1UL : 0UL;
            last = Math.Max(last, place);
        }

        var common = BitOperations.PopCount(matched);
        var moved = disorder == 0 ? 0 : Moved(first, second, matched, all & ~free);
        return common == 0 ? 0 : ((common * (Parts[first.Length] + Parts[second.Length])) + ((common - (moved / 2)) * Parts[common])) / 3;
    }

    private static int Moved(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ulong matched, ulong taken)
    {
        var moved = 0;
        for (; matched != 0; matched &= matched - 1, taken &= taken - 1)
        {
            moved += first[BitOperations.TrailingZeroCount(matched)] == second[BitOperations.TrailingZeroCount(taken)] ? 0 : 1;
        }

        return moved;
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
}
