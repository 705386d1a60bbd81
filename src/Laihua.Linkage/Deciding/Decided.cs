using System.Collections;

namespace Laihua.Linkage;

/// <summary>The decided pairs, the most certain first.</summary>
internal sealed class Decided : IEnumerable<DecidedPair>
{
    private readonly Pieces<DecidedPair> pairs = new();
    private DecidedPair[] sorted = [];

    internal int Count => sorted.Length;

    internal int Matches { get; private set; }

    internal DecidedPair this[int pair] => sorted[pair];

    public IEnumerator<DecidedPair> GetEnumerator() => ((IEnumerable<DecidedPair>)sorted).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(int first, int second, int weight, int key, PairOutcome outcome, int cluster = 0)
    {
        Matches += outcome == PairOutcome.Match ? 1 : 0;
        pairs.Add(new(first, second, weight, key, outcome, cluster));
    }

    /// <summary>Matches and reviews by weight, ties by the order of records. Nothing is added later.</summary>
    internal Decided Sorted()
    {
        sorted = Pieces<DecidedPair>.Together(pairs);
        SideBySide.Sort(sorted);
        return this;
    }
}
