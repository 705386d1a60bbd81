using System.Globalization;
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
    private const string Contract = "decision 0004";

    /// <summary>Reads one object: what could be read, and what could not.</summary>
    public static PointsReading Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new(new(), [WrongShape("", new("A JSON object is expected here.", "此处应为JSON对象。"))]);
        }

        var facts = new PointsFacts();
        var findings = new List<Finding>();
        var seen = new HashSet<string>();
        foreach (var property in element.EnumerateObject())
        {
            if (TextOf(() => property.Name) is not { } name)
            {
                findings.Add(NotJson);
                continue;
            }

            if (!seen.Add(name))
            {
                findings.Add(new("POINTS-018", name, new("This field is given more than once.", "该字段重复出现。"), Contract));
            }

            facts = With(facts, name, property.Value, findings);
        }

        return new(facts, findings);
    }

    /// <summary>A text of the JSON, or null where its escapes make no text (half of a surrogate pair).</summary>
    private static string? TextOf(Func<string?> read)
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

    private static PointsFacts With(PointsFacts facts, string name, JsonElement value, List<Finding> findings)
    {
        var cell = new Cell(name, value, findings);
        return name switch
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
            "direct" => facts with { Direct = cell.Texts() },
            _ => Unknown(facts, name, findings),
        };
    }

    private static PointsFacts Unknown(PointsFacts facts, string name, List<Finding> findings)
    {
        findings.Add(new("POINTS-016", name, new($"Unknown field: {name}.", $"未知字段：{name}。"), Contract));
        return facts;
    }

    private static Finding WrongShape(string field, Words message) => new("POINTS-017", field, message, Contract);

    /// <summary>One value, read in the shape that its field asks for.</summary>
    private readonly record struct Cell(string Name, JsonElement Value, List<Finding> Findings)
    {
        internal string? Text() => Value.ValueKind switch
        {
            JsonValueKind.String => Text(Value) ?? Wrong<string>(TextExpected),
            JsonValueKind.Null => null,
            _ => Wrong<string>(TextExpected),
        };

        private static Words TextExpected { get; } = new("A text is expected here.", "此处应为文本。");

        private static string? Text(JsonElement value) => TextOf(value.GetString);

        internal DateOnly? Date()
        {
            if (Value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            return Value.ValueKind == JsonValueKind.String
                && DateOnly.TryParseExact(Text(Value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : Wrong<DateOnly?>(new("A date is expected here: yyyy-MM-dd.", "此处应为日期：yyyy-MM-dd。"));
        }

        internal decimal? Number()
        {
            if (Value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            return Value.ValueKind == JsonValueKind.Number && Value.TryGetDecimal(out var number)
                ? number
                : Wrong<decimal?>(new("A number is expected here.", "此处应为数字。"));
        }

        internal decimal? Money()
        {
            if (Value.ValueKind != JsonValueKind.String)
            {
                return Number();
            }

            const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
            return decimal.TryParse(Text(Value), Digits, CultureInfo.InvariantCulture, out var amount)
                ? amount
                : Wrong<decimal?>(new("An amount in CNY is expected here: a number, or a string of digits.", "此处应为人民币金额：数字或数字文本。"));
        }

        internal IReadOnlyList<string>? Texts()
        {
            if (Value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            string?[] texts = Value.ValueKind == JsonValueKind.Array
                ? [.. Value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? Text(item) : null)]
                : [null];
            return texts.Contains(null)
                ? Wrong<IReadOnlyList<string>>(new("A list of texts is expected here.", "此处应为文本列表。"))
                : [.. texts.OfType<string>()];
        }

        private T? Wrong<T>(Words message)
        {
            Findings.Add(WrongShape(Name, message));
            return default;
        }
    }
}
