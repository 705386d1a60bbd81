namespace Laihua.Linkage;

/// <summary>From which weights on pairs are joined and shown: cautious ones, moved by what people said of pairs of this data once that is enough.</summary>
/// <remarks>
/// <para>A pair of more weight is not rarer right than one of less. So pairs just below a threshold of which at least 99 in a hundred were right let it down to
/// them, and pairs from it on of which fewer were lift it above them. The same with one in two for what is shown. Both are moved only by runs of
/// fifty pairs or more, and where chance alone would say so once in a hundred times (Chernoff 1952, Hoeffding 1963). What was reviewed is taken for a fair
/// sample of the pairs of its weight: who reviews only what was complained of should give few.</para>
/// <para>No veto is lifted by it: pairs with one are people's, whatever they weigh.</para>
/// </remarks>
public sealed record Thresholds
{
    /// <summary>Without reviews a pair is joined from here on: 99 in a hundred by the model, and what <see cref="Evidence"/> asks beside.</summary>
    internal const int CautiousMatch = 6629;

    /// <summary>Without reviews a pair is shown from here on: one in two.</summary>
    internal const int CautiousReview = 0;
    private const double Right = 0.99;
    private const double AsLikely = 0.5;

    /// <summary>From how many bits on a pair without a veto is joined by machine.</summary>
    public double Match => MatchFrom / (double)Weights.Bit;

    /// <summary>From how many bits on a pair is shown to people.</summary>
    public double Review => ReviewFrom / (double)Weights.Bit;

    /// <summary>How many reviewed pairs were found among the records.</summary>
    public int Reviewed { get; private init; }

    /// <summary>How many of them are one person.</summary>
    public int Same { get; private init; }

    internal int MatchFrom { get; private init; } = CautiousMatch;

    internal int ReviewFrom { get; private init; } = CautiousReview;

    /// <summary>The thresholds that rest on what people said.</summary>
    internal static Thresholds Of(PeoplesPairs people, PairScorer scorer, Slips slips)
    {
        var all = people.Must.Select(pair => Said(pair, true)).Concat(people.Cannot.Select(pair => Said(pair, false))).ToList();
        ReviewedPair Said((int First, int Second) pair, bool same)
        {
            var (weight, veto) = Decisions.Judge(slips, scorer, pair.First, pair.Second);
            return new(weight, same, veto != Veto.None);
        }

        var shown = new ReviewedWeights(all);
        var joined = new ReviewedWeights(all.Where(pair => !pair.Vetoed));
        var review = shown.LiftedFor(AsLikely, CautiousReview);
        var match = joined.LiftedFor(Right, CautiousMatch);
        return new()
        {
            Reviewed = all.Count,
            Same = people.Must.Count,
            ReviewFrom = review,
            MatchFrom = Math.Max(review, match > CautiousMatch ? match : joined.LetDownFor(Right, CautiousMatch)),
        };
    }
}
