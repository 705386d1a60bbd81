namespace Laihua.Linkage;

/// <summary>
/// Groups of records that are one person. Never plain connected components: two groups are joined only when no pair across them speaks clearly against it
/// and all pairs across them together speak for it.
/// </summary>
internal sealed class Clusters
{
    private const int Worst = -6 * Weights.Bit;
    private readonly int[] group;
    private readonly Dictionary<int, List<int>> members = [];
    private readonly Func<int, int, int> weigh;
    private readonly HashSet<(int, int)> apart;

    internal Clusters(int records, Func<int, int, int> weigh, HashSet<(int, int)> apart)
    {
        group = [.. Enumerable.Range(0, records)];
        this.weigh = weigh;
        this.apart = apart;
    }

    internal bool Together(int first, int second) => group[first] == group[second];

    internal IReadOnlyList<int> Members(int record) => members.TryGetValue(group[record], out var list) ? list : [record];

    /// <summary>Every group of more than one, each in rising order, by its first record.</summary>
    internal IEnumerable<IReadOnlyList<int>> All() => members.OrderBy(pair => pair.Value.Min()).Select(pair => (IReadOnlyList<int>)[.. pair.Value.Order()]);

    /// <summary>Joins the groups of two records, which speak for it themselves, when nothing else speaks against it.</summary>
    internal bool TryJoin(int first, int second, bool forced = false)
    {
        if (Together(first, second))
        {
            return true;
        }

        var (one, other) = (Members(first), Members(second));
        if (AreApart(one, other) || (!forced && one.Count + other.Count > 2 && !SpeaksFor(one, other)))
        {
            return false;
        }

        Join(first, second);
        return true;
    }

    internal static (int, int) Pair(int first, int second) => first < second ? (first, second) : (second, first);

    private bool AreApart(IReadOnlyList<int> one, IReadOnlyList<int> other) => apart.Count > 0 && one.Any(left => other.Any(right => apart.Contains(Pair(left, right))));

    private bool SpeaksFor(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var sum = 0L;
        foreach (var left in one)
        {
            foreach (var right in other)
            {
                var weight = weigh(left, right);
                if (weight < Worst)
                {
                    return false;
                }

                sum += weight;
            }
        }

        return sum > 0;
    }

    private void Join(int first, int second)
    {
        var (keep, lose) = (group[first], group[second]);
        var joined = members.TryGetValue(keep, out var list) ? list : members[keep] = [first];
        foreach (var record in Members(second))
        {
            group[record] = keep;
            joined.Add(record);
        }

        members.Remove(lose);
    }
}
