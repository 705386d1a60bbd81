namespace Laihua.Linkage;

/// <summary>Pairs with their levels, from which weights are learnt.</summary>
internal sealed class TrainingPairs(int fields)
{
    private readonly List<(int First, int Second, bool Swapped)> pairs = [];
    private readonly List<byte> levels = [];

    internal int Count => pairs.Count;

    internal (int First, int Second, bool Swapped) this[int pair] => pairs[pair];

    internal ReadOnlySpan<byte> Levels(int pair) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(levels).Slice(pair * fields, fields);

    /// <summary>Which share of all pairs of their sort is held: one in so many.</summary>
    internal double OneIn { get; set; } = 1;

    internal void Add(PairScorer scorer, int first, int second)
    {
        Span<byte> found = stackalloc byte[fields];
        var swapped = scorer.Compare(first, second, found);
        pairs.Add((first, second, swapped));
        levels.AddRange(found);
    }

    /// <summary>Pairs of records drawn by chance, the same for the same number of records.</summary>
    internal static TrainingPairs Drawn(Records records, PairScorer scorer, int count)
    {
        var drawn = new TrainingPairs(records.Fields.Length);
        var state = 0x5DEECE66DUL + (ulong)records.Count;
        var right = records.Dedupe ? records.Count : records.Count - records.Split;
        for (var number = 0; number < count; number++)
        {
            var first = (int)Below(ref state, (uint)(records.Dedupe ? records.Count : records.Split));
            var second = (int)Below(ref state, (uint)right) + (records.Dedupe ? 0 : records.Split);
            if (first != second)
            {
                drawn.Add(scorer, first, second);
            }
        }

        drawn.OneIn = records.AllPairs / Math.Max(1, drawn.Count);
        return drawn;
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
