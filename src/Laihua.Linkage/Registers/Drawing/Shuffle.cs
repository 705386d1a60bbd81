using System.Numerics;

namespace Laihua.Linkage.Registers.Drawing;

/// <summary>Every number below a size becomes another one below it, no two the same: numbers that are unique and tell nothing of their order.</summary>
/// <remarks>A Feistel network of four rounds over the next even number of bits, walked until the result lies below the size.</remarks>
internal readonly struct Shuffle
{
    private readonly ulong key;
    private readonly ulong size;
    private readonly int half;

    internal Shuffle(ulong seed, Purpose purpose, ulong variety, ulong size)
    {
        key = RandomStream.Mixed(RandomStream.Mixed(seed + (ulong)purpose) + variety);
        this.size = size;
        half = Math.Max(1, (BitOperations.Log2(size - 1) + 2) / 2);
    }

    internal ulong Of(ulong number)
    {
        do
        {
            number = Once(number);
        }
        while (number >= size);
        return number;
    }

    private ulong Once(ulong number)
    {
        var mask = (1UL << half) - 1;
        var (left, right) = (number >> half, number & mask);
        for (var round = 1UL; round <= 4; round++)
        {
            (left, right) = (right, left ^ (RandomStream.Mixed(key + (round << 48) + right) & mask));
        }

        return (left << half) | right;
    }
}
