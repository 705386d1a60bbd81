namespace Laihua.Linkage;

/// <summary>Pairs with their levels, from which weights are learnt.</summary>
internal sealed class TrainingPairs
{
    private const int Chunk = 4096;
    private readonly (int First, int Second)[] pairs;
    private readonly bool[] swapped;
    private readonly byte[] levels;
    private readonly int fields;

    internal TrainingPairs(Records records, PairScorer scorer, (int First, int Second)[] chosen, double oneIn)
    {
        OneIn = oneIn;
        fields = records.Fields.Length;
        pairs = chosen;
        swapped = new bool[pairs.Length];
        levels = new byte[pairs.Length * fields];
        Parallel.For(0, (pairs.Length + Chunk - 1) / Chunk, chunk =>
        {
            for (var pair = chunk * Chunk; pair < Math.Min(pairs.Length, (chunk + 1) * Chunk); pair++)
            {
                swapped[pair] = scorer.Compare(pairs[pair].First, pairs[pair].Second, levels.AsSpan(pair * fields, fields));
            }
        });
    }

    internal int Count => pairs.Length;

    /// <summary>Of how many pairs of their sort one is held.</summary>
    internal double OneIn { get; }

    internal (int First, int Second, bool Swapped) this[int pair] => (pairs[pair].First, pairs[pair].Second, swapped[pair]);

    internal ReadOnlySpan<byte> Levels(int pair) => levels.AsSpan(pair * fields, fields);

    /// <summary>Pairs of records drawn by chance, the same for the same number of records.</summary>
    internal static TrainingPairs Drawn(Records records, PairScorer scorer, int most)
    {
        const double TimesAllPairs = 4;
        var chosen = new List<(int, int)>();
        var state = 0x5DEECE66DUL + (ulong)records.Count;
        var right = records.Within ? records.Count : records.Count - records.Split;
        for (var number = 0; number < Math.Min(most, records.AllPairs * TimesAllPairs); number++)
        {
            var first = (int)Below(ref state, (uint)(records.Within ? records.Count : records.Split));
            var second = (int)Below(ref state, (uint)right) + (records.Within ? 0 : records.Split);
            if (first != second)
            {
                chosen.Add((first, second));
            }
        }

        return new(records, scorer, [.. chosen], records.AllPairs / Math.Max(1, chosen.Count));
    }

    // SplitMix64 (Steele, Lea and Flood 2014).
    private static uint Below(ref ulong state, uint limit)
    {
        var value = state += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return (uint)(((value ^ (value >> 31)) >> 32) * limit >> 32);
    }
}
