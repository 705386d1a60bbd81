using System.Runtime.CompilerServices;

namespace Laihua.Rules.Points.Lines;

/// <summary>The lines of one table: kept as long as the table itself.</summary>
internal static class TableLines
{
    private static readonly ConditionalWeakTable<PointsTable, ItemLines[]> Known = [];

    internal static ItemLines[] Of(PointsTable table) => Known.TryGetValue(table, out var lines) ? lines : Known.GetValue(table, Read);

    private static ItemLines[] Read(PointsTable table) => [.. table.Items.Select(item => LinesOf(item, table))];

    private static ItemLines LinesOf(PointsItem item, PointsTable table) => item.Id switch
    {
        "direct" => new DirectLines(item),
        "salary" => new NumberLines(item, static facts => facts.AnnualSalaryCny),
        "education" => new EducationLines(item),
        "experience" => new NumberLines(item, static facts => facts.WorkYears),
        "months" => new NumberLines(item, static facts => facts.MonthsPerYear),
        "chinese" => new OptionLines(item, static facts => facts.Chinese),
        "region" => new RegionLines(item, table),
        "age" => new NumberLines(item, AgeOf),
        "elite" => new OptionLines(item, static facts => facts.Elite),
        "local" => new NumberLines(item, static facts => facts.LocalPoints),
        _ => throw new InvalidOperationException($"The table {table.Id} has an item that nothing scores: {item.Id}."),
    };

    /// <summary>The age in completed years, where it is known.</summary>
    internal static decimal? AgeOf(PointsFacts facts) =>
        facts is { BirthDate: { } birth, AsOf: { } day } ? CompletedYears.Between(birth, day)
        : facts.Age is { } age ? decimal.Floor(age)
        : null;
}
