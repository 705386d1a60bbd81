namespace Laihua.Linkage;

/// <summary>The pairs that weigh enough to be decided, the heaviest first.</summary>
internal sealed class KeptPairs
{
    /// <summary>How many pairs are worked on by one thread at a time.</summary>
    internal const int Chunk = 4096;
    private readonly KeptPair[] pairs;

    private KeptPairs(KeptPair[] pairs) => this.pairs = pairs;

    internal int Count => pairs.Length;

    internal ref readonly KeptPair this[int pair] => ref pairs[pair];

    /// <summary>How many weigh so much or more; they are the first.</summary>
    internal int CountFrom(int least)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[middle].Weight >= least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Puts together what the workers kept, in an order that does not depend on how many they were. The pieces are empty then.</summary>
    internal static KeptPairs Of(IReadOnlyList<Pieces<KeptPair>> kept)
    {
        var all = Pieces<KeptPair>.Together(kept);
        SideBySide.Sort(all);
        return new(all);
    }
}
