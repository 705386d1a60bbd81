using Laihua.Rules.People;

namespace Laihua.Rules.Points.Grounds;

/// <summary>Whether what is stated for the grounds can be: every finding, in the order of the fields.</summary>
internal static class StatementChecks
{
    internal static IReadOnlyList<Finding> Of(GroundStatement stated)
    {
        (bool Wrong, Finding Finding)[] checks =
        [
            (IsNoTime(stated.RelatedYears), PointsFindings.WorkYears with { Field = "ground.relatedYears" }),
            (stated.WorkDays < 0, PointsFindings.Negative("ground.workDays")),
            (stated.InvestmentUsd < 0, PointsFindings.Negative("ground.investmentUsd")),
            (stated.SharePercent is < 0 or > 100, PointsFindings.Share),
            (stated.YearlySalesCny < 0, PointsFindings.Negative("ground.yearlySalesCny")),
            (stated.YearlyTaxCny < 0, PointsFindings.Negative("ground.yearlyTaxCny")),
            (stated.StableYears < 0, PointsFindings.Negative("ground.stableYears")),
            (stated.Language is { } language && !GroundStatement.IsLanguage(language), PointsFindings.Language),
            (stated.Nationality is { } nationality && !Countries.IsKnown(nationality), PointsFindings.Nationality),
            (IsNoTime(stated.TeachingYears), PointsFindings.WorkYears with { Field = "ground.teachingYears" }),
            (stated.CourseHours < 0, PointsFindings.Negative("ground.courseHours")),
        ];
        return [.. checks.Where(check => check.Wrong).Select(check => check.Finding)];
    }

    private static bool IsNoTime(decimal? years) => years is < 0 or > PointsChecks.LongestWork;
}
