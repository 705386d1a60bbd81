namespace Laihua.Linkage;

/// <summary>From which day to which each record was in force, as day numbers; zero where that is not known.</summary>
internal sealed class Periods
{
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int count;

    private Periods(int[] from, int[] to)
    {
        this.from = from;
        this.to = to;
    }

    internal Periods()
    {
    }

    /// <summary>The period of a record; without a last day it is the first day alone.</summary>
    internal (int From, int To) this[int record] => (from[record], to[record]);

    internal void Add(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        if (count == from.Length)
        {
            Array.Resize(ref from, count * 2);
            Array.Resize(ref to, count * 2);
        }

        Set(count++, first, last);
    }

    internal void Set(int record, ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        from[record] = Day(first);
        to[record] = Math.Max(from[record], Day(last));
    }

    /// <summary>The periods in the order of records, with one place more for a record that is searched for.</summary>
    internal Periods Ordered(int[] order)
    {
        var (first, last) = (new int[order.Length + 1], new int[order.Length + 1]);
        for (var record = 0; record < order.Length; record++)
        {
            (first[record], last[record]) = (from[order[record]], to[order[record]]);
        }

        return new(first, last);
    }

    private static int Day(ReadOnlySpan<char> cell) =>
        DateText.TryRead(cell, format: null, out var year, out var month, out var day) && year is > 0 and < 10_000 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : 0;
}
