namespace Laihua.Linkage;

/// <summary>
/// Groups of records that are one person. Never plain connected components: two groups are joined only when hardly a pair across them speaks clearly against it
/// and all pairs across them together speak for it. Threads may work side by side on records that no chain of pairs connects.
/// </summary>
internal sealed class Clusters
{
    private const int Worst = -6 * Weights.Bit;

    // Of so many pairs across one may be the worst: a record with several slips does not tear apart what all others hold together.
    private const int OneBadIn = 4;

    // The best of many pairs is so by chance; what stands between groups is shown to people when all of them weigh this much on average.
    private const int ShownFrom = 3 * Weights.Bit;
    private readonly int[] group;
    private readonly int[] count;

    // The next record of the same group; the last one leads back to the first.
    private readonly int[] next;
    private readonly Func<int, int, (int Weight, bool AreTwo)> weigh;
    private readonly HashSet<(int, int)> apart;

    /// <param name="records">How many records there are.</param>
    /// <param name="weigh">The weight of a pair, and whether its records are of two people whatever others say.</param>
    /// <param name="apart">Pairs that people found to be two.</param>
    internal Clusters(int records, Func<int, int, (int Weight, bool AreTwo)> weigh, HashSet<(int, int)> apart)
    {
        group = [.. Enumerable.Range(0, records)];
        next = [.. group];
        count = new int[records];
        Array.Fill(count, 1);
        this.weigh = weigh;
        this.apart = apart;
    }

    internal bool Together(int first, int second) => group[first] == group[second];

    internal List<int> Members(int record)
    {
        var members = new List<int>(count[group[record]]) { record };
        for (var other = next[record]; other != record; other = next[other])
        {
            members.Add(other);
        }

        return members;
    }

    /// <summary>Every group of more than one, each in rising order, by its first record.</summary>
    internal IEnumerable<List<int>> All()
    {
        var seen = new bool[group.Length];
        for (var record = 0; record < group.Length; record++)
        {
            if (count[group[record]] > 1 && !seen[group[record]])
            {
                seen[group[record]] = true;
                var members = Members(record);
                members.Sort();
                yield return members;
            }
        }
    }

    /// <summary>Joins the groups of two records, which speak for it themselves, when nothing else speaks against it.</summary>
    internal bool TryJoin(int first, int second, bool forced = false)
    {
        if (Together(first, second))
        {
            return true;
        }

        if (apart.Count > 0 || (!forced && count[group[first]] + count[group[second]] > 2))
        {
            var (one, other) = (Members(first), Members(second));
            if (AreApart(one, other) || (!forced && one.Count + other.Count > 2 && !SpeaksFor(one, other)))
            {
                return false;
            }
        }

        Join(first, second);
        return true;
    }

    /// <summary>Whether two records that may be one person leave that open where all records of their groups are looked at.</summary>
    internal bool MayBeOne(int first, int second)
    {
        var (one, other) = (Members(first), Members(second));
        return one.Count * other.Count == 1 || Across(one, other).Sum >= (long)ShownFrom * one.Count * other.Count;
    }

    internal static (int, int) Pair(int first, int second) => first < second ? (first, second) : (second, first);

    private bool AreApart(List<int> one, List<int> other) => apart.Count > 0 && one.Exists(left => other.Exists(right => apart.Contains(Pair(left, right))));

    private bool SpeaksFor(List<int> one, List<int> other)
    {
        var (sum, bad, never) = Across(one, other);
        return sum > 0 && bad * OneBadIn <= one.Count * other.Count && !never;
    }

    // What all pairs across weigh together, how many of them speak clearly against it, and whether one of them forbids it.
    private (long Sum, int Bad, bool Never) Across(List<int> one, List<int> other)
    {
        var (sum, bad, never) = (0L, 0, false);
        foreach (var left in one)
        {
            foreach (var right in other)
            {
                var (weight, areTwo) = weigh(left, right);
                never |= areTwo;
                sum += weight;
                bad += weight < Worst ? 1 : 0;
            }
        }

        return (sum, bad, never);
    }

    // The larger group keeps its number; then the two rings become one.
    private void Join(int first, int second)
    {
        var (keep, lose) = count[group[first]] >= count[group[second]] ? (first, second) : (second, first);
        count[group[keep]] += count[group[lose]];
        foreach (var record in Members(lose))
        {
            group[record] = group[keep];
        }

        (next[keep], next[lose]) = (next[lose], next[keep]);
    }
}
