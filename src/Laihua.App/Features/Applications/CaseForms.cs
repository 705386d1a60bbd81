using Laihua.App.Data.Cases;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Applications;

/// <summary>The form of one case as it is asked of it: by the rules that it keeps and the place of work that it names.</summary>
public static class CaseForms
{
    public static Form FormOf(this Rulebook book, Application row, DateOnly today) => row.Kind switch
    {
        ApplicationKind.K1 => LetterForm.AskedOf(row.AnswersOf(), DayOf(row, today), book.RulesOf(row, today).TryGet(out var rules, out _) ? rules : null),
        ApplicationKind.K2 => Form.Of(row.Kind),
    };

    /// <summary>The day of the score: today while somebody may still answer otherwise, then that of the submission.</summary>
    private static DateOnly DayOf(Application row, DateOnly today) =>
        row is { SubmittedAt: { } at } && row.State != CaseState.Returned ? Beijing.DayOf(at) : today;
}
