namespace Laihua.Rules.Deadlines;

/// <summary>The last day on which originals may be shown at the window after the pre-review was passed.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-007. <b>Sources</b> A rule of the house: decision 0004.</para>
/// <para><b>Units</b> Calendar days: 30 unless the authority sets another number.</para>
/// <para><b>Reading</b> The day on which the pre-review was passed is not counted.</para>
/// <para><b>Shape</b> One date in, one date out.</para>
/// <para><b>Errors</b> None; a negative number of days is a fault of the caller.</para>
/// <para><b>Example</b> Passed on 2026-03-02: 2026-04-01.</para>
/// </remarks>
/// <param name="On">The last day.</param>
public readonly record struct WindowVisitDeadline(DateOnly On)
{
    /// <summary>The calendar days where the authority has set none.</summary>
    public const int DefaultCalendarDays = 30;

    /// <summary>The deadline of a case whose pre-review was passed on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public static WindowVisitDeadline For(DateOnly passedOn, int calendarDays = DefaultCalendarDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(calendarDays);
        return new(passedOn.AddDays(calendarDays));
    }
}
