using Laihua.Rules.Points;

namespace Laihua.Rules.Bench.Comparing;

/// <summary>The outcome that each total gives by a table. Totals give no C: where they do not suffice, only a ground does.</summary>
internal sealed class OutcomeTable(PointsTable table)
{
    private readonly byte[] byTotal = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(total => (byte)Of(table, total))];

    /// <summary>The better of points and direct grounds.</summary>
    /// <param name="total">The total.</param>
    /// <param name="direct">What direct grounds give, as columns keep it: their codes are those of outcomes.</param>
    internal int Of(byte total, byte direct) => Math.Min(byTotal[total], direct);

    private static Outcome Of(PointsTable table, int total) => table.CategoryOf(total) switch
    {
        Categories.PermitCategory.A => Outcome.A,
        Categories.PermitCategory.B => Outcome.B,
        Categories.PermitCategory.C => Outcome.Below,
    };
}
