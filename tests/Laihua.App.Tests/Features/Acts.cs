using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Reception;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.App.Tests.Features;

/// <summary>Everything that somebody can do to a case: when, by whom, and by whom not.</summary>
/// <param name="Name">The use case.</param>
/// <param name="From">A state in which it can be done.</param>
/// <param name="Wrong">A state in which it cannot.</param>
/// <param name="By">Who may.</param>
/// <param name="Stranger">The same roles, at another employer or another authority.</param>
/// <param name="Unfit">The same place, without the role.</param>
/// <param name="Do">Does it; gives the refusal, or null where it was done.</param>
public sealed record Act(
    string Name, CaseState From, CaseState Wrong, Actor By, Actor Stranger, Actor Unfit, Doing Do)
{
    /// <summary>False where an act takes the case as it is: no answer of another is lost by it.</summary>
    public bool NamesVersion { get; init; } = true;

    private static readonly Actor WithoutRole = Staff.Handler with { Roles = [] };

    public static IReadOnlyList<Act> All { get; } =
    [
        new("SaveAnswers", CaseState.Draft, CaseState.PreReview, Staff.Handler, Staff.OtherHandler, WithoutRole,
            Of((SaveAnswers use, string number, int version, Actor by, CancellationToken c) =>
                use.HandleAsync(new(number, version, "person", new Dictionary<string, string> { ["person.chineseName"] = "杜珍" }), by, c))),
        new("AttachDocument", CaseState.Draft, CaseState.PreReview, Staff.Handler, Staff.OtherHandler, WithoutRole,
            Of((AttachDocument use, string number, int _, Actor by, CancellationToken c) => use.HandleAsync(new(number, "other", "other.pdf", Files.Pdf), by, c)))
        {
            NamesVersion = false,
        },
        new("PromiseDocument", CaseState.Draft, CaseState.PreReview, Staff.Handler, Staff.OtherHandler, WithoutRole,
            Of((PromiseDocument use, string number, int _, Actor by, CancellationToken c) => use.HandleAsync(new(number, "medical", new(2026, 6, 1)), by, c)))
        {
            NamesVersion = false,
        },
        new("SubmitApplication", CaseState.Draft, CaseState.PreReview, Staff.Handler, Staff.OtherHandler, WithoutRole,
            Of((SubmitApplication use, string number, int version, Actor by, CancellationToken c) => use.HandleAsync(new(number, version), by, c))),
        new("WithdrawApplication", CaseState.InReview, CaseState.Refused, Staff.Handler, Staff.OtherHandler, WithoutRole,
            Of((WithdrawApplication use, string number, int version, Actor by, CancellationToken c) => use.HandleAsync(new(number, version), by, c))),
        new("PassPreReview", CaseState.PreReview, CaseState.InReview, Staff.Receiver, Staff.Elsewhere, Staff.Examiner,
            Of((PassPreReview use, string number, int version, Actor by, CancellationToken c) => use.HandleAsync(new(number, version), by, c))),
        new("ReturnForCorrection", CaseState.AwaitingWindow, CaseState.InReview, Staff.Receiver, Staff.Elsewhere, Staff.Approver,
            Of((ReturnForCorrection use, string number, int version, Actor by, CancellationToken c) =>
                use.HandleAsync(new(number, version, [new("passport.number", "It differs from the scan.")], ""), by, c))),
        new("AcceptAtWindow", CaseState.AwaitingWindow, CaseState.PreReview, Staff.Receiver, Staff.Elsewhere, Staff.Examiner,
            Of((AcceptAtWindow use, string number, int version, Actor by, CancellationToken c) => use.HandleAsync(new(number, version,
                ["application-form", "experience", "degree", "no-criminal-record", "medical", "contract", "passport", "ground"]), by, c))),
        new("DeclineApplication", CaseState.PreReview, CaseState.InReview, Staff.Receiver, Staff.Elsewhere, Staff.CardOfficer,
            Of((DeclineApplication use, string number, int version, Actor by, CancellationToken c) =>
                use.HandleAsync(new(number, version, "Shanghai", "The post is in another province."), by, c))),
        new("RecommendDecision", CaseState.InReview, CaseState.AwaitingWindow, Staff.Examiner, Staff.Elsewhere, Staff.Approver,
            Of((RecommendDecision use, string number, int version, Actor by, CancellationToken c) =>
                use.HandleAsync(new(number, version, true, "Documents and answers agree."), by, c))),
        new("SendBackToExaminer", CaseState.AwaitingDecision, CaseState.InReview, Staff.Approver, Staff.Elsewhere, Staff.Examiner,
            Of((SendBackToExaminer use, string number, int version, Actor by, CancellationToken c) =>
                use.HandleAsync(new(number, version, "Compare the dates of the employments."), by, c))),
        new("GrantCase", CaseState.AwaitingDecision, CaseState.Granted, Staff.Approver, Staff.Elsewhere, Staff.SecondExaminer,
            Of((DecideCase use, string number, int version, Actor by, CancellationToken c) => use.HandleAsync(new(number, version, true, "", ""), by, c))),
        new("RefuseCase", CaseState.AwaitingDecision, CaseState.Refused, Staff.Approver, Staff.Elsewhere, Staff.Receiver,
            Of((DecideCase use, string number, int version, Actor by, CancellationToken c) =>
                use.HandleAsync(new(number, version, false, "false-papers", "The degree is not in the register of the university."), by, c))),
    ];

    private static Doing Of<TUseCase, T>(Func<TUseCase, string, int, Actor, CancellationToken, Task<Result<T>>> act)
        where TUseCase : notnull =>
        async (office, number, version, by, meanwhile) => meanwhile is null
            ? (await office.DoAsync((TUseCase use, CancellationToken c) => act(use, number, version, by, c))).Refusal()
            : (await office.RaceAsync((TUseCase use, CancellationToken c) => act(use, number, version, by, c), meanwhile)).Slow.Refusal();
}

/// <summary>Does an act; gives the refusal, or null where it was done.</summary>
/// <param name="meanwhile">What another does in the moment before the act is saved.</param>
public delegate Task<Refusal?> Doing(TestOffice office, string number, int version, Actor by, Func<Task<int>>? meanwhile = null);
