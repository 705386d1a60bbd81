namespace Laihua.Linkage;

/// <summary>A pair with what was decided of it; by weight, ties by the order of records.</summary>
internal readonly record struct DecidedPair(int First, int Second, int Weight, int Key, PairOutcome Outcome, int Cluster) : IComparable<DecidedPair>
{
    public int CompareTo(DecidedPair other) => Weight != other.Weight ? other.Weight.CompareTo(Weight) : First != other.First ? First.CompareTo(other.First) : Second.CompareTo(other.Second);
}
