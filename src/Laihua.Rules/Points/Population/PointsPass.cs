namespace Laihua.Rules.Points.Population;

/// <summary>One points table made ready to run over a population.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-019. <b>Source</b> The engine itself: every code of every column is scored once by it, so that a pass
/// gives to the last point what the engine gives one by one.</para>
/// <para><b>Units</b> Points, one byte a person. <b>Shape</b> No memory is taken for a person; both cores are used.</para>
/// <para><b>Errors</b> A table that a byte cannot add up, or whose pay bands end beyond what a column holds.</para>
/// <para><b>Example</b> <c>PointsPass.Of(draft, day)</c> once, then <c>Totals(people, totals)</c>.</para>
/// </remarks>
public sealed class PointsPass
{
    /// <summary>People at a time: their totals stay in a near cache, and each column is read long enough to be fetched ahead.</summary>
    private const int Block = 32 * 1024;

    private const int MostPaySteps = 100;

    private readonly CodeColumn[] columns;

    private PointsPass(PointsTable table, PayColumn pay, CodeColumn[] columns)
    {
        Table = table;
        Pay = pay;
        this.columns = columns;
    }

    /// <summary>The table.</summary>
    public PointsTable Table { get; }

    /// <summary>What pay gives.</summary>
    internal PayColumn Pay { get; }

    private static Finding TooLarge { get; } = new(
        "POINTS-019",
        "",
        new(
            "This table cannot be run over a population: its points add up to more than 255, a band of pay ends above CNY 21 million, or pay has more than a hundred steps.",
            "该积分表无法用于总体测算：合计分值超过255分，年薪分段超过2100万元，或年薪分段过百。"),
        "decision 0011");

    /// <summary>Makes a table ready.</summary>
    /// <param name="table">The table, a draft or a published one.</param>
    /// <param name="on">The day for which it is scored.</param>
    public static Result<PointsPass> Of(PointsTable table, DateOnly on)
    {
        var scored = new ScoredCodes(table, on);
        if (table.Items.Sum(scored.MostOf) > byte.MaxValue || PayColumn.Of(table, scored) is not { Steps: <= MostPaySteps } pay)
        {
            return new List<Finding> { TooLarge };
        }

        return new PointsPass(table, pay, [.. PointsCodes.All.Select(code => CodeColumn.Of(scored.PointsOf(code)))]);
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

    /// <summary>The totals of some people, one after the other.</summary>
    internal void Totals(PointsColumns people, int first, Span<byte> totals)
    {
        Pay.Begin(people.Pay.Slice(first, totals.Length), totals);
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column].Add(people.Codes(column).Slice(first, totals.Length), totals);
        }
    }
}
