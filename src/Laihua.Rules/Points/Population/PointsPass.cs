using Laihua.Rules.Points.Lines;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Population;

/// <summary>One set of rules made ready to run over a population.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-019. <b>Source</b> The engine itself: every code of every column is scored once by it, so that a pass
/// gives to the last point what the engine gives one by one.</para>
/// <para><b>Units</b> Points, one byte a person. <b>Shape</b> No memory is taken for a person; both cores are used.</para>
/// <para><b>Errors</b> A table that a byte cannot add up, or whose pay bands end beyond what a column holds.</para>
/// <para><b>Example</b> <c>PointsPass.Of(RuleSet.Of(draft), day)</c> once, then <c>Totals(people, totals)</c>.</para>
/// </remarks>
public sealed class PointsPass
{
    /// <summary>People at a time: their totals stay in a near cache, and each column is read long enough to be fetched ahead.</summary>
    private const int Block = 32 * 1024;

    private const int MostPaySteps = 100;

    private readonly DateOnly on;
    private readonly CodeColumn[] columns;
    private readonly PlaceColumn? places;

    private PointsPass(RuleSet rules, DateOnly on, PayColumn pay, CodeColumn[] columns, PlaceColumn? places)
    {
        (Rules, Pay, this.on) = (rules, pay, on);
        (this.columns, this.places) = (columns, places);
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The points table of the rules.</summary>
    public PointsTable Table => Rules.Table;

    /// <summary>Whether regions are not those of the published lists, so that the place itself is asked.</summary>
    internal bool AsksThePlace => places is not null;

    /// <summary>What pay gives.</summary>
    internal PayColumn Pay { get; }

    private static Finding TooLarge { get; } = new(
        "POINTS-019",
        "",
        new(
            "This table cannot be run over a population: its points add up to more than 255, a band of pay ends above CNY 21 million, or pay has more than a hundred steps.",
            "该积分表无法用于总体测算：合计分值超过255分，年薪分段超过2100万元，或年薪分段过百。"),
        "decision 0011");

    /// <summary>Makes a set of rules ready.</summary>
    /// <param name="rules">The rules, with a draft of a table or a published one.</param>
    /// <param name="on">The day for which people are scored: that of their columns.</param>
    public static Result<PointsPass> Of(RuleSet rules, DateOnly on)
    {
        var (table, scored) = (rules.Table, new ScoredCodes(rules, on));
        if (table.Items.Sum(scored.MostOf) > byte.MaxValue || PayColumn.Of(table, scored) is not { Steps: <= MostPaySteps } pay)
        {
            return new List<Finding> { TooLarge };
        }

        var asPublished = PlaceKeys.AreAsPublished(rules.Regions, RegionLines.DayFor(new() { AsOf = on }, table), on);
        return new PointsPass(
            rules,
            on,
            pay,
            [.. PointsCodes.All.Select(code => CodeColumn.Of(scored.PointsOf(code)))],
            asPublished ? null : new(scored.PointsOfPlaces()));
    }

    /// <summary>The totals of all people.</summary>
    /// <param name="people">The people.</param>
    /// <param name="totals">One byte for each, written over.</param>
    public void Totals(PointsColumns people, byte[] totals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(totals.Length, people.Count);
        var count = people.Count;
        Parallel.For(0, (count + Block - 1) / Block, block => Totals(people, block * Block, totals.AsSpan(block * Block, Math.Min(Block, count - (block * Block)))));
    }

    /// <summary>What a code of a column gives.</summary>
    internal byte PointsOf(int column, int code) => columns[column].PointsOf(code);

    /// <summary>What a key of a place gives.</summary>
    internal byte PointsOfPlace(int key) => places?.PointsOf(key) ?? PointsOf(PointsCodes.Region, RegionCodes.Of(PlaceKeys.Into(new() { AsOf = on }, key)));

    /// <summary>The totals of some people, one after the other.</summary>
    internal void Totals(PointsColumns people, int first, Span<byte> totals)
    {
        Pay.Begin(people.Pay.Slice(first, totals.Length), totals);
        for (var column = 0; column < columns.Length; column++)
        {
            var codes = people.Codes(column).Slice(first, totals.Length);
            if (column == PointsCodes.Region && places is not null)
            {
                places.Add(people.Places.Slice(first, totals.Length), codes, totals);
            }
            else
            {
                columns[column].Add(codes, totals);
            }
        }
    }
}
