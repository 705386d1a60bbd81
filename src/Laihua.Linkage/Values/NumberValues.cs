using System.Globalization;

namespace Laihua.Linkage;

/// <summary>Quantities: <c>7</c>, <c>07.0</c> and <c>7.0</c> are one value; what is no number is compared as it is written.</summary>
internal sealed class NumberValues : ValueTable
{
    private const double Near = 0.01;
    private const int SlipFrom = 2;
    private readonly List<double> numbers = [];

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            && number.TryFormat(into, out var written, "R", CultureInfo.InvariantCulture))
        {
            return written;
        }

        return Folding.Fold(cell, into);
    }

    protected override void Added(int id) =>
        numbers.Add(double.TryParse(Pool[id], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN);

    internal override byte Level(int first, int second)
    {
        var one = Pool[first];
        var other = Pool[second];
        var slip = Math.Min(one.Length, other.Length) >= SlipFrom && EditDistance.Between(one, other) <= 1;
        var apart = Math.Abs(numbers[first] - numbers[second]);
        return slip || apart <= Near * Math.Max(Math.Abs(numbers[first]), Math.Abs(numbers[second])) ? (byte)2 : (byte)3;
    }
}
