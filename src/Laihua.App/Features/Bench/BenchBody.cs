using System.Text.Json.Serialization;
using Laihua.Rules;
using Laihua.Rules.Bench;

namespace Laihua.App.Features.Bench;

/// <summary>What a new table does to a population in place of an old one, as the published contract writes it.</summary>
/// <param name="Old">The old table.</param>
/// <param name="New">The new one.</param>
/// <param name="Population">Who was scored: with it and the two tables the run can be repeated.</param>
/// <param name="Moves">From each outcome by the old table to each by the new one.</param>
/// <param name="Up">How many rise.</param>
/// <param name="Down">How many fall.</param>
/// <param name="Winners">How many have more points.</param>
/// <param name="Losers">How many have fewer.</param>
/// <param name="MeanChange">The mean difference of totals.</param>
/// <param name="Totals">How many have each total.</param>
/// <param name="Items">What each item does.</param>
/// <param name="Thresholds">Those who move by no item.</param>
/// <param name="Quota">Units of the quota of category C.</param>
/// <param name="ByNationality">The moves by nationality.</param>
/// <param name="ByOccupation">The moves by occupation.</param>
/// <param name="ByProvince">The moves by province of work.</param>
/// <param name="ByAge">The moves by age band.</param>
public sealed record BenchBody(
    BenchTableBody Old,
    BenchTableBody New,
    BenchPopulationBody Population,
    IReadOnlyList<MoveBody> Moves,
    long Up,
    long Down,
    long Winners,
    long Losers,
    decimal MeanChange,
    TotalsBody Totals,
    IReadOnlyList<ItemBody> Items,
    MoverCount Thresholds,
    QuotaBody Quota,
    IReadOnlyList<BreakdownRowBody> ByNationality,
    IReadOnlyList<BreakdownRowBody> ByOccupation,
    IReadOnlyList<BreakdownRowBody> ByProvince,
    IReadOnlyList<BreakdownRowBody> ByAge)
{
    public static BenchBody From(PolicyComparison comparison, BenchPopulationBody population) => new(
        BenchTableBody.From(comparison.Old),
        BenchTableBody.From(comparison.Next),
        population,
        [.. Outcomes.All.SelectMany(old => Outcomes.All.Select(next => new MoveBody(Outcomes.IdOf(old), Outcomes.IdOf(next), comparison.Moves.From(old, next))))],
        comparison.Moves.Up,
        comparison.Moves.Down,
        comparison.Winners,
        comparison.Losers,
        Mean(comparison.Change, comparison.Moves.People),
        new(comparison.TotalsBefore, comparison.TotalsAfter),
        [.. comparison.Items.Select(item => ItemBody.From(item, comparison.Moves.People))],
        comparison.Thresholds,
        QuotaBody.From(comparison.Quota),
        RowsOf(comparison, Traits.Nationality),
        RowsOf(comparison, Traits.Occupation),
        RowsOf(comparison, Traits.Province),
        RowsOf(comparison, Traits.AgeBand));

    /// <summary>A mean to four places.</summary>
    internal static decimal Mean(long sum, long people) => people == 0 ? 0 : decimal.Round((decimal)sum / people, 4);

    private static IReadOnlyList<BreakdownRowBody> RowsOf(PolicyComparison comparison, Trait trait) =>
        [.. comparison.Breakdowns.Single(breakdown => breakdown.Trait == trait).Rows.Select(BreakdownRowBody.From)];
}

/// <summary>How many go from one outcome to another.</summary>
public sealed record MoveBody(string Old, string New, long People);

/// <summary>How many have each total, from 0 on.</summary>
public sealed record TotalsBody(IReadOnlyList<long> Old, IReadOnlyList<long> New);

/// <summary>How many have each outcome.</summary>
public sealed record OutcomesBody([property: JsonPropertyName("A")] long A, [property: JsonPropertyName("B")] long B, [property: JsonPropertyName("C")] long C, long Below)
{
    public static OutcomesBody Of(Func<Outcome, long> people) => new(people(Outcome.A), people(Outcome.B), people(Outcome.C), people(Outcome.Below));
}

/// <summary>The moves of the people who share one value of a trait.</summary>
public sealed record BreakdownRowBody(string Id, Words Name, long People, OutcomesBody Old, OutcomesBody New, long Up, long Down)
{
    public static BreakdownRowBody From(BreakdownRow row) => new(
        row.Value.Id,
        row.Value.Name,
        row.Moves.People,
        OutcomesBody.Of(row.Moves.Before),
        OutcomesBody.Of(row.Moves.After),
        row.Moves.Up,
        row.Moves.Down);
}

/// <summary>Who wins and who loses by one item, and who moves by it.</summary>
public sealed record ItemBody(string Id, Words Name, long Gain, long Lose, decimal MeanChange, long Up, long Down)
{
    public static ItemBody From(ItemEffect effect, long people) => new(
        effect.Item.Id,
        effect.Item.Title,
        effect.Gain,
        effect.Lose,
        BenchBody.Mean(effect.Change, people),
        effect.Movers.Up,
        effect.Movers.Down);
}

/// <summary>Units of the quota of category C that are asked.</summary>
public sealed record QuotaBody(long Old, long New, long Difference, IReadOnlyList<QuotaRowBody> ByProvince)
{
    public static QuotaBody From(IReadOnlyList<QuotaEffect> effects) => new(
        effects.Sum(effect => effect.Before),
        effects.Sum(effect => effect.After),
        effects.Sum(effect => effect.Difference),
        [.. effects.Select(effect => new QuotaRowBody(effect.Province.Id, effect.Province.Name, effect.Before, effect.After, effect.Difference))]);
}

/// <summary>The same of one province.</summary>
public sealed record QuotaRowBody(string Id, Words Name, long Old, long New, long Difference);
