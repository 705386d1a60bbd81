namespace Laihua.Rules.Points.Population;

/// <summary>The codes of the eight items that fit into a byte, and pay, which does not.</summary>
internal static class PointsCodes
{
    internal const int Education = 0;
    internal const int Experience = 1;
    internal const int Months = 2;
    internal const int ChineseProofs = 3;
    internal const int Region = 4;
    internal const int Age = 5;
    internal const int EliteGrounds = 6;
    internal const int Local = 7;

    private const int Fen = 100;
    private const int TenthsOfMonths = 10;

    private static readonly string[] Educations = Sorted(PointsVocabulary.Education);
    private static readonly string[] Grades = Sorted(PointsVocabulary.Vocational);
    private static readonly string[] Chinese = Sorted(PointsVocabulary.Chinese);
    private static readonly string[] Elite = Sorted(PointsVocabulary.Elite);

    /// <summary>One for each item but pay, in the order of the numbers above.</summary>
    internal static PointsCode[] All { get; } =
    [
        new("education", (Educations.Length + 1) * (Grades.Length + 1), EducationOf, IntoEducation),
        Number("experience", 100, 1, facts => facts.WorkYears, (facts, years) => facts with { WorkYears = years }),
        Number("months", 12 * TenthsOfMonths, TenthsOfMonths, facts => facts.MonthsPerYear, (facts, months) => facts with { MonthsPerYear = months }),
        Bits("chinese", Chinese, facts => facts.Chinese, (facts, ids) => facts with { Chinese = ids }),
        new("region", RegionCodes.Count, RegionCodes.Of, RegionCodes.Into),
        Number("age", 130, 1, AgeOf, (facts, age) => facts with { Age = age }),
        Bits("elite", Elite, facts => facts.Elite, (facts, ids) => facts with { Elite = ids }),
        Number("local", 10, 1, facts => facts.LocalPoints, (facts, points) => facts with { LocalPoints = points }),
    ];

    /// <summary>The code of an item.</summary>
    internal static PointsCode Of(string item) => All.First(code => code.Item == item);

    /// <summary>The code of a whole number of years.</summary>
    internal static byte WholeCode(int years) => (byte)(1 + years);

    /// <summary>Pay in fen, cut to what a column holds; -1 where it was not stated.</summary>
    internal static int PayOf(decimal? cny) => cny is { } pay ? (int)decimal.Min(decimal.Floor(decimal.Min(pay, int.MaxValue) * Fen), int.MaxValue) : -1;

    /// <summary>The pay that a column's number stands for.</summary>
    internal static decimal? PayOf(int fen) => fen < 0 ? null : (decimal)fen / Fen;

    private static PointsCode Number(string item, int last, int parts, Func<PointsFacts, decimal?> of, Func<PointsFacts, decimal, PointsFacts> into) => new(
        item,
        last + 2,
        facts => of(facts) is { } value ? (byte)(1 + (int)decimal.Floor(value * parts)) : (byte)0,
        (facts, code) => code == 0 ? facts : into(facts, (code - 1) / (decimal)parts));

    private static PointsCode Bits(string item, string[] ids, Func<PointsFacts, IReadOnlyList<string>?> of, Func<PointsFacts, string[], PointsFacts> into) => new(
        item,
        ids.Length <= 8 ? 1 << ids.Length : throw new InvalidOperationException($"The item {item} has more options than a byte has bits."),
        facts => BitsOf(ids, of(facts)),
        (facts, code) => code == 0 ? facts : into(facts, [.. ids.Where((_, bit) => ((code >> bit) & 1) == 1)]));

    /// <summary>An empty list states that there is nothing, as the option of that name does.</summary>
    private static byte BitsOf(string[] ids, IReadOnlyList<string>? given)
    {
        if (given is null)
        {
            return 0;
        }

        var bits = given.Count == 0 ? 1 << Array.IndexOf(ids, "none") : 0;
        for (var index = 0; index < given.Count; index++)
        {
            bits |= 1 << Array.IndexOf(ids, given[index]);
        }

        return (byte)bits;
    }

    private static byte EducationOf(PointsFacts facts) =>
        (byte)(((Array.IndexOf(Educations, facts.Education) + 1) * (Grades.Length + 1)) + Array.IndexOf(Grades, facts.VocationalGrade) + 1);

    private static PointsFacts IntoEducation(PointsFacts facts, int code)
    {
        var (education, grade) = Math.DivRem(code, Grades.Length + 1);
        return facts with
        {
            Education = education == 0 ? null : Educations[education - 1],
            VocationalGrade = grade == 0 ? null : Grades[grade - 1],
        };
    }

    private static decimal? AgeOf(PointsFacts facts) =>
        facts is { BirthDate: { } birth, AsOf: { } day } ? CompletedYears.Between(birth, day) : facts.Age;

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
