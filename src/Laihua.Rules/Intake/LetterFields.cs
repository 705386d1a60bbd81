using Laihua.Rules.Categories;

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
        "workYears" => "experience.0.from",
        "chinese" => "language.hsk",
        "localPoints" => "category.localPoints",
        _ => "category.ground",
    };

    /// <summary>The facts for the grounds, as they stand on a day; what the form does not ask is not known.</summary>
    public static GroundFacts GroundFacts(Answers answers, DateOnly today, int points)
    {
        var facts = LetterPoints.Facts(answers, today);
        return new()
        {
            AsOf = today,
            Age = facts.BirthDate is { } birth ? CompletedYears.Between(birth, today) : null,
            Education = facts.Education switch
            {
                "doctor" => Degree.Doctor,
                "master" => Degree.Master,
                "bachelor" => Degree.Bachelor,
                "none" => Degree.None,
                _ => null,
            },
            RelatedYears = facts.WorkYears,
            AnnualSalaryCny = facts.AnnualSalaryCny,
            Place = facts.WorkRegion,
            Points = points,
            WorkDays = Read.Date(answers["post.contractFrom"]) is { } from && Read.Date(answers["post.contractTo"]) is { } to
                ? to.DayNumber - from.DayNumber + 1
                : null,
            Teacher = Teacher(answers, facts.WorkYears),
        };
    }

    private static TeacherFacts? Teacher(Answers answers, decimal? years) => answers["category.teaches"] is "en" or "other"
        ? new(
            answers["category.teaches"],
            answers["person.nationality"],
            years,
            answers["category.teachingProof"] == "degree",
            answers["category.teachingProof"] == "home",
            answers["category.teachingProof"] == "tefl",
            answers["category.teachingProof"] == "course" ? Ground.Find("B3")?.Asks.Teaching?.CourseHours : 0)
        : null;
}
