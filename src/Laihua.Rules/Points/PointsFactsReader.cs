using System.Text.Json;

namespace Laihua.Rules.Points;

/// <summary>What could be read of a request, and what could not.</summary>
/// <param name="Facts">The facts; what could not be read is absent.</param>
/// <param name="Findings">What could not be read; none for a good request.</param>
public sealed record PointsReading(PointsFacts Facts, IReadOnlyList<Finding> Findings);

/// <summary>Reads the facts of a points score from the JSON of the published contract.</summary>
/// <remarks>
/// <para><b>Rules</b> POINTS-015 (not JSON), POINTS-016 (unknown field), POINTS-017 (wrong shape), POINTS-018 (said twice).</para>
/// <para><b>Shape</b> One JSON object. Money is a number or a string of digits, dates are <c>yyyy-MM-dd</c>; null is the same as absent.</para>
/// <para><b>Errors</b> All findings at once; no message repeats what was stated.</para>
/// <para><b>Example</b> <c>{"asOf": "2017-06-05", "annualSalaryCny": "450000"}</c>.</para>
/// </remarks>
public static class PointsFactsReader
{
    internal const string Contract = "decision 0004";

    /// <summary>Reads one object: what could be read, and what could not.</summary>
    public static PointsReading Read(JsonElement element)
    {
        var findings = new List<Finding>();
        return new(Members(new("", element, findings), new PointsFacts(), With), findings);
    }

    /// <summary>Reads the fields of one object into a record.</summary>
    /// <param name="cell">The object.</param>
    /// <param name="empty">The record without any.</param>
    /// <param name="with">The record with one field more; null where it has none of that name.</param>
    internal static T Members<T>(PointsCell cell, T empty, Func<T, string, PointsCell, T?> with)
        where T : class
    {
        if (cell.Value.ValueKind != JsonValueKind.Object)
        {
            return cell.Wrong<T>(new("A JSON object is expected here.", "此处应为JSON对象。")) ?? empty;
        }

        var (read, seen) = (empty, new HashSet<string>());
        foreach (var property in cell.Value.EnumerateObject())
        {
            if (TextOf(() => property.Name) is not { } name)
            {
                cell.Findings.Add(NotJson);
                continue;
            }

            var field = cell.Field.Length == 0 ? name : $"{cell.Field}.{name}";
            if (!seen.Add(name))
            {
                cell.Findings.Add(new("POINTS-018", field, new("This field is given more than once.", "该字段重复出现。"), Contract));
            }

            read = with(read, name, new(field, property.Value, cell.Findings)) ?? Unknown(read, field, cell.Findings);
        }

        return read;
    }

    /// <summary>A text of the JSON, or null where its escapes make no text (half of a surrogate pair).</summary>
    internal static string? TextOf(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text is no JSON.</summary>
    public static Finding NotJson { get; } =
        new("POINTS-015", "", new("This is not valid JSON.", "不是有效的JSON。"), Contract);

    private static PointsFacts? With(PointsFacts facts, string name, PointsCell cell) => name switch
    {
        "id" => facts with { Id = cell.Text() },
        "asOf" => facts with { AsOf = cell.Date() },
        "birthDate" => facts with { BirthDate = cell.Date() },
        "age" => facts with { Age = cell.Number() },
        "annualSalaryCny" => facts with { AnnualSalaryCny = cell.Money() },
        "education" => facts with { Education = cell.Text() },
        "vocationalGrade" => facts with { VocationalGrade = cell.Text() },
        "workYears" => facts with { WorkYears = cell.Number() },
        "monthsPerYear" => facts with { MonthsPerYear = cell.Number() },
        "chinese" => facts with { Chinese = cell.Texts() },
        "workRegion" => facts with { WorkRegion = cell.Text() },
        "regionGround" => facts with { RegionGround = cell.Text() },
        "elite" => facts with { Elite = cell.Texts() },
        "localPoints" => facts with { LocalPoints = cell.Number() },
        "localItems" => facts with { LocalItems = cell.Texts() },
        "rules" => facts with { Rules = cell.Texts() },
        "ground" => facts with { Ground = cell.Members(new GroundStatement(), With) },
        "direct" => facts with { Direct = cell.Texts() },
        _ => null,
    };

    private static GroundStatement? With(GroundStatement stated, string name, PointsCell cell) => name switch
    {
        "relatedYears" => stated with { RelatedYears = cell.Number() },
        "workDays" => stated with { WorkDays = cell.Number() },
        "investmentUsd" => stated with { InvestmentUsd = cell.Number() },
        "sharePercent" => stated with { SharePercent = cell.Number() },
        "yearlySalesCny" => stated with { YearlySalesCny = cell.Money() },
        "yearlyTaxCny" => stated with { YearlyTaxCny = cell.Money() },
        "stableYears" => stated with { StableYears = cell.Number() },
        "language" => stated with { Language = cell.Text() },
        "nationality" => stated with { Nationality = cell.Text() },
        "teachingYears" => stated with { TeachingYears = cell.Number() },
        "degreeInTeaching" => stated with { DegreeInTeaching = cell.Flag() },
        "homeTeacherCertificate" => stated with { HomeTeacherCertificate = cell.Flag() },
        "teflInChina" => stated with { TeflInChina = cell.Flag() },
        "courseHours" => stated with { CourseHours = cell.Number() },
        _ => null,
    };

    private static T Unknown<T>(T read, string field, List<Finding> findings)
    {
        findings.Add(new("POINTS-016", field, new($"Unknown field: {field}.", $"未知字段：{field}。"), Contract));
        return read;
    }
}
