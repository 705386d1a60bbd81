using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>Begins the totals with the points of pay: each step of pay adds its difference to those who have reached it.</summary>
internal sealed class PayColumn
{
    private const int Fen = 100;

    private readonly (int At, int Change)[] steps;
    private readonly (Vector256<int> Below, Vector256<int> Change)[] vectors;

    private PayColumn((int At, int Change)[] steps)
    {
        this.steps = steps;
        vectors = [.. steps.Select(step => (Vector256.Create(step.At - 1), Vector256.Create(step.Change)))];
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

    /// <summary>A column that gives, in place of points, how many steps of either of two columns someone has reached.</summary>
    internal static PayColumn Ranks(PayColumn one, PayColumn other) =>
        new([.. one.steps.Concat(other.steps).Select(step => step.At).Distinct().Order().Select(at => (at, 1))]);

    /// <summary>How many steps there are.</summary>
    internal int Steps => steps.Length;

    /// <summary>The least pay at each rank, from the rank of those who have reached no step.</summary>
    internal IEnumerable<int> Starts => steps.Select(step => step.At).Prepend(-1);

    internal void Begin(ReadOnlySpan<int> pay, Span<byte> totals)
    {
        var into = MemoryMarshal.Cast<byte, Vector256<sbyte>>(totals);
        var from = MemoryMarshal.Cast<int, Vector256<int>>(pay);
        for (var index = 0; index < into.Length; index++)
        {
            into[index] = PointsOf(from[index * 4], from[(index * 4) + 1], from[(index * 4) + 2], from[(index * 4) + 3]);
        }

        for (var person = into.Length * Vector256<sbyte>.Count; person < totals.Length; person++)
        {
            totals[person] = PointsOf(pay[person]);
        }
    }

    /// <summary>Four vectors of pay are one of totals: each step is fetched once for them all.</summary>
    private Vector256<sbyte> PointsOf(Vector256<int> one, Vector256<int> two, Vector256<int> three, Vector256<int> four)
    {
        var (first, second, third, fourth) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        foreach (ref readonly var step in vectors.AsSpan())
        {
            var (below, change) = (step.Below, step.Change);
            first += Vector256.GreaterThan(one, below) & change;
            second += Vector256.GreaterThan(two, below) & change;
            third += Vector256.GreaterThan(three, below) & change;
            fourth += Vector256.GreaterThan(four, below) & change;
        }

        return Vector256.Narrow(Vector256.Narrow(first, second), Vector256.Narrow(third, fourth));
    }

    /// <summary>What one pay gives.</summary>
    internal byte PointsOf(int fen)
    {
        var points = 0;
        foreach (var (at, change) in steps)
        {
            points += fen >= at ? change : 0;
        }

        return (byte)points;
    }
}
