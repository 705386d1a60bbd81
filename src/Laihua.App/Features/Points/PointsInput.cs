using System.Text.Json;
using Laihua.Rules;
using Laihua.Rules.Points;

namespace Laihua.App.Features.Points;

/// <summary>Turns the JSON of a points request into scores or findings.</summary>
/// <param name="table">The table asked for; null is the one in force on each day.</param>
/// <param name="today">The day of a score that names none.</param>
public sealed class PointsInput(PointsTable? table, DateOnly today)
{
    /// <summary>One line of JSON Lines: a score, or its findings in its place.</summary>
    /// <returns>Whether it was scored.</returns>
    public bool Line(string line, out object body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            body = new RefusedBody(null, [PointsFactsReader.NotJson]);
            return false;
        }

        using (document)
        {
            var request = PointsRequest.Score(document.RootElement, table, today);
            var scored = request.Result.TryGet(out var account, out var refusal);
            body = scored ? PointsBody.From(account!) : new RefusedBody(request.Id, FindingsOf(refusal!)); // One of the two is set.
            return scored;
        }
    }

    /// <summary>A whole text: one object, or an array of them.</summary>
    /// <returns>The score or scores, or the findings of every object.</returns>
    public Result<object> Whole(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Whole(document.RootElement);
        }
        catch (JsonException)
        {
            return new List<Finding> { PointsFactsReader.NotJson };
        }
    }

    /// <summary>One object, or an array of them.</summary>
    public Result<object> Whole(JsonElement json) => json.ValueKind == JsonValueKind.Array
        ? Many(json)
        : Score(json).TryGet(out var account, out var refusal) ? PointsBody.From(account) : refusal;

    private Result<object> Many(JsonElement array)
    {
        var bodies = new List<PointsBody>();
        var findings = new List<Finding>();
        foreach (var (index, element) in array.EnumerateArray().Index())
        {
            if (Score(element).TryGet(out var account, out var refusal))
            {
                bodies.Add(PointsBody.From(account));
            }
            else
            {
                findings.AddRange(FindingsOf(refusal).Select(finding => finding with { Field = At(index, finding.Field) }));
            }
        }

        return findings.Count > 0 ? findings : bodies;
    }

    private Result<PointsAccount> Score(JsonElement element) => PointsRequest.Score(element, table, today).Result;

    private static string At(int index, string field) => field.Length == 0 ? $"[{index}]" : $"[{index}].{field}";

    private static IReadOnlyList<Finding> FindingsOf(Refusal refusal) =>
        refusal is Refusal.RuleBroken broken ? broken.Findings : throw new InvalidOperationException($"A score was refused as {refusal.GetType().Name}.");
}
