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

    /// <summary>From how many bits on a pair is shown to people; one that could be joined and is kept from it by others is shown whatever it weighs.</summary>
    public double Review => ReviewFrom / (double)Weights.Bit;

    /// <summary>How many reviewed pairs were found among the records.</summary>
    public int Reviewed { get; private init; }

    /// <summary>How many of them are one person.</summary>
    public int Same { get; private init; }

    internal int MatchFrom { get; private init; } = CautiousMatch;

    internal int ReviewFrom { get; private init; } = CautiousReview;

    /// <summary>Nothing is joined or shown that weighs less.</summary>
    internal int Least => Math.Min(MatchFrom, ReviewFrom);

    /// <summary>Whether a pair is joined where no other record stands against it.</summary>
    internal bool Joins(int weight, Veto veto) => weight >= MatchFrom && veto == Veto.None;

    /// <summary>Whether a pair that is not joined is shown to people.</summary>
    internal bool Shows(int weight, Veto veto) => weight >= ReviewFrom || Joins(weight, veto);

    /// <summary>The thresholds that rest on what people said.</summary>
    /// <param name="people">What they said.</param>
    /// <param name="alone">What the machine decides without them, by these thresholds as they are: a pair that other records keep apart says nothing of all that weigh as much.</param>
    /// <param name="scorer">The scorer.</param>
    /// <param name="slips">What the data knows of slips.</param>
    internal static Thresholds Of(PeoplesPairs people, Decided alone, PairScorer scorer, Slips slips)
    {
        var outcomes = alone.Where(pair => people.Judged(pair.First, pair.Second)).ToDictionary(pair => (pair.First, pair.Second), pair => pair.Outcome);
        var said = people.Must.Concat(people.Cannot).Where(outcomes.ContainsKey).Select(pair =>
        {
            var (weight, veto) = Decisions.Judge(slips, scorer, pair.Item1, pair.Item2);
            return (Weight: weight, Same: people.Must.Contains(pair), Free: veto == Veto.None, Outcome: outcomes[pair]);
        }).ToList();
        ReviewedWeights Weights(bool free, PairOutcome outcome) => new(said.Where(pair => (pair.Free || !free) && pair.Outcome == outcome).Select(pair => (pair.Weight, pair.Same)));

        var lifted = Weights(free: true, PairOutcome.Match).LiftedFor(Right, CautiousMatch);
        var match = lifted > CautiousMatch ? lifted : Weights(free: true, PairOutcome.Review).LetDownFor(Right, CautiousMatch);
        return new()
        {
            Reviewed = people.Must.Count + people.Cannot.Count,
            Same = people.Must.Count,
            MatchFrom = match,
            ReviewFrom = Weights(free: false, PairOutcome.Review).LiftedFor(AsLikely, CautiousReview),
        };
    }
}
