using Laihua.Rules.Categories;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>The points of a person, with the account of them.</summary>
/// <remarks>
/// <para><b>Rules</b> POINTS-002 to POINTS-014, POINTS-024 to POINTS-028. <b>Sources</b> <see cref="Sources.InterimPointsTable"/>, <see cref="Sources.TrialPointsTable"/>.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>. Points are whole numbers.</para>
/// <para><b>Reading</b> Boundaries as printed; age and years completed; of several options the best; see decision 0004.</para>
/// <para><b>Shape</b> Ten lines in the table's order whose points sum to the total. What was not stated gives 0 and is named as missing.</para>
/// <para><b>Errors</b> All findings at once; under 18 there is no score.</para>
/// <para><b>Example</b> 42 years old, CNY 450,000, doctor, 17 years, 12 months, HSK 5, Harbin, patents: 110 points, category A.</para>
/// </remarks>
public static class PointsScore
{
    private static readonly Finding[] Outside = [PointsFindings.TableNotInForce];

    /// <summary>Scores facts by what travels with the program: the versions that they name, else those in force on their day.</summary>
    public static Result<PointsAccount> For(PointsFacts facts) => For(facts, Rulebook.Published);

    /// <summary>Scores facts by the versions that they name, else by those in force on their day.</summary>
    public static Result<PointsAccount> For(PointsFacts facts, Rulebook book)
    {
        if (facts.AsOf is not { } day)
        {
            return new List<Finding> { PointsFindings.NoDay };
        }

        var chosen = facts.Rules is { Count: > 0 } named ? book.Named(named, day) : book.InForceOn(day);
        if (chosen.TryGet(out var rules, out var refusal))
        {
            return For(facts, rules);
        }

        // No table, and still everything else that is wrong, weighed by the newest.
        List<Finding> findings = [.. ((Refusal.RuleBroken)refusal).Findings, .. PointsChecks.Of(facts, RuleSet.Of(book.Tables[0])) ?? []];
        return findings;
    }

    /// <summary>Scores facts by one table, with everything beside it as it was published with the program.</summary>
    public static Result<PointsAccount> For(PointsFacts facts, PointsTable table) => For(facts, RuleSet.Of(table));

    /// <summary>Scores facts by one set of rules.</summary>
    public static Result<PointsAccount> For(PointsFacts facts, RuleSet rules)
    {
        if (PointsChecks.Of(facts, rules) is { } findings)
        {
            return findings;
        }

        var (table, items) = (rules.Table, rules.Lines);
        var lines = new PointsLine[items.Length];
        var total = 0;
        for (var index = 0; index < items.Length; index++)
        {
            lines[index] = items[index].Of(facts);
            total += lines[index].Points ?? 0;
        }

        var byPoints = table.CategoryOf(total);
        Finding[] outside = IsOutside(facts, rules) ? Outside : [];
        var grounds = rules.Grounds.Of(facts, total, facts.AsOf ?? table.InForceFrom);
        var (category, because) = CategoryOf.Best(byPoints, facts.Direct ?? []);
        return new PointsAccount(
            facts.Id,
            facts.AsOf,
            table.Id,
            total,
            table.Maximum,
            byPoints,
            category,
            because,
            lines,
            MissingOf(lines),
            grounds.Disproved == 0 ? outside : [.. outside, .. grounds.FindingsOf(facts.Direct ?? [])],
            rules.IdsAt(facts.WorkRegion))
        {
            Grounds = grounds.Groups,
        };
    }

    private static string[] MissingOf(PointsLine[] lines)
    {
        List<string>? missing = null;
        foreach (var line in lines)
        {
            if (line is { Input: null, Maximum: not null })
            {
                (missing ??= []).Add(line.Id);
            }
        }

        return missing is null ? [] : [.. missing];
    }

    /// <summary>Whoever names a table among the rules keeps it; somebody else is told that it was not in force on the day.</summary>
    private static bool IsOutside(PointsFacts facts, RuleSet rules) =>
        facts.AsOf is { } day && !rules.IsInForce(day) && facts.Rules?.Contains(rules.Table.Id) != true;
}
