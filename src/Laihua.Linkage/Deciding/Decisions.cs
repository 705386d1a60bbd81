using System.Collections;

namespace Laihua.Linkage;

/// <summary>Decides which of the kept pairs are matches, which go to people, and which stay apart.</summary>
internal sealed class Decisions(Records records, PairScorer scorer, KeptPairs kept, Slips slips, PeoplesPairs people, Thresholds thresholds)
{
    /// <summary>Two partners so near in weight that no machine should choose.</summary>
    internal const int Close = 3 * Weights.Bit;

    /// <summary>In place of the key of a pair that no key found.</summary>
    internal const int NoKey = -1;

    internal Decided Run() => records.Within ? new Grouping(records, scorer, kept, slips, people, thresholds).Run(IsOpen) : OneToOne();

    /// <summary>What a pair weighs, and why it is not joined by machine whatever it weighs.</summary>
    internal static (int Weight, Veto Veto) Judge(Slips slips, PairScorer scorer, int first, int second)
    {
        Span<byte> levels = stackalloc byte[slips.Records.Fields.Length];
        Span<int> bits = stackalloc int[slips.Records.Fields.Length];
        var weight = scorer.Score(first, second, levels, bits, out _);
        return (weight, new Evidence(slips, first, second, levels, bits).Veto());
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
            var (weight, veto) = Judge(slips, scorer, first, second);
            var outcome = thresholds.Joins(weight, veto) && !rivals[pair] ? PairOutcome.Match : PairOutcome.Review;
            if (Math.Max(taken[first], taken[second]) > 0 || !thresholds.Shows(weight, veto))
            {
                continue;
            }

            decided.Add(first, second, weight, kept[pair].Key, outcome);
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

    private IEnumerable<int> Open() => Enumerable.Range(0, kept.CountFrom(thresholds.Least)).Where(IsOpen);

    // Whether people said nothing of a pair.
    private bool IsOpen(int pair) => !people.Judged(kept[pair].First, kept[pair].Second);

    private IEnumerable<(int First, int Second)> Forced(Decided decided)
    {
        foreach (var (first, second) in people.Must.Order())
        {
            decided.Add(first, second, scorer.Weight(first, second), NoKey, PairOutcome.Match);
            yield return (first, second);
        }
    }
}
