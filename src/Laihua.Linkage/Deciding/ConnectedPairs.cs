namespace Laihua.Linkage;

/// <summary>Pairs by what chains of them connect: what is decided within one of these parts depends on nothing in another.</summary>
internal sealed class ConnectedPairs
{
    private readonly Func<int, (int First, int Second)?> pair;
    private readonly int pairs;
    private readonly int[] above;
    private readonly int[] order;
    private readonly int[] starts;

    /// <param name="records">How many records there are.</param>
    /// <param name="pairs">How many pairs there are.</param>
    /// <param name="pair">The two records of a pair; null where it connects nothing.</param>
    /// <param name="besides">What else connects two records.</param>
    internal ConnectedPairs(int records, int pairs, Func<int, (int First, int Second)?> pair, IEnumerable<(int First, int Second)> besides)
    {
        (this.pairs, this.pair, above) = (pairs, pair, [.. Enumerable.Range(0, records)]);
        foreach (var (first, second) in besides)
        {
            Connect(first, second);
        }

        Each((_, both) => Connect(both.First, both.Second));

        // Counted by the topmost record of each part, then put in place: within a part the pairs stay in their order.
        var places = new int[records + 1];
        Each((_, both) => places[Top(both.First) + 1]++);
        starts = Summed(places);
        order = new int[places[records]];
        Each((at, both) => order[places[Top(both.First)]++] = at);
    }

    /// <summary>How many parts there are.</summary>
    internal int Count => starts.Length - 1;

    /// <summary>The pairs of a part, in their order.</summary>
    internal ReadOnlySpan<int> this[int part] => order.AsSpan(starts[part]..starts[part + 1]);

    // From how many stand at each place to where each place begins, and of these what differs.
    private static int[] Summed(int[] places)
    {
        List<int> begins = [0];
        for (var place = 1; place < places.Length; place++)
        {
            places[place] += places[place - 1];
            if (places[place] > begins[^1])
            {
                begins.Add(places[place]);
            }
        }

        return [.. begins];
    }

    private void Each(Action<int, (int First, int Second)> take)
    {
        for (var at = 0; at < pairs; at++)
        {
            if (pair(at) is { } both)
            {
                take(at, both);
            }
        }
    }

    private void Connect(int first, int second)
    {
        var (one, other) = (Top(first), Top(second));
        above[Math.Max(one, other)] = Math.Min(one, other);
    }

    // Every second step is cut out on the way, so that chains stay short (Tarjan and van Leeuwen 1984).
    private int Top(int record)
    {
        while (above[record] != record)
        {
            record = above[record] = above[above[record]];
        }

        return record;
    }
}
