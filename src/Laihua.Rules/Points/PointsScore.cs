using Laihua.Rules.Categories;

namespace Laihua.Rules.Points;

/// <summary>The points of a person, with the account of them.</summary>
/// <remarks>
/// <para><b>Rules</b> POINTS-002 to POINTS-014. <b>Sources</b> <see cref="Sources.InterimPointsTable"/>, <see cref="Sources.TrialPointsTable"/>.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>. Points are whole numbers.</para>
/// <para><b>Reading</b> Boundaries as printed; age and years completed; of several options the best; see decision 0004.</para>
/// <para><b>Shape</b> Ten lines in the table's order whose points sum to the total. What was not stated gives 0 and is named as missing.</para>
/// <para><b>Errors</b> All findings at once; under 18 there is no score.</para>
/// <para><b>Example</b> 42 years old, CNY 450,000, doctor, 17 years, 12 months, HSK 5, Harbin, patents: 110 points, category A.</para>
/// </remarks>
public static class PointsScore
{
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
        List<Finding> findings = [.. ((Refusal.RuleBroken)refusal).Findings, .. PointsChecks.Of(facts, PointsTable.All[0])];
        return findings;
    }

    /// <summary>Scores facts by one table.</summary>
    public static Result<PointsAccount> For(PointsFacts facts, PointsTable table)
    {
        var findings = PointsChecks.Of(facts, table);
        if (findings.Count > 0)
        {
            return findings;
        }

        PointsLine[] lines = [.. table.Items.Select(item => Line(item, facts, table))];
        var total = lines.Sum(line => line.Points ?? 0);
        var byPoints = table.CategoryOf(total);
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
            [.. lines.Where(line => line is { Input: null, Maximum: not null }).Select(line => line.Id)],
            IsOutside(table, facts.AsOf) ? [PointsFindings.TableNotInForce] : []);
    }

    private static PointsLine Line(PointsItem item, PointsFacts facts, PointsTable table) => item.Id switch
    {
        "direct" => PointsLines.Direct(item, facts.Direct),
        "salary" => PointsLines.Number(item, facts.AnnualSalaryCny),
        "education" => PointsLines.Education(item, facts.Education, facts.VocationalGrade),
        "experience" => PointsLines.Number(item, facts.WorkYears),
        "months" => PointsLines.Number(item, facts.MonthsPerYear),
        "chinese" => PointsLines.Options(item, facts.Chinese),
        "region" => PointsRegion.Line(item, facts, table),
        "age" => PointsLines.Number(item, AgeOf(facts)),
        "elite" => PointsLines.Options(item, facts.Elite),
        "local" => PointsLines.Number(item, facts.LocalPoints),
        _ => throw new InvalidOperationException($"The table {table.Id} has an item that nothing scores: {item.Id}."),
    };

    private static decimal? AgeOf(PointsFacts facts) =>
        facts is { BirthDate: { } birth, AsOf: { } day } ? CompletedYears.Between(birth, day)
        : facts.Age is { } age ? decimal.Floor(age)
        : null;

    private static bool IsOutside(PointsTable table, DateOnly? day) =>
        day < table.InForceFrom || day > table.InForceTo;
}
