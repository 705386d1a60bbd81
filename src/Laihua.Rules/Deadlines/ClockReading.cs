namespace Laihua.Rules.Deadlines;

/// <summary>How soon a clock runs out, as work lists group it.</summary>
public enum Urgency
{
    /// <summary>The last day is over.</summary>
    Overdue,

    /// <summary>The last day is not later than the next working day.</summary>
    NextDay,

    /// <summary>The last day lies within three working days.</summary>
    Soon,

    /// <summary>There is more time than that.</summary>
    Later,

    /// <summary>No clock runs.</summary>
    NoClock,
}

/// <summary>What a clock shows on a day.</summary>
/// <remarks>
/// <para><b>Rule</b> CASE-004. <b>Source</b> decision 0008, house rule of work lists.</para>
/// <para><b>Units</b> Working days; today is not counted, the last day is. Overdue days are negative.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> On 2026-03-02 a clock that ends on 2026-03-04 has two working days left and is due soon.</para>
/// </remarks>
/// <param name="Urgency">The group.</param>
/// <param name="WorkingDays">Working days left; negative once they have passed; 0 without a clock.</param>
public readonly record struct ClockReading(Urgency Urgency, int WorkingDays)
{
    /// <summary>Within so many working days a case is due soon.</summary>
    public const int SoonWorkingDays = 3;

    /// <summary>Reads a clock.</summary>
    /// <param name="due">The last day; null where no clock runs.</param>
    /// <param name="today">The day on which it is read.</param>
    /// <param name="calendar">The working days.</param>
    public static ClockReading Of(DateOnly? due, DateOnly today, WorkingCalendar calendar)
    {
        if (due is not { } last)
        {
            return new(Urgency.NoClock, 0);
        }

        if (last < today)
        {
            return new(Urgency.Overdue, -calendar.Between(last, today));
        }

        var left = calendar.Between(today, last);
        return new(last <= LastOf(Urgency.NextDay, today, calendar) ? Urgency.NextDay
            : last <= LastOf(Urgency.Soon, today, calendar) ? Urgency.Soon
            : Urgency.Later, left);
    }

    /// <summary>The last day that falls into a group, so that a list can be ordered where it is stored.</summary>
    /// <param name="urgency">The group.</param>
    /// <param name="today">The day on which it is read.</param>
    /// <param name="calendar">The working days.</param>
    public static DateOnly LastOf(Urgency urgency, DateOnly today, WorkingCalendar calendar) => urgency switch
    {
        Urgency.Overdue => today.AddDays(-1),
        Urgency.NextDay => calendar.After(today, 1),
        Urgency.Soon => calendar.After(today, SoonWorkingDays),
        Urgency.Later or Urgency.NoClock => DateOnly.MaxValue,
    };
}
