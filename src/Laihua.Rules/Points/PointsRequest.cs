using System.Text;
using System.Text.Json;

namespace Laihua.Rules.Points;

/// <summary>A request of the published contract and what came of it.</summary>
/// <remarks>
/// <para><b>Rules</b> POINTS-001 to POINTS-018. <b>Source</b> The published contract of the command line.</para>
/// <para><b>Shape</b> One JSON object in; its mark and its account or findings out.</para>
/// <para><b>Errors</b> Findings of the reading and of the facts together, so that one answer names everything to be mended.</para>
/// <para><b>Example</b> An unknown field and 13 months a year: POINTS-016 and POINTS-004.</para>
/// </remarks>
/// <param name="Id">The asker's own mark, where it could be read.</param>
/// <param name="Result">The account, or every finding.</param>
public sealed record PointsRequest(string? Id, Result<PointsAccount> Result)
{
    /// <summary>The facts as they were scored: what could be read, with the day of the score.</summary>
    public PointsFacts Facts { get; init; } = new();

    /// <summary>Scores one object that stands as UTF-8 text; a text that is no JSON is a finding.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="table">The table asked for; null is the one in force on the day of the score.</param>
    /// <param name="today">The day of a score that names none.</param>
    public static PointsRequest Score(ReadOnlySpan<byte> utf8, PointsTable? table, DateOnly today)
    {
        if (PointsQuickReader.Read(utf8) is { } quick)
        {
            var facts = quick with { AsOf = quick.AsOf ?? today };
            return new(facts.Id, Score(facts, [], table)) { Facts = facts };
        }

        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(utf8));
            return Score(document.RootElement, table, today);
        }
        catch (JsonException)
        {
            return new(null, new List<Finding> { PointsFactsReader.NotJson });
        }
    }

    /// <summary>Scores one object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="table">The table asked for; null is the one in force on the day of the score.</param>
    /// <param name="today">The day of a score that names none.</param>
    public static PointsRequest Score(JsonElement element, PointsTable? table, DateOnly today)
    {
        var (facts, unread) = PointsFactsReader.Read(element);
        facts = facts with { AsOf = facts.AsOf ?? today };
        return new(facts.Id, Score(facts, unread, table)) { Facts = facts };
    }

    private static Result<PointsAccount> Score(PointsFacts facts, IReadOnlyList<Finding> unread, PointsTable? table)
    {
        var result = table is null ? PointsScore.For(facts) : PointsScore.For(facts, table);
        if (unread.Count == 0)
        {
            return result;
        }

        List<Finding> findings = [.. unread];
        if (!result.TryGet(out _, out var refusal) && refusal is Refusal.RuleBroken broken)
        {
            findings.AddRange(broken.Findings);
        }

        return findings;
    }
}
