using Laihua.Rules.Categories;
using Laihua.Rules.Points;

namespace Laihua.Rules.Intake;

/// <summary>Where the facts of points and grounds stand in the form of K1.</summary>
internal static class LetterFields
{
    /// <summary>The field of the form behind a fact of the points.</summary>
    public static string Of(string fact) => fact switch
    {
        "birthDate" or "age" => "person.birthDate",
        "annualSalaryCny" => "post.annualSalaryCny",
        "monthsPerYear" => "post.monthsPerYear",
        "workRegion" or "regionGround" => "post.division",
        "education" => "education.0.level",
        "vocationalGrade" => "education.vocationalGrade",
        "workYears" or "ground.teachingYears" => "experience.0.from",
        "chinese" => "language.hsk",
        "localPoints" => "category.localPoints",
        _ => "category.ground",
    };

    /// <summary>The facts for the grounds, as they stand on a day; what the form does not ask is not known, and nobody has judged yet.</summary>
    public static GroundFacts GroundFacts(Answers answers, DateOnly today, int points) =>
        PointsGrounds.FactsOf(LetterPoints.Facts(answers, today), points, today) with { Confirmed = [] };
}
