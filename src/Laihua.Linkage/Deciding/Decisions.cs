namespace Laihua.Linkage;

/// <summary>Decides which of the kept pairs are matches, which go to people, and which stay apart.</summary>
internal sealed class Decisions(Records records, PairScorer scorer, KeptPairs kept, Slips slips, HashSet<(int, int)> must, HashSet<(int, int)> cannot)
{
    /// <summary>From this weight on a pair is joined by machine: 99 in a hundred by the model, and what <see cref="Evidence"/> asks beside.</summary>
    internal const int MatchFrom = 6629;

    /// <summary>From this weight on a pair is shown to people: one in two.</summary>
    internal const int ReviewFrom = 0;

    /// <summary>Two partners so near in weight that no machine should choose.</summary>
    internal const int Close = 3 * Weights.Bit;
    private const int NoKey = -1;

    internal Decided Run() => records.Dedupe ? Groups() : records.Schema.Many ? Many() : OneToOne();

    /// <summary>Why a pair is not joined by machine.</summary>
    internal static Veto VetoOf(Slips slips, PairScorer scorer, int first, int second)
    {
        Span<byte> levels = stackalloc byte[slips.Records.Fields.Length];
        Span<int> bits = stackalloc int[slips.Records.Fields.Length];
        scorer.Score(first, second, levels, bits, out _);
        return new Evidence(slips, first, second, levels, bits).Veto();
    }

    private Decided Many()
    {
        var decided = new Decided();
        Forced(decided);
        foreach (var pair in Open())
        {
            decided.Add(kept.First(pair), kept.Second(pair), kept.Weight(pair), kept.Key(pair), Outcome(pair));
        }

        return decided.Sorted();
    }

    private Decided OneToOne()
    {
        var decided = new Decided();
        var taken = new int[records.Count];
        foreach (var (first, second) in Forced(decided))
        {
            (taken[first], taken[second]) = (int.MaxValue, int.MaxValue);
        }

        var rivals = Rivals();
        foreach (var pair in Open())
        {
            var (first, second, weight) = (kept.First(pair), kept.Second(pair), kept.Weight(pair));
            var outcome = Outcome(pair) == PairOutcome.Match && !rivals.Contains(pair) ? PairOutcome.Match : PairOutcome.Review;
            if (Math.Max(taken[first], taken[second]) > 0)
            {
                continue;
            }

            decided.Add(first, second, weight, kept.Key(pair), outcome);
            if (outcome == PairOutcome.Match)
            {
                (taken[first], taken[second]) = (1, 1);
            }
        }

        return decided.Sorted();
    }

    // Pairs of which a record has another partner that is nearly as good.
    private HashSet<int> Rivals()
    {
        var best = new Dictionary<int, int>();
        var rivals = new HashSet<int>();
        foreach (var pair in Open())
        {
            foreach (var record in (ReadOnlySpan<int>)[kept.First(pair), kept.Second(pair)])
            {
                if (!best.TryAdd(record, pair) && kept.Weight(best[record]) - kept.Weight(pair) < Close)
                {
                    rivals.Add(best[record]);
                    rivals.Add(pair);
                }
            }
        }

        return rivals;
    }

    private Decided Groups()
    {
        var decided = new Decided();
        var clusters = new Clusters(records.Count, Weigh, cannot);
        foreach (var (first, second) in must.Order())
        {
            clusters.TryJoin(first, second, forced: true);
        }

        foreach (var pair in Open().Where(pair => Outcome(pair) == PairOutcome.Match))
        {
            clusters.TryJoin(kept.First(pair), kept.Second(pair));
        }

        var keys = new Dictionary<(int, int), int>();
        for (var pair = 0; pair < kept.Count; pair++)
        {
            keys[(kept.First(pair), kept.Second(pair))] = kept.Key(pair);
        }

        var number = 0;
        foreach (var cluster in clusters.All())
        {
            number++;
            for (var one = 0; one < cluster.Count; one++)
            {
                for (var other = one + 1; other < cluster.Count; other++)
                {
                    decided.Add(cluster[one], cluster[other], Weigh(cluster[one], cluster[other]), keys.GetValueOrDefault((cluster[one], cluster[other]), NoKey), PairOutcome.Match, number);
                }
            }
        }

        foreach (var pair in Open().Where(pair => !clusters.Together(kept.First(pair), kept.Second(pair))))
        {
            decided.Add(kept.First(pair), kept.Second(pair), kept.Weight(pair), kept.Key(pair), PairOutcome.Review);
        }

        return decided.Sorted();
    }

    private IEnumerable<int> Open()
    {
        for (var pair = 0; pair < kept.Count && kept.Weight(pair) >= ReviewFrom; pair++)
        {
            var both = (kept.First(pair), kept.Second(pair));
            if (!cannot.Contains(both) && !must.Contains(both))
            {
                yield return pair;
            }
        }
    }

    private IEnumerable<(int First, int Second)> Forced(Decided decided)
    {
        foreach (var (first, second) in must.Order())
        {
            decided.Add(first, second, Weigh(first, second), NoKey, PairOutcome.Match);
            yield return (first, second);
        }
    }

    private PairOutcome Outcome(int pair) => kept.Weight(pair) >= MatchFrom && VetoOf(slips, scorer, kept.First(pair), kept.Second(pair)) == Veto.None
        ? PairOutcome.Match
        : PairOutcome.Review;

    private int Weigh(int first, int second)
    {
        Span<byte> levels = stackalloc byte[records.Fields.Length];
        Span<int> bits = stackalloc int[records.Fields.Length];
        return scorer.Score(first, second, levels, bits, out _);
    }
}
