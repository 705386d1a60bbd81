namespace Laihua.Linkage;

/// <summary>Brings the records of one person together where a person may have several: first by what agrees at any time, then by lives that follow one another.</summary>
internal sealed class Grouping(Records records, PairScorer scorer, KeptPairs kept, Slips slips, PeoplesPairs people, Thresholds thresholds)
{
    private const byte None = 0;
    private const byte AtAnyTime = 1;
    private const byte OneAfterTheOther = 2;
    private readonly Clusters clusters = new(records.Count, (first, second) => Across(slips, scorer, first, second), people.Cannot);

    /// <summary>Decides the pairs that people left open, the heaviest first.</summary>
    /// <param name="isOpen">Whether people said nothing of a pair.</param>
    internal Decided Run(Func<int, bool> isOpen)
    {
        foreach (var (first, second) in people.Must.Order())
        {
            clusters.TryJoin(first, second, forced: true);
        }

        var grounds = Grounds(isOpen);
        Join(grounds);
        var decided = new Decided();
        Add(decided);
        var shown = kept.CountFrom(thresholds.Least);
        for (var at = 0; at < shown; at++)
        {
            if ((kept[at].Weight >= thresholds.ReviewFrom || grounds[at] != None) && isOpen(at) && IsAsked(kept[at].First, kept[at].Second))
            {
                decided.Add(kept[at].First, kept[at].Second, kept[at].Weight, kept[at].Key, PairOutcome.Review);
            }
        }

        return decided.Sorted();
    }

    // Whether it is a question for people that two records are one person.
    private bool IsAsked(int first, int second) =>
        !clusters.Together(first, second) && IsListed(first, second) && !Evidence.NameAlone(slips, scorer, first, second) && clusters.MayBeOne(first, second);

    private void Join(byte[] grounds)
    {
        (int First, int Second) Both(int at) => (kept[at].First, kept[at].Second);
        var parts = new ConnectedPairs(records.Count, grounds.Length, at => grounds[at] == None ? null : Both(at), people.Must);
        Parallel.For(0, (parts.Count + KeptPairs.Chunk - 1) / KeptPairs.Chunk, chunk =>
        {
            for (var part = chunk * KeptPairs.Chunk; part < Math.Min(parts.Count, (chunk + 1) * KeptPairs.Chunk); part++)
            {
                foreach (var at in parts[part])
                {
                    if (grounds[at] == AtAnyTime)
                    {
                        clusters.TryJoin(Both(at).First, Both(at).Second);
                    }
                }

                // Whole groups must follow one another, so the groups that documents make come first.
                foreach (var at in parts[part])
                {
                    var (first, second) = Both(at);
                    if (grounds[at] == OneAfterTheOther && !clusters.Together(first, second) && MayFollow(clusters.Members(first), clusters.Members(second)))
                    {
                        clusters.TryJoin(first, second);
                    }
                }
            }
        });
    }

    // Who was found to be one person by people, whatever the documents said, may have more of them at one time.
    private bool MayFollow(List<int> one, List<int> other) => slips.Lives.MayFollow(one, other) || (people.Must.Count > 0 && (one.Exists(people.Joined.Contains) || other.Exists(people.Joined.Contains)));

    // Of each pair that weighs enough on what ground it may be joined.
    private byte[] Grounds(Func<int, bool> isOpen)
    {
        var enough = kept.CountFrom(thresholds.MatchFrom);
        var grounds = new byte[enough];
        Parallel.For(0, (enough + KeptPairs.Chunk - 1) / KeptPairs.Chunk, chunk =>
        {
            for (var at = chunk * KeptPairs.Chunk; at < Math.Min(enough, (chunk + 1) * KeptPairs.Chunk); at++)
            {
                grounds[at] = isOpen(at) ? Ground(kept[at].First, kept[at].Second) : None;
            }
        });
        return grounds;
    }

    private byte Ground(int first, int second)
    {
        Span<byte> levels = stackalloc byte[records.Fields.Length];
        Span<int> bits = stackalloc int[records.Fields.Length];
        scorer.Score(first, second, levels, bits, out _);
        var evidence = new Evidence(slips, first, second, levels, bits);
        return evidence.Veto() != Veto.None ? None : evidence.AtAnyTime() ? AtAnyTime : OneAfterTheOther;
    }

    private void Add(Decided decided)
    {
        var (listed, number) = (new Pieces<(int First, int Second, int Cluster)>(), 0);
        foreach (var cluster in clusters.All())
        {
            number++;
            for (var one = 0; one < cluster.Count; one++)
            {
                for (var other = one + 1; other < cluster.Count; other++)
                {
                    if (IsListed(cluster[one], cluster[other]))
                    {
                        listed.Add((cluster[one], cluster[other], number));
                    }
                }
            }
        }

        var pairs = Pieces<(int First, int Second, int Cluster)>.Together(listed);
        var weights = new int[pairs.Length];
        Parallel.For(0, weights.Length, at => weights[at] = scorer.Weight(pairs[at].First, pairs[at].Second));
        foreach (var (at, (first, second, cluster)) in pairs.Index())
        {
            decided.Add(first, second, weights[at], Decisions.NoKey, PairOutcome.Match, cluster);
        }
    }

    // Of two tables only what is across them.
    private bool IsListed(int first, int second) => records.Dedupe || first < records.Split != second < records.Split;

    // Two of one queue are not joined by way of others either.
    private static (int Weight, bool AreTwo) Across(Slips slips, PairScorer scorer, int first, int second)
    {
        Span<byte> levels = stackalloc byte[slips.Records.Fields.Length];
        Span<int> bits = stackalloc int[slips.Records.Fields.Length];
        var weight = scorer.Score(first, second, levels, bits, out _);
        return (weight, new Evidence(slips, first, second, levels, bits).AreTwoOfOneQueue());
    }
}
