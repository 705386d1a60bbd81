namespace Laihua.Rules.Points.Lines;

/// <summary>The lines of education and vocational grade, of which the better counts.</summary>
internal sealed class EducationLines : ItemLines
{
    private readonly string?[] educations;
    private readonly string?[] grades;
    private readonly PointsLine[] lines;

    internal EducationLines(PointsItem item)
        : base(item)
    {
        educations = [null, .. item.Options.Where(option => option.Field is null).Select(option => option.Id)];
        grades = [null, .. item.Options.Where(option => option.Field == PointsVocabulary.VocationalGrade).Select(option => option.Id)];
        lines = [.. educations.SelectMany(education => grades.Select(grade => Better(education, grade)))];
    }

    internal override PointsLine Of(PointsFacts facts)
    {
        var education = Array.IndexOf(educations, facts.Education);
        var grade = Array.IndexOf(grades, facts.VocationalGrade);
        return education < 0 || grade < 0 ? Better(facts.Education, facts.VocationalGrade) : lines[(education * grades.Length) + grade];
    }

    private PointsLine Better(string? education, string? grade)
    {
        PointsOption?[] options =
        [
            education is null ? null : Item.OptionOf(education),
            grade is null ? null : Item.OptionOf(grade, PointsVocabulary.VocationalGrade),
        ];
        object? input = education is null ? grade : grade is null ? education : new[] { education, grade };
        if (input is null)
        {
            return Absent;
        }

        var (best, reason) = BestOption.Of(Item, [.. options.OfType<PointsOption>()]);
        return Line(best?.Points ?? 0, best?.Id, input, reason);
    }
}
