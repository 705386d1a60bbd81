namespace Laihua.Linkage;

/// <summary>The pairs that people decided, as records. Ids that no table has are passed over: the register may have moved on.</summary>
internal sealed class PeoplesPairs
{
    internal PeoplesPairs(Records records, LinkageOptions options)
    {
        if (options.MustLink.Count + options.CannotLink.Count == 0)
        {
            return;
        }

        var (left, right) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var record = 0; record < records.Count; record++)
        {
            (records.Dedupe || record < records.Split != records.Swapped ? left : right)[records.IdOf(record)] = record;
        }

        Add(Must, options.MustLink, left, records.Dedupe ? left : right);
        Add(Cannot, options.CannotLink, left, records.Dedupe ? left : right);
        Contradicted = [.. Must.Where(pair => Cannot.Contains(pair))];
        if (records.Within)
        {
            // Said of three: the first is the second and the second the third, but the first is not the third.
            var groups = new Clusters(records.Count, (_, _) => (0, false), Cannot);
            Contradicted = [.. Must.Order().Where(pair => !groups.TryJoin(pair.Item1, pair.Item2, forced: true))];
        }

        Must.ExceptWith(Contradicted);
        Joined.UnionWith(Must.SelectMany(pair => (int[])[pair.Item1, pair.Item2]));
    }

    /// <summary>Whether they said anything.</summary>
    internal bool Any => Must.Count + Cannot.Count > 0;

    internal HashSet<(int, int)> Must { get; } = [];

    internal HashSet<(int, int)> Cannot { get; } = [];

    /// <summary>Pairs said to be one person that others, said to be two, contradict; they are kept apart, and told.</summary>
    internal IReadOnlyList<(int First, int Second)> Contradicted { get; } = [];

    /// <summary>The records of <see cref="Must"/>.</summary>
    internal HashSet<int> Joined { get; } = [];

    /// <summary>Whether people said of a pair what it is.</summary>
    internal bool Judged(int first, int second) => Any && (Must.Contains((first, second)) || Cannot.Contains((first, second)));

    private static void Add(HashSet<(int, int)> pairs, IReadOnlyList<(string Left, string Right)> ids, Dictionary<string, int> left, Dictionary<string, int> right)
    {
        foreach (var (one, other) in ids)
        {
            if (left.TryGetValue(one, out var first) && right.TryGetValue(other, out var second) && first != second)
            {
                pairs.Add(Clusters.Pair(first, second));
            }
        }
    }
}
