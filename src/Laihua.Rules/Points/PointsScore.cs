using Laihua.Rules.Categories;
using Laihua.Rules.Points.Lines;

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

    /// <summary>Scores facts by the table in force on their day.</summary>
    public static Result<PointsAccount> For(PointsFacts facts)
    {
        if (facts.AsOf is not { } day)
        {
            return new List<Finding> { PointsFindings.NoDay };
        }

        if (PointsTable.InForceOn(day).TryGet(out var table, out var refusal))
        {
            return For(facts, table);
        }

        // No table, and still everything else that is wrong, weighed by the newest.
        List<Finding> findings = [.. ((Refusal.RuleBroken)refusal).Findings, .. PointsChecks.Of(facts, PointsTable.All[0]) ?? []];
        return findings;
    }

    /// <summary>Scores facts by one table.</summary>
    public static Result<PointsAccount> For(PointsFacts facts, PointsTable table)
    {
        if (PointsChecks.Of(facts, table) is { } findings)
        {
            return findings;
        }

        var items = TableLines.Of(table);
        var lines = new PointsLine[items.Length];
        var total = 0;
        for (var index = 0; index < items.Length; index++)
        {
            lines[index] = items[index].Of(facts);
            total += lines[index].Points ?? 0;
        }

        var byPoints = table.CategoryOf(total);
        Finding[] outside = IsOutside(table, facts.AsOf) ? Outside : [];
        var grounds = PointsGrounds.Consider(facts, total, LocalAverageWages.Published, facts.AsOf ?? table.InForceFrom);
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
            grounds.Disproved == 0 ? outside : [.. outside, .. grounds.FindingsOf(facts.Direct ?? [])])
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

    private static bool IsOutside(PointsTable table, DateOnly? day) =>
        day < table.InForceFrom || day > table.InForceTo;
}
