using System.Text;
using System.Text.Json;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>A request of the published contract and what came of it.</summary>
/// <remarks>
/// <para><b>Rules</b> POINTS-001 to POINTS-023. <b>Source</b> The published contract of the command line.</para>
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
    /// <param name="book">The versions from which the facts or their day choose.</param>
    /// <param name="table">The table asked for; null leaves it to the facts.</param>
    /// <param name="today">The day of a score that names none.</param>
    public static PointsRequest Score(ReadOnlySpan<byte> utf8, Rulebook book, PointsTable? table, DateOnly today)
    {
        if (PointsQuickReader.Read(utf8) is { } quick)
        {
            var facts = quick with { AsOf = quick.AsOf ?? today };
            return new(facts.Id, Score(facts, UnknownRules(facts, book), book, table)) { Facts = facts };
        }

        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(utf8));
            return Score(document.RootElement, book, table, today);
        }
        catch (JsonException)
        {
            return new(null, new List<Finding> { PointsFactsReader.NotJson });
        }
    }

    /// <summary>Scores one object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="book">The versions from which the facts or their day choose.</param>
    /// <param name="table">The table asked for; null leaves it to the facts.</param>
    /// <param name="today">The day of a score that names none.</param>
    public static PointsRequest Score(JsonElement element, Rulebook book, PointsTable? table, DateOnly today)
    {
        var (facts, unread) = PointsFactsReader.Read(element);
        facts = facts with { AsOf = facts.AsOf ?? today };
        return new(facts.Id, Score(facts, [.. unread, .. UnknownRules(facts, book)], book, table)) { Facts = facts };
    }

    private static Result<PointsAccount> Score(PointsFacts facts, IReadOnlyList<Finding> unread, Rulebook book, PointsTable? table)
    {
        var result = RulesFor(facts, book, table) is { } rules ? PointsScore.For(facts, rules) : PointsScore.For(facts, book);
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

    private static IReadOnlyList<Finding> UnknownRules(PointsFacts facts, Rulebook book) => facts.Rules is null
        ? []
        : [.. facts.Rules.Index().Where(named => book.Find(named.Item) is null).Select(named => PointsFindings.UnknownRules(named.Index))];

    /// <summary>The rules that an asked table makes with what the facts name and their day; null where none is asked for.</summary>
    private static RuleSet? RulesFor(PointsFacts facts, Rulebook book, PointsTable? table) =>
        table is null || facts.AsOf is not { } day ? null
        : facts.Rules is { Count: > 0 } named ? book.With(table, day, named)
        : book.With(table, day);
}
