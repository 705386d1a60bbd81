using Laihua.Rules.Categories;
using Laihua.Rules.People;
using Laihua.Rules.Points;

namespace Laihua.Rules.Intake;

/// <summary>What the form of K1 asks for the grounds beyond the points. Answers that cannot be are told by the form, and count as not given.</summary>
internal static class LetterStatement
{
    private static readonly TeachingAsks Teaching = Ground.Find("B3")?.Asks.Teaching
        ?? throw new InvalidOperationException("The ground of language teachers asks nothing of them.");

    /// <param name="answers">The answers.</param>
    /// <param name="years">The related years of work: of a language teacher, those of teaching.</param>
    internal static GroundStatement Of(Answers answers, decimal? years)
    {
        var (language, proof) = (answers["category.teaches"], answers["category.teachingProof"]);
        var teaches = language is "en" or "other";
        return new()
        {
            WorkDays = Read.Date(answers["post.contractFrom"]) is { } from && Read.Date(answers["post.contractTo"]) is { } to && from <= to
                ? to.DayNumber - from.DayNumber + 1
                : null,
            Language = teaches ? language : GroundStatement.NoLanguage,
            Nationality = Countries.IsKnown(answers["person.nationality"]) ? answers["person.nationality"] : null,
            TeachingYears = teaches ? years : null,
            DegreeInTeaching = proof == "degree",
            HomeTeacherCertificate = proof == "home",
            TeflInChina = proof == "tefl",
            CourseHours = proof == "course" ? Teaching.CourseHours : 0,
        };
    }
}
