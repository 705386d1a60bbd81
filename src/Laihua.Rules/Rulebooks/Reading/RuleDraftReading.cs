using System.Text.Json;
using System.Text.Json.Serialization;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>JSON of a version in the hands of the checks: they take what can be read and say what does not hold.</summary>
internal sealed class RuleDraftReading
{
    private static readonly JsonSerializerOptions Part = new(RuleJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    private readonly RuleShapeCheck shape = new();
    private readonly JsonElement root;

    internal RuleDraftReading(RuleKind kind, JsonElement root)
    {
        this.root = root;
        shape.Check(RuleForms.Of(kind), root, "");
    }

    /// <summary>Whether bands may leave gaps without a word: of a table that is only tried, and not put in force.</summary>
    internal bool LetsGapsPass { get; init; }

    internal List<Finding> Findings => shape.Findings;

    internal void Add(Finding finding) => shape.Findings.Add(finding);

    /// <summary>A value at the top; null where it is not there or cannot be read.</summary>
    internal T? Value<T>(string name)
        where T : struct => Has(name, out var value) && shape.IsSound(name) ? value.Deserialize<T?>(Part) : null;

    /// <summary>A text at the top; null where it is not there or cannot be read.</summary>
    internal string? Text(string name) => Has(name, out var value) && shape.IsSound(name) ? value.GetString() : null;

    /// <summary>The rows of a list at the top that can be read, each with its path.</summary>
    internal IReadOnlyList<(string Path, T Row)> Rows<T>(string name)
        where T : class
    {
        if (!Has(name, out var list) || shape.IsBroken(name))
        {
            return [];
        }

        return
        [
            .. list.EnumerateArray()
                .Select((row, index) => (Path: $"{name}[{index}]", Row: row))
                .Where(each => shape.IsSound(each.Path))
                .Select(each => (each.Path, each.Row.Deserialize<T>(Part)!)), // Sound, so never null.
        ];
    }

    /// <summary>Whether every row of a list can be read.</summary>
    internal bool IsWhole(string name) => shape.IsSound(name);

    private bool Has(string name, out JsonElement value)
    {
        value = default;
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }
}
