using System.Text.Json;

namespace Laihua.Linkage;

/// <summary>Reads a schema and collects everything that is wrong with it.</summary>
internal sealed class SchemaReader
{
    private const int PartsOfADate = 3;
    private static readonly string[] Known = ["id", "rightId", "fields", "many", "period", "rightPeriod"];
    private static readonly string[] KnownOfField = ["column", "columns", "right", "kind", "format"];
    private readonly List<LinkageFinding> findings = [];

    internal IReadOnlyList<LinkageFinding> Findings => findings;

    internal LinkageSchema? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var schema = Schema(document.RootElement);
            return findings.Count == 0 ? schema : null;
        }
        catch (JsonException fault)
        {
            Refuse("LINK-001", $"line {fault.LineNumber + 1}", "The schema is not JSON.", "模式文件不是有效的JSON。");
            return null;
        }
    }

    private LinkageSchema? Schema(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Refuse("LINK-001", "", "The schema is not a JSON object.", "模式文件不是JSON对象。");
            return null;
        }

        RefuseUnknown(root, Known, "");
        var id = Text(root, "id", "", required: true);
        var right = Text(root, "rightId", "", required: false);
        var period = Period(root, "period");
        var schema = id is null ? Nothing(Fields(root)) : new LinkageSchema(id, right ?? id, Fields(root), Flag(root, "many")) { Period = period };
        return schema is null ? null : schema with { RightPeriod = root.TryGetProperty("rightPeriod", out _) ? Period(root, "rightPeriod") : period };
    }

    private static LinkageSchema? Nothing(IReadOnlyList<SchemaField> _) => null;

    private string[] Period(JsonElement root, string name)
    {
        var columns = root.TryGetProperty(name, out _) ? Names(root, name, "") : [];
        if (columns is null or { Length: 0 or 2 })
        {
            return columns ?? [];
        }

        Refuse("LINK-004", name, "A period names two columns: of the first day and of the last.", "期间须给出两列：起始日期与截止日期。");
        return [];
    }

    private SchemaField[] Fields(JsonElement root)
    {
        if (!root.TryGetProperty("fields", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            Refuse("LINK-004", "fields", "The schema names no fields.", "模式未列出任何字段。");
            return [];
        }

        SchemaField[] fields = [.. list.EnumerateArray().Select((field, index) => Field(field, $"fields[{index}]")).OfType<SchemaField>()];
        foreach (var twice in fields.GroupBy(field => field.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Refuse("LINK-004", twice.Key, "The schema names this column twice.", "模式重复列出此列。");
        }

        return fields;
    }

    private SchemaField? Field(JsonElement field, string at)
    {
        if (field.ValueKind != JsonValueKind.Object)
        {
            Refuse("LINK-004", at, "A field is a JSON object with a column and a kind.", "字段应为包含列名和类型的JSON对象。");
            return null;
        }

        RefuseUnknown(field, KnownOfField, $"{at}.");
        var kind = Kind(field, at);
        var columns = Columns(field, at);
        var right = field.TryGetProperty("right", out _) ? Names(field, "right", at) : columns;
        if (kind is null || columns is null || right is null)
        {
            return null;
        }

        var format = Text(field, "format", $"{at}.", required: false);
        if (columns.Length != right.Length || (columns.Length != 1 && (kind != FieldKind.Date || columns.Length != PartsOfADate)))
        {
            Refuse("LINK-004", at, "Only a date may stand in parts, and then in three: year, month and day, on both sides.", "仅日期可分列，且两侧均须为年、月、日三列。");
            return null;
        }

        if (format is not null && (kind != FieldKind.Date || columns.Length != 1 || !DateText.IsFormat(format)))
        {
            Refuse("LINK-013", $"{at}.format", "The format is not one of a date with year, month and day.", "格式不是包含年、月、日的日期格式。");
        }

        return new(columns, right, kind.Value, format);
    }

    private FieldKind? Kind(JsonElement field, string at)
    {
        var name = Text(field, "kind", $"{at}.", required: true);
        if (name is null || FieldKinds.TryParse(name, out var kind))
        {
            return name is null ? null : FieldKinds.TryParse(name, out kind) ? kind : null;
        }

        var all = string.Join(' ', FieldKinds.All);
        Refuse("LINK-003", $"{at}.kind", $"There is no kind \"{Short(name)}\"; known are: {all}.", $"没有“{Short(name)}”这种类型；可用类型：{all}。");
        return null;
    }

    private string[]? Columns(JsonElement field, string at)
    {
        var (one, several) = (field.TryGetProperty("column", out _), field.TryGetProperty("columns", out _));
        if (one == several)
        {
            Refuse("LINK-004", at, "A field names either its column or its columns.", "字段须且只须给出column或columns之一。");
            return null;
        }

        return Names(field, one ? "column" : "columns", at);
    }

    private string[]? Names(JsonElement field, string name, string at)
    {
        var value = field.GetProperty(name);
        JsonElement[] parts = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        if (parts.Length > 0 && parts.All(part => part.ValueKind == JsonValueKind.String))
        {
            return [.. parts.Select(part => part.GetString()!.Trim())]; // A string, as asked above.
        }

        Refuse("LINK-004", at.Length == 0 ? name : $"{at}.{name}", "The name of a column is text.", "列名应为文本。");
        return null;
    }

    private string? Text(JsonElement element, string name, string at, bool required)
    {
        if (element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!.Trim(); // A string, as asked above.
        }

        if (required || value.ValueKind != JsonValueKind.Undefined)
        {
            Refuse("LINK-004", $"{at}{name}", $"\"{name}\" is missing or is not text.", $"缺少“{name}”或其不是文本。");
        }

        return null;
    }

    private bool Flag(JsonElement element, string name)
    {
        if (element.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse("LINK-004", name, $"\"{name}\" is true or false.", $"“{name}”应为true或false。");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    private void RefuseUnknown(JsonElement element, string[] known, string at)
    {
        foreach (var property in element.EnumerateObject().Where(property => !known.Contains(property.Name)))
        {
            Refuse("LINK-002", $"{at}{Short(property.Name)}", $"A schema has no \"{Short(property.Name)}\"; known here are: {string.Join(' ', known)}.", $"模式中没有“{Short(property.Name)}”；此处可用：{string.Join(' ', known)}。");
        }
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    private void Refuse(string rule, string field, string en, string zh) => findings.Add(new(rule, field, new(en, zh)));
}
