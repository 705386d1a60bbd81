using System.Globalization;
using System.Text.Json.Nodes;

namespace Laihua.Web.Pages.Officer.Rules.Forms;

/// <summary>Rows that come and go on a form, by a button and without script.</summary>
public static class RuleFormRows
{
    /// <summary>Begins the value of a button that adds a row to the list at the path behind it.</summary>
    public const string Add = "add:";

    /// <summary>Begins the value of a button that takes the row at the path behind it away.</summary>
    public const string Remove = "remove:";

    /// <summary>Does what a button says; anything else changes nothing.</summary>
    public static void Change(JsonObject root, string step)
    {
        if (step.StartsWith(Add, StringComparison.Ordinal))
        {
            AddTo(root, step[Add.Length..]);
        }
        else if (step.StartsWith(Remove, StringComparison.Ordinal) && step.LastIndexOf('[') is > 0 and var open
            && int.TryParse(step[(open + 1)..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && Find(root, step[Remove.Length..open]) is JsonArray rows && index < rows.Count)
        {
            rows.RemoveAt(index);
        }
    }

    private static void AddTo(JsonObject root, string path)
    {
        if (Find(root, path) is JsonArray rows)
        {
            rows.Add(new JsonObject());
        }
        else if (path.LastIndexOf('.') is var dot && (dot < 0 ? root : Find(root, path[..dot])) is JsonObject parent)
        {
            parent[path[(dot + 1)..]] = new JsonArray(new JsonObject());
        }
    }

    private static JsonNode? Find(JsonNode root, string path) => path.Replace("]", "", StringComparison.Ordinal).Split('.', '[').Aggregate(
        (JsonNode?)root,
        (node, step) => node switch
        {
            JsonArray rows => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < rows.Count ? rows[index] : null,
            JsonObject group => group[step],
            _ => null,
        });
}
