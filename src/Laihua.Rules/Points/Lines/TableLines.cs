using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Lines;

/// <summary>What gives the lines of each item of a set of rules.</summary>
internal static class TableLines
{
    internal static ItemLines[] Of(RuleSet rules) => [.. rules.Table.Items.Select(item => LinesOf(item, rules))];

    private static ItemLines LinesOf(PointsItem item, RuleSet rules) => item.Id switch
    {
        "direct" => new DirectLines(item),
        "salary" => new NumberLines(item, static facts => facts.AnnualSalaryCny),
        "education" => new EducationLines(item),
        "experience" => new NumberLines(item, static facts => facts.WorkYears),
        "months" => new NumberLines(item, static facts => facts.MonthsPerYear),
        "chinese" => new OptionLines(item, static facts => facts.Chinese),
        "region" => new RegionLines(item, rules.Table, rules.Regions),
        "age" => new NumberLines(item, AgeOf),
        "elite" => new OptionLines(item, static facts => facts.Elite),
        "local" => new LocalLines(item, rules),
        _ => throw new InvalidOperationException($"The table {rules.Table.Id} has an item that nothing scores: {item.Id}."),
    };

    /// <summary>The age in completed years, where it is known.</summary>
    internal static decimal? AgeOf(PointsFacts facts) =>
        facts is { BirthDate: { } birth, AsOf: { } day } ? CompletedYears.Between(birth, day)
        : facts.Age is { } age ? decimal.Floor(age)
        : null;
}
