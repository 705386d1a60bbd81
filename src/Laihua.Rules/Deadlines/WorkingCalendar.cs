using System.Collections.Frozen;

namespace Laihua.Rules.Deadlines;

/// <summary>The working days of Chinese authorities.</summary>
/// <remarks>
/// <para><b>Sources</b> <see cref="Sources.HolidayNotices"/>, one a year, 2007 to 2026.</para>
/// <para><b>Units</b> Whole days of the authority's local calendar.</para>
/// <para><b>Reading</b> The day from which one counts is not counted; the last day is.</para>
/// <para><b>Shape</b> An answer for every date. Outside the published years only weekends are free, and the day says so.</para>
/// <para><b>Example</b> One working day after 2026-02-14 (a worked Saturday) is 2026-02-24, after the Spring Festival.</para>
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> special;

    private WorkingCalendar(FrozenDictionary<DateOnly, CalendarDay> special, DateOnly publishedFrom, DateOnly publishedTo)
    {
        this.special = special;
        PublishedFrom = publishedFrom;
        PublishedTo = publishedTo;
    }

    /// <summary>The calendar of the mainland.</summary>
    public static WorkingCalendar China { get; } = new(Holidays.Load(), new(2007, 1, 1), new(2026, 12, 31));

    /// <summary>The first day for which a notice is known.</summary>
    public DateOnly PublishedFrom { get; }

    /// <summary>The last day for which a notice is known.</summary>
    public DateOnly PublishedTo { get; }

    /// <summary>What kind of day a date is.</summary>
    public CalendarDay Is(DateOnly date) => special.TryGetValue(date, out var known)
        ? known
        : new(date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), null, date >= PublishedFrom && date <= PublishedTo);

    /// <summary>The date that lies a number of working days after a date; the date itself is not counted.</summary>
    /// <param name="date">The date from which is counted, a working day or not.</param>
    /// <param name="workingDays">How many; 0 gives the date itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or leads past the year 9999.</exception>
    public DateOnly After(DateOnly date, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        while (workingDays > 0)
        {
            date = date.AddDays(1);
            if (Is(date).Workday)
            {
                workingDays--;
            }
        }

        return date;
    }

    /// <summary>How many working days lie after one date up to and with another; 0 where the second is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var workingDays = 0;
        for (var number = from.DayNumber + 1; number <= to.DayNumber; number++)
        {
            if (Is(DateOnly.FromDayNumber(number)).Workday)
            {
                workingDays++;
            }
        }

        return workingDays;
    }
}
