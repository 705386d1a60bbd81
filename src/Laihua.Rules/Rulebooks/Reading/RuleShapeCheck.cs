using System.Globalization;
using System.Text.Json;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether JSON has the fields of a version, and in each what belongs there.</summary>
/// <remarks><para><b>Rules</b> RULES-003 to RULES-010. <b>Errors</b> Every field that is wrong, at its path.</para></remarks>
internal sealed class RuleShapeCheck
{
    private readonly HashSet<string> broken = [];
    private readonly HashSet<string> above = [];

    /// <summary>What was found.</summary>
    internal List<Finding> Findings { get; } = [];

    /// <summary>Whether everything at and under a path can be read.</summary>
    internal bool IsSound(string path) => !broken.Contains(path) && !above.Contains(path) && !broken.Contains("");

    /// <summary>Whether a field itself, and not what is under it, cannot be read.</summary>
    internal bool IsBroken(string path) => broken.Contains(path);

    internal void Check(RuleField group, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Break(RuleFindings.WrongShape(path, RuleShape.Group));
            return;
        }

        var given = Members(group, element, path);
        foreach (var field in group.Fields)
        {
            var at = Under(path, field.Name);
            if (given.TryGetValue(field.Name, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                CheckValue(field, value, at);
            }
            else if (!field.Optional)
            {
                Break(RuleFindings.Missing(at, field.Label));
            }
        }
    }

    internal static string Under(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

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

    private Dictionary<string, JsonElement> Members(RuleField group, JsonElement element, string path)
    {
        var given = new Dictionary<string, JsonElement>();
        foreach (var member in element.EnumerateObject())
        {
            var name = TextOf(() => member.Name) ?? "?";
            if (group.Find(name) is null)
            {
                Findings.Add(RuleFindings.Unknown(Under(path, name), name));
            }
            else if (!given.TryAdd(name, member.Value))
            {
                Break(RuleFindings.Twice(Under(path, name)));
            }
        }

        return given;
    }

    private void CheckValue(RuleField field, JsonElement value, string at)
    {
        switch (field.Shape)
        {
            case RuleShape.Group:
                Check(field, value, at);
                break;
            case RuleShape.Rows or RuleShape.Texts when value.ValueKind == JsonValueKind.Array:
                CheckEntries(field, value, at);
                break;
            case RuleShape.Text when value.ValueKind == JsonValueKind.String && TextOf(value.GetString) is { } text:
                CheckText(field, text, at);
                break;
            case RuleShape.Whole when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var whole):
                CheckNumber(field, whole, at);
                break;
            case RuleShape.Number when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number):
                CheckNumber(field, number, at);
                break;
            case RuleShape.Flag when value.ValueKind is JsonValueKind.True or JsonValueKind.False:
            case RuleShape.Date when value.ValueKind == JsonValueKind.String && IsDay(TextOf(value.GetString)):
                break;
            default:
                Break(RuleFindings.WrongShape(at, field.Shape));
                break;
        }
    }

    private void CheckEntries(RuleField field, JsonElement list, string at)
    {
        if (list.GetArrayLength() > field.Most)
        {
            Break(RuleFindings.TooLong(at, field.Most));
            return;
        }

        foreach (var (index, entry) in list.EnumerateArray().Index())
        {
            var path = $"{at}[{index}]";
            if (field.Shape == RuleShape.Rows)
            {
                Check(field, entry, path);
            }
            else
            {
                CheckValue(field with { Shape = RuleShape.Text, Most = 400 }, entry, path);
            }
        }
    }

    private void CheckText(RuleField field, string text, string at)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Findings.Add(RuleFindings.Empty(at, field.Label));
        }
        else if (text.Length > field.Most)
        {
            Findings.Add(RuleFindings.TooLong(at, field.Most));
        }
        else if (text.Any(char.IsControl) || text.Trim() != text)
        {
            Findings.Add(RuleFindings.Unprintable(at));
        }
    }

    private void CheckNumber(RuleField field, decimal number, string at)
    {
        if (number < field.Least || number > field.Largest)
        {
            Findings.Add(RuleFindings.OutOfRange(at, field.Least, field.Largest));
        }
    }

    private void Break(Finding finding)
    {
        broken.Add(finding.Field);
        above.UnionWith(finding.Field.Index().Where(each => each.Item is '.' or '[').Select(each => finding.Field[..each.Index]));
        Findings.Add(finding);
    }

    private static bool IsDay(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
