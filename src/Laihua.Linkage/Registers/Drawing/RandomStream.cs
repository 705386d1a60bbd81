using System.Numerics;

namespace Laihua.Linkage.Registers.Drawing;

/// <summary>xoshiro256** (Blackman and Vigna 2018): a few lines that give the same numbers on every machine, unlike the draws of a library.</summary>
/// <remarks>Every person has streams of its own, so that it does not matter who draws whom, nor when.</remarks>
internal sealed class RandomStream
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    internal RandomStream(ulong seed, Purpose purpose, long index)
    {
        var state = Mixed(Mixed(seed + Step) + (ulong)purpose) + (ulong)index;
        a = Mixed(state += Step);
        b = Mixed(state += Step);
        c = Mixed(state += Step);
        d = Mixed(state + Step);
    }

    internal ulong Next()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>A whole number from 0 to one less than the bound.</summary>
    internal int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    internal int Between(int first, int last) => first + Below(last - first + 1);

    internal bool PerMille(int share) => Below(1000) < share;

    internal bool PerHundredThousand(int share) => Below(100_000) < share;

    /// <summary>True with a chance of the threshold in 2³².</summary>
    internal bool Chance(ulong threshold) => Next() >> 32 < threshold;

    internal T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>SplitMix64's last step: every bit of the input moves every bit of the output.</summary>
    internal static ulong Mixed(ulong mixed)
    {
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
