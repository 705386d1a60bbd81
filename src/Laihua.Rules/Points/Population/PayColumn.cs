using System.Numerics;
using System.Runtime.InteropServices;

namespace Laihua.Rules.Points.Population;

/// <summary>Begins the totals with the points of pay: each step of pay adds its difference to those who have reached it.</summary>
internal sealed class PayColumn
{
    private const int Fen = 100;

    private readonly (int At, int Change)[] steps;
    private readonly (Vector<int> At, Vector<int> Change)[] vectors;

    private PayColumn((int At, int Change)[] steps)
    {
        this.steps = steps;
        vectors = [.. steps.Select(step => (new Vector<int>(step.At), new Vector<int>(step.Change)))];
    }

    /// <summary>The column of a table; null where a band ends beyond what a column holds.</summary>
    internal static PayColumn? Of(PointsTable table, ScoredCodes scored)
    {
        decimal[] ends = [.. table.Item("salary").Bands.SelectMany(band => new[] { band.From, band.To }).OfType<decimal>().Select(end => decimal.Floor(end * Fen))];
        if (ends.Any(end => end >= int.MaxValue - 1))
        {
            return null;
        }

        var steps = new List<(int At, int Change)>();
        var before = 0;
        foreach (var at in ends.SelectMany(end => new[] { (int)end, (int)end + 1 }).Append(0).Where(at => at >= 0).Distinct().Order())
        {
            var points = scored.PointsOfPay(at);
            if (points != before)
            {
                steps.Add((at, points - before));
                before = points;
            }
        }

        return new([.. steps]);
    }

    internal void Begin(ReadOnlySpan<int> pay, Span<byte> totals)
    {
        var into = MemoryMarshal.Cast<byte, Vector<sbyte>>(totals);
        var from = MemoryMarshal.Cast<int, Vector<int>>(pay);
        for (var index = 0; index < into.Length; index++)
        {
            var four = from.Slice(index * 4, 4);
            into[index] = Vector.Narrow(
                Vector.Narrow(PointsOf(four[0]), PointsOf(four[1])),
                Vector.Narrow(PointsOf(four[2]), PointsOf(four[3])));
        }

        for (var person = into.Length * Vector<sbyte>.Count; person < totals.Length; person++)
        {
            totals[person] = PointsOf(pay[person]);
        }
    }

    private Vector<int> PointsOf(Vector<int> fen)
    {
        var points = Vector<int>.Zero;
        foreach (var (at, change) in vectors)
        {
            points += Vector.GreaterThanOrEqual(fen, at) & change;
        }

        return points;
    }

    private byte PointsOf(int fen)
    {
        var points = 0;
        foreach (var (at, change) in steps)
        {
            points += fen >= at ? change : 0;
        }

        return (byte)points;
    }
}
