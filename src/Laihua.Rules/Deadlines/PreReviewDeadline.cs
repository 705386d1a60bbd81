namespace Laihua.Rules.Deadlines;

/// <summary>The last day of the pre-review of a case sent in online.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-002. <b>Sources</b> <see cref="Sources.ServiceGuide"/>, <see cref="Sources.WorkingDays"/>.</para>
/// <para><b>Units</b> Whole working days: 5.</para>
/// <para><b>Reading</b> The day of submission is not counted; sending in again starts anew; see decision 0004.</para>
/// <para><b>Shape</b> One date in, one date out. Past the published holidays the answer is <see cref="Provisional"/>.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> Sent in on 2026-02-13: 2026-02-27, for the 14th is a worked Saturday and the Spring Festival follows.</para>
/// </remarks>
/// <param name="On">The last day.</param>
/// <param name="Provisional">Whether holidays not yet published may move it.</param>
public readonly record struct PreReviewDeadline(DateOnly On, bool Provisional)
{
    /// <summary>The working days for the pre-review.</summary>
    public const int WorkingDays = 5;

    /// <summary>The deadline of a case sent in on a day.</summary>
    public static PreReviewDeadline For(DateOnly submittedOn, WorkingCalendar calendar)
    {
        var last = calendar.After(submittedOn, WorkingDays);
        return new(last, Provisional: last > calendar.PublishedTo);
    }
}
