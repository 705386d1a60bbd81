namespace Laihua.Linkage;

/// <summary>Days of year, month and day as eight figures, zero where a part is not known.</summary>
internal sealed class DateValues(string? format) : ValueTable
{
    private const int Figures = 8;
    private const byte Slip = 2;
    private const byte Known = 3;
    private const byte TwoParts = 4;
    private const byte Year = 5;
    private const byte Differs = 6;
    private readonly List<(int Year, int Month, int Day)> parts = [];

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into)
    {
        if (!DateText.TryRead(cell, format, out var year, out var month, out var day) || year > 9999 || month > 99 || day > 99)
        {
            return 0;
        }

        ((year * 10_000) + (month * 100) + day).TryFormat(into, out var written, "D8");
        return written;
    }

    protected override void Added(int id)
    {
        var figures = Pool[id][..Figures];
        parts.Add((DateText.Number(figures[..4]), DateText.Number(figures[4..6]), DateText.Number(figures[6..])));
    }

    internal override byte Own(int id) => Whole(id) ? Levels.Equal : Known;

    internal override byte Level(int first, int second)
    {
        var (one, other) = (Parts(first), Parts(second));
        if (!Whole(first) || !Whole(second))
        {
            return Partly(one, other);
        }

        var same = Convert.ToInt32(one.Year == other.Year) + Convert.ToInt32(one.Month == other.Month) + Convert.ToInt32(one.Day == other.Day);
        var exchanged = one.Year == other.Year && one.Month == other.Day && one.Day == other.Month;
        if (exchanged || EditDistance.Between(Pool[first], Pool[second]) <= 1 || (one.Month == other.Month && one.Day == other.Day && SameFigures(one.Year, other.Year)))
        {
            return Slip;
        }

        // The first of January (or of July) often stands for a day that is not known.
        var placed = one.Year == other.Year && (Placeholder(one) || Placeholder(other));
        return placed ? Known : same == 2 ? TwoParts : one.Year == other.Year ? Year : Differs;
    }

    internal override ulong Part(Atom atom, int id)
    {
        var (year, month, day) = Parts(id);
        var whole = Whole(id);
        return atom switch
        {
            Atom.Exact => whole ? Hash64.Of(Pool[id]) : 0,
            Atom.Unordered => whole ? Hash64.Of((ulong)((year * 10_000) + (Math.Min(month, day) * 100) + Math.Max(month, day))) : 0,
            Atom.MonthAndDay => month > 0 && day > 0 ? Hash64.Of((ulong)((month * 100) + day)) : 0,
            Atom.Year => year > 0 ? Hash64.Of((ulong)year) : 0,
            Atom.MixedYear => whole ? Hash64.Of((ulong)((Sorted(year) * 10_000) + (month * 100) + day)) : 0,
            Atom.Rough or Atom.Initial => 0,
        };
    }

    internal bool Whole(int id)
    {
        var (year, month, day) = Parts(id);
        return year > 0 && month > 0 && day > 0;
    }

    private static byte Partly((int Year, int Month, int Day) one, (int Year, int Month, int Day) other)
    {
        var (compared, same) = (0, 0);
        foreach (var (left, right) in (ReadOnlySpan<(int, int)>)[(one.Year, other.Year), (one.Month, other.Month), (one.Day, other.Day)])
        {
            compared += left > 0 && right > 0 ? 1 : 0;
            same += left > 0 && left == right ? 1 : 0;
        }

        return compared == 0 ? Levels.None : same == compared ? Known : one.Year > 0 && one.Year == other.Year ? Year : Differs;
    }

    /// <summary>Whether a day may stand for one that is not known: the first of January or of July.</summary>
    internal bool IsPlaceholder(int id) => Placeholder(Parts(id));

    private static bool Placeholder((int Year, int Month, int Day) date) => date.Day == 1 && date.Month is 1 or 7;

    private static bool SameFigures(int one, int other) => one / 100 == other / 100 && Sorted(one) == Sorted(other);

    private static int Sorted(int year) => (year / 100 * 100) + (Math.Min(year / 10 % 10, year % 10) * 10) + Math.Max(year / 10 % 10, year % 10);

    private (int Year, int Month, int Day) Parts(int id) => parts[id];
}
