using System.Globalization;
using System.Text.Json;

namespace Laihua.Rules.Points;

/// <summary>One value, read in the shape that its field asks for.</summary>
internal readonly record struct PointsCell(string Field, JsonElement Value, List<Finding> Findings)
{
    internal T? Wrong<T>(Words message)
    {
        Findings.Add(new("POINTS-017", Field, message, PointsFactsReader.Contract));
        return default;
    }

    private static Words TextExpected { get; } = new("A text is expected here.", "此处应为文本。");

    internal string? Text() => Value.ValueKind switch
    {
        JsonValueKind.String => Text(Value) ?? Wrong<string>(TextExpected),
        JsonValueKind.Null => null,
        _ => Wrong<string>(TextExpected),
    };

    private static string? Text(JsonElement value) => PointsFactsReader.TextOf(value.GetString);

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

    internal bool? Flag() => Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => Wrong<bool?>(new("true or false is expected here.", "此处应为true或false。")),
    };

    /// <summary>An object of fields of its own, each of which is named with this field before it.</summary>
    internal T? Members<T>(T empty, Func<T, string, PointsCell, T?> with)
        where T : class =>
        Value.ValueKind == JsonValueKind.Null ? null : PointsFactsReader.Members(this, empty, with);

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
}
