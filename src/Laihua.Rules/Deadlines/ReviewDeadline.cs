using Laihua.Rules.Categories;

namespace Laihua.Rules.Deadlines;

/// <summary>The last day of the review of an accepted case.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-003. <b>Sources</b> <see cref="Sources.ServiceGuide"/>, <see cref="Sources.WorkingDays"/>.</para>
/// <para><b>Units</b> Whole working days: 10, and 5 for category A.</para>
/// <para><b>Reading</b> The day of acceptance is not counted; see decision 0004.</para>
/// <para><b>Shape</b> One date in, one date out. Past the published holidays the answer is <see cref="Provisional"/>.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> Category A, accepted on 2026-09-28: 2026-10-10, a worked Saturday.</para>
/// </remarks>
/// <param name="On">The last day.</param>
/// <param name="Provisional">Whether holidays not yet published may move it.</param>
public readonly record struct ReviewDeadline(DateOnly On, bool Provisional)
{
    /// <summary>The working days for the review of a category.</summary>
    public static int WorkingDaysOf(PermitCategory category) => category switch
    {
        PermitCategory.A => 5,
        PermitCategory.B or PermitCategory.C => 10,
    };

    /// <summary>The deadline of a case accepted on a day.</summary>
    public static ReviewDeadline For(DateOnly acceptedOn, PermitCategory category, WorkingCalendar calendar)
    {
        var last = calendar.After(acceptedOn, WorkingDaysOf(category));
        return new(last, Provisional: last > calendar.PublishedTo);
    }
}
