using Laihua.Rules.Categories;

namespace Laihua.Rules.Intake;

/// <summary>Whether the claim holds on the face of the answers: points that suffice, a ground that is not plainly missed.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-141 points below 60, INTAKE-142 ground not met. <b>Sources</b> <see cref="Sources.Classification"/>,
/// <see cref="Sources.InterimPointsTable"/>; decision 0009: what needs a person's judgement is left to the officer.</para>
/// </remarks>
public static class LetterClaim
{
    /// <summary>What stands against the claim.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="today">The day of submission.</param>
    /// <param name="keptTable">The table that the case keeps, or null at the first submission.</param>
    public static List<Finding> Findings(Answers answers, DateOnly today, string? keptTable)
    {
        var scored = keptTable is null ? LetterPoints.Account(answers, today) : LetterPoints.Account(answers, today, keptTable);
        if (!scored.TryGet(out var account, out var refusal))
        {
            return refusal is Refusal.RuleBroken broken ? [.. broken.Findings.Select(f => f with { Field = LetterFields.Of(f.Field) })] : [];
        }

        var claim = answers["category.ground"];
        if (claim == LetterGrounds.Points && account.CategoryByPoints == PermitCategory.C)
        {
            return [new("INTAKE-141", "category.ground",
                new($"The points are {account.Total}, fewer than 60. Choose a direct ground that the documents prove.", $"积分为{account.Total}分，不足60分。请选择材料所能证明的其他条件。"), Sources.InterimPointsTable)];
        }

        return Ground.Find(claim) is { } ground
            && GroundCheck.Evaluate(ground, LetterFields.GroundFacts(answers, today, account.Total), LocalAverageWages.Published) is GroundOutcome.NotMet missed
            ? [.. missed.Reasons.Select(reason => new Finding("INTAKE-142", "category.ground",
                new($"{ground.Id} is not met: {reason.En}.", $"不符合{ground.Id}:{reason.Zh}。"), ground.Source))]
            : [];
    }

    /// <summary>How the ground that is claimed weighs on the answers; null where points or nothing is claimed.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="asOf">The day on which they are weighed: the day of submission.</param>
    /// <param name="points">The total of the account.</param>
    public static GroundOutcome? Weigh(Answers answers, DateOnly asOf, int points) => Ground.Find(answers["category.ground"]) is { } ground
        ? GroundCheck.Evaluate(ground, LetterFields.GroundFacts(answers, asOf, points), LocalAverageWages.Published)
        : null;
}
