namespace Laihua.Rules.Categories;

/// <summary>Grounds of which the same is to be said.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-004. <b>Source</b> <see cref="Sources.Classification"/>; decision 0012.</para>
/// <para><b>Shape</b> Every ground in force on the day stands in exactly one group; groups follow the order of their first grounds.</para>
/// <para><b>Errors</b> None. <b>Example</b> 84 points: A6 stands in a group <see cref="NotMet"/> with the reason "85 points or more".</para>
/// </remarks>
/// <param name="Outcome"><see cref="Met"/>, <see cref="Judgement"/>, <see cref="Open"/> or <see cref="NotMet"/>.</param>
/// <param name="Reasons">Why; what a ground always leaves to a person stands with the ground and is not repeated.</param>
/// <param name="Ids">The grounds.</param>
public sealed record GroundsConsidered(string Outcome, IReadOnlyList<Words> Reasons, IReadOnlyList<string> Ids)
{
    /// <summary>Everything that they ask is met.</summary>
    public const string Met = "met";

    /// <summary>Nothing speaks against them, and only a person can judge.</summary>
    public const string Judgement = "judgement";

    /// <summary>A fact is not known.</summary>
    public const string Open = "open";

    /// <summary>The facts speak against them.</summary>
    public const string NotMet = "not-met";

    /// <summary>Weighs every ground in force on the day of the facts, one by one.</summary>
    public static IReadOnlyList<GroundsConsidered> Of(GroundFacts facts, LocalAverageWages wages)
    {
        var groups = new List<(string Outcome, IReadOnlyList<Words> Reasons, List<string> Ids)>();
        foreach (var ground in Ground.InForceOn(facts.AsOf))
        {
            var (outcome, reasons) = Told(ground, GroundCheck.Evaluate(ground, facts, wages));
            var same = groups.FindIndex(group => group.Outcome == outcome && group.Reasons.SequenceEqual(reasons));
            if (same < 0)
            {
                groups.Add((outcome, reasons, [ground.Id]));
            }
            else
            {
                groups[same].Ids.Add(ground.Id);
            }
        }

        return [.. groups.Select(group => new GroundsConsidered(group.Outcome, group.Reasons, group.Ids))];
    }

    private static (string Outcome, IReadOnlyList<Words> Reasons) Told(Ground ground, GroundOutcome outcome) => outcome switch
    {
        GroundOutcome.Met => (Met, []),
        GroundOutcome.NotMet refused => (NotMet, refused.Reasons),
        GroundOutcome.NeedsJudgement open => (open.Unknown.Count > 0 ? Open : Judgement, [.. open.Reasons.Where(reason => reason != ground.Judgement)]),
        _ => throw new InvalidOperationException("The outcomes of a ground are a closed set."),
    };
}
