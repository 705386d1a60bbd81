using Laihua.Rules.Categories;
using Laihua.Rules.Deadlines;

namespace Laihua.Rules.Cases;

/// <summary>The last day of the clock that runs in a state.</summary>
/// <remarks>
/// <para><b>Rule</b> CASE-003. <b>Sources</b> <see cref="Sources.ServiceGuide"/> for pre-review and review; decision 0004 for the house clocks.</para>
/// <para><b>Units</b> Working days for the office, calendar days for the employer; the day on which the clock starts is not counted.</para>
/// <para><b>Shape</b> A last day for every state on which a clock runs. <b>Errors</b> None; a category that is none is a fault of the caller.</para>
/// <para><b>Example</b> Category A accepted on 2026-02-13: the review ends on 2026-02-27, for the Spring Festival lies between.</para>
/// </remarks>
public static class CaseClocks
{
    /// <summary>Days for which a draft is kept after its last edit.</summary>
    public const int DraftDays = 90;

    /// <summary>The last day, or null where no clock runs.</summary>
    /// <param name="state">The state.</param>
    /// <param name="from">The day on which the clock starts.</param>
    /// <param name="category">A, B or C.</param>
    public static DateOnly? Due(CaseState state, DateOnly from, char category) => CaseStates.Of(state).Clock switch
    {
        CaseClock.None => null,
        CaseClock.DraftKept => from.AddDays(DraftDays),
        CaseClock.PreReview => PreReviewDeadline.For(from, WorkingCalendar.China).On,
        CaseClock.Correction => CorrectionDeadline.For(from).On,
        CaseClock.WindowVisit => WindowVisitDeadline.For(from).On,
        CaseClock.Review => ReviewDeadline.For(from, CategoryOf(category), WorkingCalendar.China).On,
    };

    /// <summary>The last day after a move: a clock that runs on is not started again, so that examining, recommending and sending back
    /// share the days that began with acceptance.</summary>
    /// <param name="before">The state before the move.</param>
    /// <param name="due">The last day that held before it.</param>
    /// <param name="next">The state after the move.</param>
    /// <param name="today">The day of the move.</param>
    /// <param name="category">A, B or C.</param>
    public static DateOnly? After(CaseState before, DateOnly? due, CaseState next, DateOnly today, char category) =>
        due is not null && CaseStates.Of(before).Clock == CaseStates.Of(next).Clock ? due : Due(next, today, category);

    private static PermitCategory CategoryOf(char letter) => letter switch
    {
        'A' => PermitCategory.A,
        'B' => PermitCategory.B,
        'C' => PermitCategory.C,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "A category is A, B or C."),
    };
}
