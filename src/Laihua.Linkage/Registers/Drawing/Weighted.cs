namespace Laihua.Linkage.Registers.Drawing;

/// <summary>Things that are drawn in proportion to their weights.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] things;
    private readonly int[] upTo;

    internal Weighted(IEnumerable<(T Thing, int Weight)> entries)
    {
        var all = entries.ToArray();
        things = [.. all.Select(entry => entry.Thing)];
        upTo = new int[all.Length];
        var sum = 0;
        for (var at = 0; at < all.Length; at++)
        {
            upTo[at] = sum += all[at].Weight;
        }
    }

    internal IReadOnlyList<T> Things => things;

    /// <summary>The share of each thing, in the order of <see cref="Things"/>.</summary>
    internal IEnumerable<double> Shares => upTo.Select((sum, at) => (sum - (at == 0 ? 0 : upTo[at - 1])) / (double)upTo[^1]);

    internal T Draw(RandomStream stream)
    {
        var found = Array.BinarySearch(upTo, stream.Below(upTo[^1]) + 1);
        return things[found < 0 ? ~found : found];
    }
}
