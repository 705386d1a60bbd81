namespace Laihua.Rules.Points.Lines;

/// <summary>The lines of an item with bands.</summary>
internal class NumberLines : ItemLines
{
    /// <summary>Ages, years, months and local points are nearly always whole and never more: their lines are made once.</summary>
    private const int Whole = 131;

    private readonly Func<PointsFacts, decimal?> stated;
    private readonly PointsLine[] whole;

    internal NumberLines(PointsItem item, Func<PointsFacts, decimal?> stated)
        : base(item)
    {
        this.stated = stated;
        whole = [.. Enumerable.Range(0, Whole).Select(number => Banded(number))];
    }

    internal override PointsLine Of(PointsFacts facts)
    {
        if (stated(facts) is not { } value)
        {
            return Absent;
        }

        // 17.0 is written as it was stated: only a number without decimals has its line ready.
        return value.Scale == 0 && !decimal.IsNegative(value) && value < Whole ? whole[(int)value] : Banded(value);
    }

    private PointsLine Banded(decimal value) => Item.BandOf(value) is { } band
        ? Line(band.Points, band.Label, value, band.Reason)
        : Line(0, null, value, Item.Gap ?? Item.Absent);
}
