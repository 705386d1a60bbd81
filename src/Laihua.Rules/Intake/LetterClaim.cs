using Laihua.Rules.Categories;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Intake;

/// <summary>Whether the claim holds on the face of the answers: points that suffice, a ground that is not plainly missed.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-141 points below 60, INTAKE-142 ground not met. <b>Sources</b> <see cref="Sources.Classification"/>,
/// <see cref="Sources.InterimPointsTable"/>; decision 0009: what needs a person's judgement is left to the officer.</para>
/// <para><b>Units</b> Points; days of China's time zone. <b>Shape</b> Nothing while the answers cannot be scored because of what
/// <see cref="LetterCheck"/> says already: the two are given together. <b>Errors</b> None.</para>
/// <para><b>Example</b> The ground A5 of a person aged 40 gives INTAKE-142, for it asks for less than 40 years.</para>
/// </remarks>
public static class LetterClaim
{
    /// <summary>Months, age, birth, options, place and local points: <see cref="LetterCheck"/> says the same at the same field.</summary>
    private static readonly string[] ToldByTheForm = ["POINTS-004", "POINTS-005", "POINTS-006", "POINTS-007", "POINTS-008", "POINTS-010", "POINTS-020"];

    /// <summary>What stands against the claim.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="today">The day of submission.</param>
    /// <param name="rules">The rules in force, or those that the case keeps.</param>
    public static List<Finding> Findings(Answers answers, DateOnly today, RuleSet rules)
    {
        if (!LetterPoints.Account(answers, today, rules).TryGet(out var account, out var refusal))
        {
            return refusal is Refusal.RuleBroken broken
                ? [.. broken.Findings.Where(f => !ToldByTheForm.Contains(f.Rule)).Select(f => f with { Field = LetterFields.Of(f.Field) })]
                : [];
        }

        var claim = answers["category.ground"];
        if (claim == LetterGrounds.Points && account.CategoryByPoints == PermitCategory.C)
        {
            return [new("INTAKE-141", "category.ground",
                new($"The points are {account.Total}, fewer than {rules.Table.ThresholdB}. Choose a direct ground that the documents prove.", $"积分为{account.Total}分，不足{rules.Table.ThresholdB}分。请选择材料所能证明的其他条件。"), Sources.InterimPointsTable)];
        }

        return Ground.Find(claim) is { } ground
            && GroundCheck.Evaluate(ground, LetterFields.GroundFacts(answers, today, account.Total), rules.Wages.Wages) is GroundOutcome.NotMet missed
            ? [.. missed.Reasons.Select(reason => new Finding("INTAKE-142", "category.ground",
                new($"By your answers the ground {ground.Id} is not met: {reason.En}.", $"按所填内容，不符合条件{ground.Id}：{reason.Zh}。"), ground.Source))]
            : [];
    }

    /// <summary>How the ground that is claimed weighs on the answers; null where points or nothing is claimed.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="asOf">The day on which they are weighed: the day of submission.</param>
    /// <param name="points">The total of the account.</param>
    /// <param name="wages">The average wages.</param>
    public static GroundOutcome? Weigh(Answers answers, DateOnly asOf, int points, LocalAverageWages wages) => Ground.Find(answers["category.ground"]) is { } ground
        ? GroundCheck.Evaluate(ground, LetterFields.GroundFacts(answers, asOf, points), wages)
        : null;
}
