using System.Text.Json;
using Laihua.Rules;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Points;

/// <summary>Turns the JSON of a points request into scores or findings.</summary>
/// <param name="book">The versions to score by.</param>
/// <param name="table">The table asked for; null is the one in force on each day.</param>
/// <param name="today">The day of a score that names none.</param>
/// <param name="ways">Whether to say what would lift each result.</param>
public sealed class PointsInput(Rulebook book, PointsTable? table, DateOnly today, bool ways = false)
{
    /// <summary>One line of JSON Lines: what came of it.</summary>
    public PointsRequest Line(ReadOnlySpan<byte> line) => PointsRequest.Score(line, book, table, today);

    /// <summary>What would lift a result, where that was asked for.</summary>
    public PointsProspects? ProspectsOf(PointsRequest request, PointsAccount account) =>
        ways && book.Named(account.Rules, request.Facts.AsOf ?? today).TryGet(out var used, out _) && PointsWays.For(request.Facts, used).TryGet(out var prospects, out _) ? prospects : null;

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
        : Score(json).TryGet(out var score, out var refusal) ? score : refusal;

    private Result<object> Many(JsonElement array)
    {
        var bodies = new List<PointsBody>();
        var findings = new List<Finding>();
        foreach (var (index, element) in array.EnumerateArray().Index())
        {
            if (Score(element).TryGet(out var score, out var refusal))
            {
                bodies.Add(score);
            }
            else
            {
                findings.AddRange(FindingsOf(refusal).Select(finding => finding with { Field = At(index, finding.Field) }));
            }
        }

        return findings.Count > 0 ? findings : bodies;
    }

    private Result<PointsBody> Score(JsonElement element) => Body(PointsRequest.Score(element, book, table, today));

    private Result<PointsBody> Body(PointsRequest request)
    {
        if (!request.Result.TryGet(out var account, out var refusal))
        {
            return refusal;
        }

        var body = PointsBody.From(account);
        return ProspectsOf(request, account) is { } prospects ? body.With(prospects) : body;
    }

    private static string At(int index, string field) => field.Length == 0 ? $"[{index}]" : $"[{index}].{field}";

    /// <summary>What stands against a score.</summary>
    public static IReadOnlyList<Finding> FindingsOf(Refusal refusal) =>
        refusal is Refusal.RuleBroken broken ? broken.Findings : throw new InvalidOperationException($"A score was refused as {refusal.GetType().Name}.");
}
