namespace Laihua.Linkage;

/// <summary>Pairs by what chains of them connect: what is decided within one of these parts depends on nothing in another.</summary>
internal sealed class ConnectedPairs
{
    private readonly int[] order;
    private readonly int[] starts;

    /// <param name="records">How many records there are.</param>
    /// <param name="pairs">How many pairs there are.</param>
    /// <param name="pair">The two records of a pair; null where it connects nothing.</param>
    /// <param name="besides">What else connects two records.</param>
    internal ConnectedPairs(int records, int pairs, Func<int, (int First, int Second)?> pair, IEnumerable<(int First, int Second)> besides)
    {
        var above = new int[records];
        for (var record = 0; record < records; record++)
        {
            above[record] = record;
        }

        foreach (var (first, second) in besides)
        {
            Connect(above, first, second);
        }

        for (var at = 0; at < pairs; at++)
        {
            if (pair(at) is { } both)
            {
                Connect(above, both.First, both.Second);
            }
        }

        // Counted by the topmost record of each part, then put in place: within a part the pairs stay in their order.
        var ends = new int[records + 1];
        for (var at = 0; at < pairs; at++)
        {
            if (pair(at) is { } both)
            {
                ends[Top(above, both.First) + 1]++;
            }
        }

        List<int> from = [0];
        for (var record = 0; record < records; record++)
        {
            ends[record + 1] += ends[record];
            if (ends[record + 1] > from[^1])
            {
                from.Add(ends[record + 1]);
            }
        }

        (order, starts) = (new int[ends[records]], [.. from]);
        for (var at = 0; at < pairs; at++)
        {
            if (pair(at) is { } both)
            {
                order[ends[Top(above, both.First)]++] = at;
            }
        }
    }

    /// <summary>How many parts there are.</summary>
    internal int Count => starts.Length - 1;

    /// <summary>The pairs of a part, in their order.</summary>
    internal ReadOnlySpan<int> this[int part] => order.AsSpan(starts[part]..starts[part + 1]);

    private static void Connect(int[] above, int first, int second)
    {
        var (one, other) = (Top(above, first), Top(above, second));
        above[Math.Max(one, other)] = Math.Min(one, other);
    }

    // Every second step is cut out on the way, so that chains stay short (Tarjan and van Leeuwen 1984).
    private static int Top(int[] above, int record)
    {
        while (above[record] != record)
        {
            record = above[record] = above[above[record]];
        }

        return record;
    }
}
