using System.Globalization;
using System.Text.Json;
using Laihua.Rules.Places;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Rules.Rulebooks.Differences;

/// <summary>What stands in a version, in words.</summary>
public static class RuleWords
{
    /// <summary>What a row is called: an item or option by its name, a band by its lower end, a place by its name.</summary>
    public static Words TitleOf(RuleField list, JsonElement row) => list.Name switch
    {
        "bands" => Band(row),
        "rows" => Figure(row),
        "lists" => List(row),
        "items" when Text(row, "code") is { } code => new($"{code} {Text(row, "en")}", $"{code} {Text(row, "zh")}"),
        _ => new(Text(row, "en") ?? "", Text(row, "zh") ?? ""),
    };

    /// <summary>A value of one field; null where nothing is stated.</summary>
    public static Words? ValueOf(RuleField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.True => new("yes", "是"),
        JsonValueKind.False => new("no", "否"),
        JsonValueKind.Number => Same(Written(value.GetDecimal())),
        JsonValueKind.String => field.Name is "place" or "province" ? Place(value.GetString()!) : Same(value.GetString()!), // A text is never null.
        _ => null,
    };

    /// <summary>A place with its code, or the text itself where it is none.</summary>
    public static Words Place(string code) =>
        Divisions.FullName(code.Length == 2 ? $"{code}0000" : code) is { } name ? new($"{code} {name.En}", $"{code} {name.Zh}") : Same(code);

    private static Words Band(JsonElement band) =>
        Number(band, "from") is { } from ? new($"band from {from}", $"{from}起的分段")
        : Number(band, "above") is { } above ? new($"band over {above}", $"超过{above}的分段")
        : new("lowest band", "最低分段");

    private static Words Figure(JsonElement row)
    {
        var place = Place(Text(row, "place") ?? "");
        var year = row.TryGetProperty("year", out var value) && value.TryGetInt32(out var number) ? number : 0;
        return new($"{place.En}, {year}", $"{place.Zh} {year}年");
    }

    private static Words List(JsonElement list)
    {
        var (ground, source, from) = (Text(list, "ground"), Text(list, "source"), Text(list, "from"));
        return new($"{ground} ({source}, from {from})", $"{ground}（{source}，自{from}）");
    }

    private static string? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Written(value.GetDecimal()) : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Written(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static Words Same(string text) => new(text, text);
}
