using System.Globalization;
using System.Text.Json;

namespace Laihua.Rules.Points;

/// <summary>Reads a points table from its JSON.</summary>
internal static class PointsTableReader
{
    internal static PointsTable Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new(
            root.GetProperty("id").GetString()!, // Our own data, checked by a test: every text is there.
            WordsOf(root),
            Date(root.GetProperty("inForceFrom"))!.Value, // Every table has a first day.
            Date(root.GetProperty("inForceTo")),
            root.GetProperty("maximum").GetInt32(),
            root.GetProperty("thresholdA").GetInt32(),
            root.GetProperty("thresholdB").GetInt32(),
            Texts(root, "sources"),
            [.. root.GetProperty("items").EnumerateArray().Select(Item)]);
    }

    private static PointsItem Item(JsonElement item) => new(
        item.GetProperty("id").GetString()!, // As above.
        WordsOf(item),
        item.GetProperty("maximum") is { ValueKind: JsonValueKind.Number } maximum ? maximum.GetInt32() : null,
        item.GetProperty("source").GetString()!, // As above.
        [.. Children(item, "bands").Select(Band)],
        [.. Children(item, "options").Select(Option)],
        WordsAt(item, "absent")!, // Every item has one.
        WordsAt(item, "gap"),
        WordsAt(item, "bestOf"));

    private static PointsBand Band(JsonElement band)
    {
        var from = Number(band, "from");
        var through = Number(band, "through");
        return new(
            from ?? Number(band, "above"),
            from is not null,
            through ?? Number(band, "before"),
            through is not null,
            band.GetProperty("points").GetInt32(),
            WordsOf(band));
    }

    private static PointsOption Option(JsonElement option) => new(
        option.GetProperty("id").GetString()!, // As above.
        option.TryGetProperty("field", out var field) ? field.GetString() : null,
        option.GetProperty("points").GetInt32(),
        WordsOf(option),
        !option.TryGetProperty("counted", out var counted) || counted.GetBoolean(),
        Texts(option, "onlyProvinces"),
        WordsAt(option, "elsewhere"));

    private static IEnumerable<JsonElement> Children(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var children) ? children.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) =>
        [.. Children(parent, name).Select(text => text.GetString()!)]; // As above.

    private static decimal? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var number) ? number.GetDecimal() : null;

    private static Words WordsOf(JsonElement parent) =>
        new(parent.GetProperty("en").GetString()!, parent.GetProperty("zh").GetString()!); // As above.

    private static Words? WordsAt(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var words) ? WordsOf(words) : null;

    private static DateOnly? Date(JsonElement date) =>
        date.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
