using System.Collections;

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

    /// <summary>In place of the key of a pair that no key found.</summary>
    internal const int NoKey = -1;

    internal Decided Run() => records.Within ? new Grouping(records, scorer, kept, slips, must, cannot).Run(IsOpen) : OneToOne();

    /// <summary>Why a pair is not joined by machine.</summary>
    internal static Veto VetoOf(Slips slips, PairScorer scorer, int first, int second)
    {
        Span<byte> levels = stackalloc byte[slips.Records.Fields.Length];
        Span<int> bits = stackalloc int[slips.Records.Fields.Length];
        scorer.Score(first, second, levels, bits, out _);
        return new Evidence(slips, first, second, levels, bits).Veto();
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
            var (first, second) = (kept[pair].First, kept[pair].Second);
            var outcome = Outcome(pair) == PairOutcome.Match && !rivals[pair] ? PairOutcome.Match : PairOutcome.Review;
            if (Math.Max(taken[first], taken[second]) > 0)
            {
                continue;
            }

            decided.Add(first, second, kept[pair].Weight, kept[pair].Key, outcome);
            if (outcome == PairOutcome.Match)
            {
                (taken[first], taken[second]) = (1, 1);
            }
        }

        return decided.Sorted();
    }

    // Pairs of which a record has another partner that is nearly as good.
    private BitArray Rivals()
    {
        var (best, rivals) = (new int[records.Count], new BitArray(kept.Count));
        Array.Fill(best, -1);
        foreach (var pair in Open())
        {
            foreach (var record in (ReadOnlySpan<int>)[kept[pair].First, kept[pair].Second])
            {
                if (best[record] < 0)
                {
                    best[record] = pair;
                }
                else if (kept[best[record]].Weight - kept[pair].Weight < Close)
                {
                    (rivals[best[record]], rivals[pair]) = (true, true);
                }
            }
        }

        return rivals;
    }

    private IEnumerable<int> Open() => Enumerable.Range(0, kept.CountFrom(ReviewFrom)).Where(IsOpen);

    // Whether people said nothing of a pair.
    private bool IsOpen(int pair) => cannot.Count + must.Count == 0 || (!cannot.Contains((kept[pair].First, kept[pair].Second)) && !must.Contains((kept[pair].First, kept[pair].Second)));

    private IEnumerable<(int First, int Second)> Forced(Decided decided)
    {
        foreach (var (first, second) in must.Order())
        {
            decided.Add(first, second, Weigh(first, second), NoKey, PairOutcome.Match);
            yield return (first, second);
        }
    }

    private PairOutcome Outcome(int pair) => kept[pair].Weight >= MatchFrom && VetoOf(slips, scorer, kept[pair].First, kept[pair].Second) == Veto.None
        ? PairOutcome.Match
        : PairOutcome.Review;

    private int Weigh(int first, int second)
    {
        Span<byte> levels = stackalloc byte[records.Fields.Length];
        Span<int> bits = stackalloc int[records.Fields.Length];
        return scorer.Score(first, second, levels, bits, out _);
    }
}
