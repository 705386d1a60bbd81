namespace Laihua.Rules.Deadlines;

/// <summary>The last day on which someone who entered on a Letter applies for the permit.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-004. <b>Sources</b> <see cref="Sources.ServiceGuide"/>.</para>
/// <para><b>Units</b> Calendar days: 15.</para>
/// <para><b>Reading</b> The day of entry is not counted; weekends and holidays are; see decision 0004.</para>
/// <para><b>Shape</b> One date in, one date out.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> Entered on 2017-05-20: 2017-06-04.</para>
/// </remarks>
/// <param name="On">The last day.</param>
public readonly record struct EntryReportDeadline(DateOnly On)
{
    /// <summary>The calendar days after entry.</summary>
    public const int CalendarDays = 15;

    /// <summary>The deadline of someone who entered on a day.</summary>
    public static EntryReportDeadline For(DateOnly enteredOn) => new(enteredOn.AddDays(CalendarDays));
}
