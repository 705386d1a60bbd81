namespace Laihua.Rules.Deadlines;

/// <summary>The last day on which a case that was returned for correction may be sent in again.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-006. <b>Sources</b> A rule of the house: decision 0004.</para>
/// <para><b>Units</b> Calendar days: 30 unless the authority sets another number.</para>
/// <para><b>Reading</b> The day of the return is not counted.</para>
/// <para><b>Shape</b> One date in, one date out.</para>
/// <para><b>Errors</b> None; a negative number of days is a fault of the caller.</para>
/// <para><b>Example</b> Returned on 2026-03-02: 2026-04-01.</para>
/// </remarks>
/// <param name="On">The last day.</param>
public readonly record struct CorrectionDeadline(DateOnly On)
{
    /// <summary>The calendar days where the authority has set none.</summary>
    public const int DefaultCalendarDays = 30;

    /// <summary>The deadline of a case returned on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public static CorrectionDeadline For(DateOnly returnedOn, int calendarDays = DefaultCalendarDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(calendarDays);
        return new(returnedOn.AddDays(calendarDays));
    }
}
