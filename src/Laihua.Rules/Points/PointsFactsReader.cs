using System.Globalization;
using System.Text.Json;

namespace Laihua.Rules.Points;

/// <summary>Reads the facts of a points score from the JSON of the published contract.</summary>
/// <remarks>
/// <para><b>Rules</b> POINTS-015 (not JSON), POINTS-016 (unknown field), POINTS-017 (wrong shape), POINTS-018 (said twice).</para>
/// <para><b>Shape</b> One JSON object. Money is a number or a string of digits, dates are <c>yyyy-MM-dd</c>; null is the same as absent.</para>
/// <para><b>Errors</b> All findings at once; no message repeats what was stated.</para>
/// <para><b>Example</b> <c>{"asOf": "2017-06-05", "annualSalaryCny": "450000"}</c>.</para>
/// </remarks>
public static class PointsFactsReader
{
    /// <summary>Reads one JSON text that holds one object.</summary>
    public static Result<PointsFacts> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new List<Finding> { NotJson };
        }
    }

    /// <summary>Reads one object.</summary>
    public static Result<PointsFacts> Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new List<Finding> { WrongShape("", new("A JSON object is expected here.", "此处应为JSON对象。")) };
        }

        var facts = new PointsFacts();
        var findings = new List<Finding>();
        var seen = new HashSet<string>();
        foreach (var property in element.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                findings.Add(new("POINTS-018", property.Name, new("This field is given more than once.", "该字段重复出现。"), Contract));
            }

            facts = With(facts, property, findings);
        }

        return findings.Count > 0 ? findings : facts;
    }

    private const string Contract = "decision 0004";

    /// <summary>The text is no JSON.</summary>
    public static Finding NotJson { get; } =
        new("POINTS-015", "", new("This is not valid JSON.", "不是有效的JSON。"), Contract);

    private static PointsFacts With(PointsFacts facts, JsonProperty property, List<Finding> findings)
    {
        var cell = new Cell(property.Name, property.Value, findings);
        return property.Name switch
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
            "direct" => facts with { Direct = cell.Texts() },
            _ => Unknown(facts, property.Name, findings),
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
            JsonValueKind.String => Value.GetString(),
            JsonValueKind.Null => null,
            _ => Wrong<string>(new("A text is expected here.", "此处应为文本。")),
        };

        internal DateOnly? Date()
        {
            if (Value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            return Value.ValueKind == JsonValueKind.String
                && DateOnly.TryParseExact(Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
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
            return decimal.TryParse(Value.GetString(), Digits, CultureInfo.InvariantCulture, out var amount)
                ? amount
                : Wrong<decimal?>(new("An amount in CNY is expected here: a number, or a string of digits.", "此处应为人民币金额：数字或数字文本。"));
        }

        internal IReadOnlyList<string>? Texts()
        {
            if (Value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            return Value.ValueKind == JsonValueKind.Array && Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
                ? [.. Value.EnumerateArray().Select(item => item.GetString()!)] // Each is a string.
                : Wrong<IReadOnlyList<string>>(new("A list of texts is expected here.", "此处应为文本列表。"));
        }

        private T? Wrong<T>(Words message)
        {
            Findings.Add(WrongShape(Name, message));
            return default;
        }
    }
}
