using System.Globalization;
using System.Text.Json.Nodes;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Web.Pages.Officer.Rules.Forms;

/// <summary>Makes the JSON of a version from what was posted: the names of the fields are its paths.</summary>
/// <remarks>What is no number stays a text, so that the reader of versions says so at its field; what is left empty is left out.</remarks>
public static class RuleFormReader
{
    /// <summary>The whole version.</summary>
    public static JsonObject Read(RuleField form, IFormCollection posted) => Group(form, "", posted);

    private static JsonObject Group(RuleField group, string path, IFormCollection posted)
    {
        var json = new JsonObject();
        foreach (var field in group.Fields)
        {
            if (Value(field, path.Length == 0 ? field.Name : $"{path}.{field.Name}", posted) is { } value)
            {
                json[field.Name] = value;
            }
        }

        return json;
    }

    private static JsonNode? Value(RuleField field, string name, IFormCollection posted) => field.Shape switch
    {
        RuleShape.Group => Group(field, name, posted) is { } group && (!field.Optional || group.Any(member => member.Value?.ToString().Length > 0)) ? group : null,
        RuleShape.Rows => Rows(field, name, posted) is { } rows && (!field.Optional || rows.Count > 0) ? rows : null,
        RuleShape.Texts => Lines(posted[name]) is { } lines && (!field.Optional || lines.Count > 0) ? lines : null,
        RuleShape.Flag => posted.ContainsKey(name) ? JsonValue.Create(posted[name][0] == "true") : null,
        RuleShape.Whole or RuleShape.Number => Number(One(posted, name)),
        RuleShape.Text => One(posted, name) is { Length: > 0 } text ? JsonValue.Create(text) : field.Optional ? null : JsonValue.Create(""),
        RuleShape.Date => One(posted, name) is { Length: > 0 } day ? JsonValue.Create(day) : null,
    };

    private static JsonArray Rows(RuleField field, string path, IFormCollection posted)
    {
        var rows = new JsonArray();
        for (var index = 0; index < field.Most && posted.ContainsKey($"{path}[{index}]"); index++)
        {
            rows.Add(Group(field, $"{path}[{index}]", posted));
        }

        return rows;
    }

    private static JsonArray Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => JsonValue.Create(line))];

    private static JsonValue? Number(string text) =>
        text.Length == 0 ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
        : JsonValue.Create(text);

    private static string One(IFormCollection posted, string name) => posted[name].ToString().Trim();
}
