using System.Text.Json;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Rulebooks.Differences;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Web.Pages.Officer.Rules.Forms;

/// <summary>The form of a version, drawn from its fields and from what stands in them, whole or half written.</summary>
public static class RuleFormView
{
    /// <summary>What an id, a unit or a province says stays as it is: another version is another draft.</summary>
    private static readonly string[] FixedInTables = ["id", "field", "unit"];

    /// <summary>The whole form.</summary>
    public static RuleFieldset Of(RuleKind kind, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Fieldset(RuleForms.Of(kind), document.RootElement, "", new("", ""), kind, "");
    }

    private static RuleFieldset Fieldset(RuleField group, JsonElement json, string path, Words title, RuleKind kind, string item)
    {
        string At(RuleField field) => path.Length == 0 ? field.Name : $"{path}.{field.Name}";
        return new(
            path,
            title,
            [
                .. group.Fields.Where(field => field.Shape is not (RuleShape.Group or RuleShape.Rows) && IsShown(field, path, json, item))
                    .Select(field => new RuleInput(At(field), field, Written(field, Member(json, field.Name)), IsFixed(field, path, kind))),
            ],
            [
                .. group.Fields.Where(field => field.Shape == RuleShape.Group && IsShown(field, path, json, item))
                    .Select(field => Fieldset(field, Member(json, field.Name), At(field), field.Label, kind, item)),
            ],
            [
                .. group.Fields.Where(field => field.Shape == RuleShape.Rows && IsShown(field, path, json, item))
                    .Select(field => Rows(field, Member(json, field.Name), At(field), kind, item)),
            ]);
    }

    private static RuleRows Rows(RuleField list, JsonElement rows, string path, RuleKind kind, string item) => new(
        path,
        list,
        [.. Entries(rows).Select((row, index) => Fieldset(list, row, $"{path}[{index}]", RuleWords.TitleOf(list, row), kind, list.Name == "items" ? Member(row, "id").ToString() : item))],
        MayGrow: kind != RuleKind.PointsTable || list.Name == "bands");

    /// <summary>An item has bands, options or neither, and words for gaps only where a number is looked up.</summary>
    private static bool IsShown(RuleField field, string path, JsonElement json, string item) => !field.Optional || path.Length == 0 || field.Name switch
    {
        "bands" => Member(json, "options").ValueKind == JsonValueKind.Undefined && item != "direct",
        "gap" => Member(json, "bands").ValueKind == JsonValueKind.Array,
        "options" or "bestOf" => Member(json, "options").ValueKind == JsonValueKind.Array,
        "onlyProvinces" or "elsewhere" => item == "region",
        _ => true,
    };

    private static bool IsFixed(RuleField field, string path, RuleKind kind) =>
        path.Length == 0 ? field.Name is "id" or "province" : kind == RuleKind.PointsTable && FixedInTables.Contains(field.Name);

    private static string Written(RuleField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => field.Name == "counted" ? "true" : "",
        JsonValueKind.Array => string.Join('\n', Entries(value).Select(entry => entry.ToString())),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static IEnumerable<JsonElement> Entries(JsonElement list) => list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;
}
