namespace Laihua.Rules.Deadlines;

/// <summary>The last day on which an accepted case may be decided.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-001. <b>Sources</b> <see cref="Sources.TwentyDays"/>, <see cref="Sources.WorkingDays"/>.</para>
/// <para><b>Units</b> Whole working days, authority's local calendar: 20, or 30 once extended.</para>
/// <para><b>Reading</b> The day of acceptance is not counted; see decision 0004.</para>
/// <para><b>Shape</b> One date in, one date out, for every date. Past the published holidays the answer is <see cref="Provisional"/>.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> Accepted on 2026-02-09: 2026-03-13; extended: 2026-03-27.</para>
/// </remarks>
/// <param name="On">The last day.</param>
/// <param name="Provisional">Whether holidays not yet published may move it.</param>
public readonly record struct DecisionDeadline(DateOnly On, bool Provisional)
{
    /// <summary>The working days for a decision.</summary>
    public const int WorkingDays = 20;

    /// <summary>The working days that an extension adds.</summary>
    public const int ExtensionWorkingDays = 10;

    /// <summary>The deadline of a case accepted on a day.</summary>
    public static DecisionDeadline For(DateOnly acceptedOn, bool extended, WorkingCalendar calendar)
    {
        var last = calendar.After(acceptedOn, WorkingDays + (extended ? ExtensionWorkingDays : 0));
        return new(last, Provisional: last > calendar.PublishedTo);
    }
}
