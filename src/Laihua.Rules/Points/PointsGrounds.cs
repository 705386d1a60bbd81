using Laihua.Rules.Categories;
using Laihua.Rules.Points.Lines;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>Every ground considered for the facts of a score.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-004. <b>Sources</b> <see cref="Sources.Classification"/>; decision 0012.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>. <b>Reading</b> Grounds stated as direct count as judged in the person's favour.</para>
/// <para><b>Shape</b> As <see cref="GroundsConsidered"/> weighs them one by one; what is the same for many is weighed once.</para>
/// <para><b>Errors</b> None: the facts are those of a score.</para>
/// <para><b>Example</b> 70 years old and 60 points: B6 is met, B1.5 is not.</para>
/// </remarks>
public static class PointsGrounds
{
    /// <summary>Every ground in force on a day, grouped by what is to be said of it.</summary>
    /// <param name="facts">The facts, as they were scored.</param>
    /// <param name="total">The points.</param>
    /// <param name="rules">The rules of the score: its wages, and the thresholds of its table.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<GroundsConsidered> Of(PointsFacts facts, int total, RuleSet rules, DateOnly day) =>
        rules.Grounds.Of(facts, total, day).Groups;

    /// <summary>The facts of a score as facts for the grounds.</summary>
    public static GroundFacts FactsOf(PointsFacts facts, int total, DateOnly day)
    {
        var stated = facts.Ground;
        return new()
        {
            AsOf = day,
            Age = AgeOf(facts),
            Education = DegreeOf(facts.Education),
            RelatedYears = stated?.RelatedYears ?? facts.WorkYears,
            AnnualSalaryCny = facts.AnnualSalaryCny,
            Place = facts.WorkRegion,
            Points = total,
            WorkDays = stated?.WorkDays,
            InvestmentUsd = stated?.InvestmentUsd,
            SharePercent = stated?.SharePercent,
            YearlySalesCny = stated?.YearlySalesCny,
            YearlyTaxCny = stated?.YearlyTaxCny,
            StableYears = stated?.StableYears,
            Teacher = stated is null ? TeacherFacts.Unknown : TeacherOf(stated),
            Confirmed = facts.Direct ?? [],
        };
    }

    internal static int? AgeOf(PointsFacts facts) => TableLines.AgeOf(facts) is { } age ? (int)age : null;

    internal static Degree? DegreeOf(string? education) => education switch
    {
        "doctor" => Degree.Doctor,
        "master" => Degree.Master,
        "bachelor" => Degree.Bachelor,
        "none" => Degree.None,
        _ => null,
    };

    private static TeacherFacts? TeacherOf(GroundStatement stated) => stated.Language == GroundStatement.NoLanguage
        ? null
        : new(
            stated.Language,
            stated.Nationality,
            stated.TeachingYears,
            stated.DegreeInTeaching,
            stated.HomeTeacherCertificate,
            stated.TeflInChina,
            stated.CourseHours);
}
