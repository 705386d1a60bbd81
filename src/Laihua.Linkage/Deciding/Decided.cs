namespace Laihua.Linkage;

/// <summary>The decided pairs as columns, the most certain first.</summary>
internal sealed class Decided
{
    private readonly List<(int First, int Second, int Weight, int Key, PairOutcome Outcome, int Cluster)> pairs = [];

    internal int Count => pairs.Count;

    internal int Matches { get; private set; }

    internal (int First, int Second, int Weight, int Key, PairOutcome Outcome, int Cluster) this[int pair] => pairs[pair];

    internal void Add(int first, int second, int weight, int key, PairOutcome outcome, int cluster = 0)
    {
        Matches += outcome == PairOutcome.Match ? 1 : 0;
        pairs.Add((first, second, weight, key, outcome, cluster));
    }

    /// <summary>Matches and reviews by weight, ties by the order of records.</summary>
    internal Decided Sorted()
    {
        pairs.Sort((one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : one.First != other.First ? one.First.CompareTo(other.First) : one.Second.CompareTo(other.Second));
        return this;
    }
}
