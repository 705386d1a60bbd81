using System.Text.Json.Nodes;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>Versions as JSON, to be written in: a path as findings name it, and what stands there instead.</summary>
internal static class Written
{
    /// <summary>Stands for half of a surrogate pair, which nothing writes but somebody's own hand.</summary>
    internal const string HalfAPair = "half-a-pair";

    internal static string Of(string id) => RuleDocuments.Write(Rulebook.Published.Find(id)!); // Named by the test.

    /// <summary>A version with another value at a path; null takes the member away.</summary>
    internal static string With(string id, params (string Path, string? Json)[] changes)
    {
        var root = JsonNode.Parse(Of(id))!; // Written by ourselves.
        foreach (var (path, json) in changes)
        {
            Change(root, path, json);
        }

        return root.ToJsonString().Replace($"\"{HalfAPair}\"", "\"\\ud800\"", StringComparison.Ordinal);
    }

    internal static IReadOnlyList<Finding> Findings(string json) =>
        RuleDocuments.Read(json).TryGet(out _, out var refusal) ? [] : Assert.IsType<Refusal.RuleBroken>(refusal).Findings;

    internal static IEnumerable<string> Found(string json) => Findings(json).Select(finding => $"{finding.Rule} {finding.Field}");

    private static void Change(JsonNode root, string path, string? json)
    {
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        var parent = steps[..^1].Aggregate(root, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!); // As above.
        var value = json is null ? null : JsonNode.Parse(json);
        if (parent is JsonArray list)
        {
            if (json is null)
            {
                list.RemoveAt(int.Parse(steps[^1], null));
            }
            else if (steps[^1] == "+")
            {
                list.Add(value);
            }
            else
            {
                list[int.Parse(steps[^1], null)] = value;
            }
        }
        else if (json is null)
        {
            parent.AsObject().Remove(steps[^1]);
        }
        else
        {
            parent[steps[^1]] = value;
        }
    }
}
