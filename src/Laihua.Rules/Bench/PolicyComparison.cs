using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Bench;

/// <summary>What new rules do to people in place of old ones.</summary>
/// <remarks>
/// <para><b>Rule</b> BENCH-002. <b>Source</b> decision 0013, over what the engine gives one by one. <b>Units</b> People; points.</para>
/// <para><b>Reading</b> The outcome is that of points and direct grounds together. Nobody is C for want of points.</para>
/// <para><b>Shape</b> Every breakdown adds up to all people; so do both histograms.</para>
/// <para><b>Errors</b> None; see <see cref="ComparisonRun"/>.</para>
/// <para><b>Example</b> <c>comparison.Moves.From(Outcome.B, Outcome.Below)</c>: who would lose B.</para>
/// </remarks>
/// <param name="Old">The old rules.</param>
/// <param name="Next">The new ones.</param>
/// <param name="Moves">The moves of all people.</param>
/// <param name="TotalsBefore">How many have each total by the old table, from 0 on.</param>
/// <param name="TotalsAfter">How many have each total by the new table, as long as the other.</param>
/// <param name="Winners">How many have more points by the new table.</param>
/// <param name="Losers">How many have fewer.</param>
/// <param name="Breakdowns">The moves by each of <see cref="Traits.All"/>, in that order.</param>
/// <param name="Items">What each item does, in the order of the new table.</param>
/// <param name="Thresholds">Those who move, and by no item: the thresholds alone are another.</param>
/// <param name="Quota">Units of the quota of category C by the province of work: those in category C use one each.</param>
public sealed record PolicyComparison(
    RuleSet Old,
    RuleSet Next,
    OutcomeMoves Moves,
    IReadOnlyList<long> TotalsBefore,
    IReadOnlyList<long> TotalsAfter,
    long Winners,
    long Losers,
    IReadOnlyList<Breakdown> Breakdowns,
    IReadOnlyList<ItemEffect> Items,
    MoverCount Thresholds,
    IReadOnlyList<QuotaEffect> Quota)
{
    /// <summary>The sum of all differences of totals.</summary>
    public long Change => SumOf(TotalsAfter) - SumOf(TotalsBefore);

    private static long SumOf(IReadOnlyList<long> totals) => totals.Index().Sum(entry => entry.Index * entry.Item);
}

/// <summary>Moves by one trait.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Rows">One row for each value that anyone has, in the trait's order.</param>
public sealed record Breakdown(Trait Trait, IReadOnlyList<BreakdownRow> Rows);

/// <summary>The moves of the people who share one value of a trait.</summary>
/// <param name="Value">The value.</param>
/// <param name="Moves">Their moves.</param>
public sealed record BreakdownRow(TraitValue Value, OutcomeMoves Moves);

/// <summary>Those who rise and those who fall.</summary>
/// <param name="Up">Those who rise.</param>
/// <param name="Down">Those who fall.</param>
public sealed record MoverCount(long Up, long Down);

/// <summary>Who wins and who loses by one item.</summary>
/// <remarks>
/// <para><b>Reading</b> Someone moves <i>by an item</i> when it is the one that changed most in the direction of the move: of those who
/// rise the item that gives most more, of those who fall the one that gives most less. Of several that changed as much, the first in
/// the order of the new table. Each mover is counted at one item, or at the thresholds where no item changed in that direction.</para>
/// </remarks>
/// <param name="Item">The item, of the new table.</param>
/// <param name="Gain">How many get more points by it.</param>
/// <param name="Lose">How many get fewer.</param>
/// <param name="Change">The sum of all differences.</param>
/// <param name="Movers">How many rise and fall by it.</param>
public sealed record ItemEffect(PointsItem Item, long Gain, long Lose, long Change, MoverCount Movers);

/// <summary>What a new table does to the quota of one province.</summary>
/// <param name="Province">The province of work.</param>
/// <param name="Before">Units asked by the old table.</param>
/// <param name="After">Units asked by the new table.</param>
public sealed record QuotaEffect(TraitValue Province, long Before, long After)
{
    /// <summary>Units more, or less where negative.</summary>
    public long Difference => After - Before;
}
