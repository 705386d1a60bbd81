using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.App.Tests.Features.Rulebooks;

/// <summary>Everything that somebody can do to a draft: when, by whom, and by whom not.</summary>
/// <param name="Name">The use case.</param>
/// <param name="From">A state in which it can be done.</param>
/// <param name="Wrong">A state in which it cannot.</param>
/// <param name="By">Who may.</param>
/// <param name="Event">What the trail says.</param>
/// <param name="Do">Does it; gives the refusal, or null where it was done.</param>
public sealed record RuleAct(string Name, RuleDraftState From, RuleDraftState Wrong, Actor By, string Event, Doing Do)
{
    public static IReadOnlyList<RuleAct> All { get; } =
    [
        new("Save", RuleDraftState.Draft, RuleDraftState.Proposed, Staff.SecondSupervisor, "rules.saved",
            Of((SaveRuleDraft use, string id, int seen, Actor by, CancellationToken c) =>
                use.HandleAsync(new(id, seen, Testing.Cases.Rules.Table(id, new(2026, 8, 1))), by, c))),
        new("Propose", RuleDraftState.Draft, RuleDraftState.Approved, Staff.Supervisor, "rules.proposed",
            Of((ProposeRuleDraft use, string id, int seen, Actor by, CancellationToken c) =>
                use.HandleAsync(new(id, seen, Testing.Cases.Rules.Reasons), by, c))),
        new("Return", RuleDraftState.Proposed, RuleDraftState.Draft, Staff.SecondSupervisor, "rules.returned",
            Of((ReturnRuleDraft use, string id, int seen, Actor by, CancellationToken c) => use.HandleAsync(new(id, seen, "Say more."), by, c))),
        new("Approve", RuleDraftState.Proposed, RuleDraftState.Draft, Staff.SecondSupervisor, "rules.approved",
            Of((ApproveRuleDraft use, string id, int seen, Actor by, CancellationToken c) => use.HandleAsync(new(id, seen), by, c))),
        new("Withdraw", RuleDraftState.Approved, RuleDraftState.Withdrawn, Staff.Supervisor, "rules.withdrawn",
            Of((WithdrawRuleDraft use, string id, int seen, Actor by, CancellationToken c) => use.HandleAsync(new(id, seen, "Put off."), by, c))),
    ];

    private static Doing Of<TUseCase>(Func<TUseCase, string, int, Actor, CancellationToken, Task<Result<string>>> act)
        where TUseCase : notnull =>
        async (office, id, seen, by, meanwhile) => meanwhile is null
            ? (await office.DoAsync((TUseCase use, CancellationToken c) => act(use, id, seen, by, c))).Refusal()
            : (await office.RaceAsync((TUseCase use, CancellationToken c) => act(use, id, seen, by, c), meanwhile)).Slow.Refusal();
}
