namespace Laihua.Rules.Bench.Drawing;

/// <summary>SplitMix64: a few lines that give the same numbers on every machine and will never change, unlike the draws of a library.</summary>
/// <remarks>Each block of people has a stream of its own, so that it does not matter who draws which block, nor when.</remarks>
internal struct DrawStream(uint seed, long block)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = Mixed(Mixed(seed + Step) + (ulong)block);

    internal ulong Next()
    {
        state += Step;
        return Mixed(state);
    }

    private static ulong Mixed(ulong mixed)
    {
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
