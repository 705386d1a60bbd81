using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.App.Tests.Features.Permits;

public sealed class OperationTests
{
    public static TheoryData<Provider, PermitAction, PermitState, string, ArtefactStatus, bool> Ends => new(Enum.GetValues<Provider>().SelectMany(provider => new[]
    {
        (provider, PermitAction.Suspend, PermitState.Suspended, "permit.suspended", ArtefactStatus.Suspended, true),
        (provider, PermitAction.Cancel, PermitState.Cancelled, "permit.cancelled", ArtefactStatus.Cancelled, false),
        (provider, PermitAction.Revoke, PermitState.Revoked, "permit.revoked", ArtefactStatus.Cancelled, false),
    }));

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Operation_ProposedAndApproved_IsDoneAndToldInOneSave(
        Provider provider, PermitAction action, PermitState state, string name, ArtefactStatus status, bool holdsThePlace)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();

        var id = (await office.ProposeAsync(permit.Id, action)).Value();
        Assert.Equal(PermitState.Live, (await office.PermitAsync(permit.Id)).State);
        Assert.Equal(permit.Id, (await office.ApproveAsync(id)).Value());

        var after = await office.PermitAsync(permit.Id);
        Assert.Equal((state, office.Now, holdsThePlace), (after.State, after.StateSince!.Value, after.LivePersonId is not null));
        var row = await office.OperationAsync(id);
        Assert.Equal((OperationState.Approved, "Chen Jie", "Sun Hao", (Guid?)null), (row.State, row.ProposedBy, row.SettledBy, row.WaitsForPermitId));
        var change = (await ChangesAsync(office))[^1];
        Assert.Equal((name, office.Now, permit.Id), (change.Kind, change.At, change.PermitId));
        Assert.Equal(["permit.operation-proposed", name], (await office.TrailAsync(permit.Id.ToString())).Select(e => e.Name).TakeLast(2));
        var card = after.Artefacts.Single(a => a.Kind == ArtefactKind.Card);
        var listed = await office.DoAsync((StatusRegister use, CancellationToken c) => use.NotValidAsync(card.StatusList!.Value, c)); // Just given.
        Assert.Contains(new ListedStatus(card.StatusIndex!.Value, status), listed); // Just given.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Resume_OfASuspendedPermit_MakesItLiveAndItsCardValid(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        await office.OperateAsync(permit.Id, PermitAction.Suspend);

        var after = await office.OperateAsync(permit.Id, PermitAction.Resume);

        Assert.Equal(PermitState.Live, after.State);
        Assert.All(
            await office.DoAsync((StatusRegister use, CancellationToken c) => use.NotValidAsync(0, c)), listed => Assert.Equal(ArtefactStatus.Replaced, listed.Status));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Operation_ByOnePersonAlone_IsRefusedByRuleAndByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var id = (await office.ProposeAsync(permit.Id, PermitAction.Revoke, by: Staff.ExaminerApprover)).Value();
        var traces = await office.TracesAsync();

        Assert.Equal(["PERMIT-010"], (await office.ApproveAsync(id, Staff.ExaminerApprover)).Broken());
        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.PermitOperations.ExecuteUpdateAsync(set => set
            .SetProperty(o => o.State, OperationState.Approved).SetProperty(o => o.SettledAt, office.Now).SetProperty(o => o.SettledById, o => (Guid?)o.ProposedById))));
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Operation_ThatIsSettled_IsNeverRewrittenOrRemoved(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        await office.OperateAsync(permit.Id, PermitAction.Suspend);

        foreach (var attempt in (string[])["update permit_operations set reason = 'Otherwise'", "update permit_operations set state = 'Returned'", "delete from permit_operations"])
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.Database.ExecuteSqlRawAsync(attempt)));
            Assert.Contains("settled once", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Operation_ReturnedOrWithdrawn_ChangesNothingAndMakesRoom(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var returned = (await office.ProposeAsync(permit.Id, PermitAction.Revoke)).Value();

        Assert.Equal(["PERMIT-012 remark"], (await ReturnAsync(office, returned, " ")).Broken());
        (await ReturnAsync(office, returned, "Name the paper that was forged.")).Value();
        var withdrawn = (await office.ProposeAsync(permit.Id, PermitAction.Suspend)).Value();
        Assert.Equal(["PERMIT-011"], (await WithdrawAsync(office, withdrawn, Staff.SecondExaminer)).Broken());
        (await WithdrawAsync(office, withdrawn, Staff.Examiner)).Value();

        Assert.Equal((OperationState.Returned, "Name the paper that was forged."), ((await office.OperationAsync(returned)).State, (await office.OperationAsync(returned)).Remark));
        Assert.Equal(OperationState.Withdrawn, (await office.OperationAsync(withdrawn)).State);
        Assert.Equal(PermitState.Live, (await office.PermitAsync(permit.Id)).State);
        Assert.Equal("Returned", Assert.IsType<Refusal.WrongState>((await office.ApproveAsync(returned)).Refusal()).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Propose_WithoutGroundReasonOrDay_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var traces = await office.TracesAsync();

        var result = await office.DoAsync((ProposeOperation use, CancellationToken c) =>
            use.HandleAsync(new(permit.Id, permit.Version, PermitAction.MoveEnd, "lost", "short"), Staff.Examiner, c));

        Assert.Equal(["PERMIT-008 ground", "PERMIT-009 reason", "PERMIT-015 newEnd"], result.Broken());
        Assert.Equal(["PERMIT-014"], (await office.ProposeAsync(permit.Id, PermitAction.ReplaceCard)).Broken());
        Assert.IsType<Refusal.WrongState>((await office.ProposeAsync(permit.Id, PermitAction.Resume)).Refusal());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Operation_OfAnotherOfficeOrWithoutTheRole_IsNotFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var id = (await office.ProposeAsync(permit.Id, PermitAction.Suspend)).Value();
        var traces = await office.TracesAsync();

        foreach (var other in (Actor[])[Staff.Elsewhere, Staff.Receiver, Staff.CardOfficer, Staff.Handler, Staff.Supervisor])
        {
            Assert.IsType<Refusal.NotFound>((await office.ProposeAsync(permit.Id, PermitAction.Revoke, by: other)).Refusal());
            Assert.IsType<Refusal.NotFound>((await office.ApproveAsync(id, other)).Refusal());
        }

        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_ByTwoAtOneMoment_IsDoneOnceAndTheLoserIsTold(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var id = (await office.ProposeAsync(permit.Id, PermitAction.Revoke)).Value();

        var (slow, fast) = await office.RaceAsync(
            (ApproveOperation use, CancellationToken c) => use.HandleAsync(new(id, 0), Staff.Approver, c),
            () => office.ApproveAsync(id, Staff.SecondApprover));

        fast.Value();
        Assert.Equal(new Refusal.Stale("operation", id.ToString(), "Zhou Ting", office.Now), slow.Refusal());
        Assert.Single(await ChangesAsync(office), c => c.Kind == "permit.revoked");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Propose_ByTwoAtOneMoment_OneWaits(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();

        var (slow, fast) = await office.RaceAsync(
            (ProposeOperation use, CancellationToken c) => use.HandleAsync(new(permit.Id, permit.Version, PermitAction.Suspend, "inquiry", Operations.Reason), Staff.Examiner, c),
            () => office.ProposeAsync(permit.Id, PermitAction.Revoke, by: Staff.SecondExaminer));

        fast.Value();
        Assert.Equal(["PERMIT-013"], slow.Broken());
        Assert.Equal(["PERMIT-013"], (await office.ProposeAsync(permit.Id, PermitAction.Cancel)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_WhileTheCardIsPrinted_OneOfThemIsTold(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var id = (await office.ProposeAsync(permit.Id, PermitAction.Revoke)).Value();
        var order = await office.CardOrderAsync(permit);

        var (slow, fast) = await office.RaceAsync(
            (PrintCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version), Staff.CardOfficer, c),
            () => office.ApproveAsync(id));

        fast.Value();
        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.DoesNotContain((await office.PermitAsync(permit.Id)).Artefacts, a => a.Kind == ArtefactKind.Card);
        Assert.Equal("Revoked", Assert.IsType<Refusal.WrongState>((await office.PrintAsync(order)).Refusal()).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_KilledBeforeItsSaveIsCommitted_LeavesNothingAndCanBeDoneAgain(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var id = (await office.ProposeAsync(permit.Id, PermitAction.Revoke)).Value();
        var traces = await office.TracesAsync();

        await using (var scope = office.Services.CreateAsyncScope())
        {
            using var killed = new CancellationTokenSource();
            scope.ServiceProvider.GetRequiredService<Laihua.App.Data.LaihuaDb>().SavingChanges += (_, _) => killed.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scope.ServiceProvider.GetRequiredService<ApproveOperation>().HandleAsync(new(id, 0), Staff.Approver, killed.Token));
        }

        Assert.Equal(traces, await office.TracesAsync());
        (await office.ApproveAsync(id)).Value();
        var changes = await ChangesAsync(office);
        Assert.Equal(Enumerable.Range(1, changes.Count), changes.Select(c => c.Sequence));
        Assert.Equal(PermitState.Revoked, (await office.PermitAsync(permit.Id)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task MoveEnd_WithANewContract_ExtendsWithinTheLimits(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var before = permit.To!.Value;
        var latest = permit.From!.Value.AddYears(2).AddDays(-1); // It begins later than today.

        Assert.Equal(["PERMIT-019 newEnd"], (await office.ProposeAsync(permit.Id, PermitAction.MoveEnd, OperationGround.Extension, before.AddDays(1))).Broken());
        Assert.Equal(
            ["PERMIT-019 newEnd"], (await office.ProposeAsync(permit.Id, PermitAction.MoveEnd, OperationGround.Extension, latest.AddDays(1), before.AddYears(3))).Broken());
        var after = await office.OperateAsync(permit.Id, PermitAction.MoveEnd, OperationGround.Extension, latest, before.AddYears(3));

        Assert.Equal((PermitState.Live, latest, before.AddYears(3)), (after.State, after.To, after.ContractTo));
        Assert.Equal(before, (await office.InAsync(db => db.PermitOperations.AsNoTracking().SingleAsync())).EndBefore);
        Assert.Equal("permit.end-moved", (await ChangesAsync(office))[^1].Kind);
        Assert.Equal(before, after.Artefacts.Single(a => a.Kind == ArtefactKind.Card).PrintedTo);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task MoveEnd_Earlier_IsListedOnceTheNewEndHasPassed(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var end = permit.From!.Value.AddDays(30);
        await office.OperateAsync(permit.Id, PermitAction.MoveEnd, OperationGround.ContractShortened, end);
        var card = (await office.PermitAsync(permit.Id)).Artefacts.Single(a => a.Kind == ArtefactKind.Card);
        Assert.DoesNotContain(await NotValidAsync(office), l => l.Index == card.StatusIndex);

        office.Clock.SetUtcNow(new(end.AddDays(1), new(4, 0), TimeSpan.Zero));
        await office.DoAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c));

        Assert.Contains(new ListedStatus(card.StatusIndex!.Value, ArtefactStatus.Cancelled), await NotValidAsync(office)); // Just given.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task ReplaceCard_Damaged_CountsUntilTheNewOneIsPrinted(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();

        var ordered = await office.OperateAsync(permit.Id, PermitAction.ReplaceCard, "damaged");
        Assert.Null(ordered.Artefacts.Single(a => a.Kind == ArtefactKind.Card).ReplacedAt);
        var order = await office.CardOrderAsync(permit);
        Assert.Equal((2, "damaged", CardState.Ordered), (order.Edition, order.ReplacesBecause, order.State));
        Assert.Equal(["PERMIT-014"], (await office.ProposeAsync(permit.Id, PermitAction.ReplaceCard, "lost")).Broken());
        (await office.PrintAsync(order)).Value();

        var cards = (await office.PermitAsync(permit.Id)).Artefacts.Where(a => a.Kind == ArtefactKind.Card).OrderBy(a => a.Edition).ToList();
        Assert.Equal([office.Now, null], cards.Select(c => c.ReplacedAt));
        Assert.Equal([1, 2], cards.Select(c => c.Edition));
        Assert.Contains(new ListedStatus(cards[0].StatusIndex!.Value, ArtefactStatus.Replaced), await NotValidAsync(office)); // Just given.
        Assert.Equal(["artefact.replaced", "artefact.issued"], (await ChangesAsync(office)).TakeLast(2).Select(c => c.Kind));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task ReplaceCard_Lost_CountsNoLongerAtOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();

        var after = await office.OperateAsync(permit.Id, PermitAction.ReplaceCard, OperationGround.Lost);

        Assert.Equal(office.Now, after.Artefacts.Single(a => a.Kind == ArtefactKind.Card).ReplacedAt);
        (await office.PrintAsync(await office.CardOrderAsync(permit))).Value();
        Assert.Equal(2, (await ChangesAsync(office)).Count(c => c.Kind == "artefact.replaced")); // The Letter, and the lost card once.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_OfTheEntryToACancelledLetter_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var report = await office.AnEntryReportAsync(CaseState.AwaitingDecision);
        var id = (await office.ProposeAsync(report.PermitId!.Value, PermitAction.Cancel)).Value(); // An entry report follows a Letter.

        var (slow, fast) = await office.RaceAsync(
            (DecideCase use, CancellationToken c) => use.HandleAsync(new(report.Number, report.Version, true, "", ""), Staff.Approver, c),
            () => office.ApproveAsync(id, Staff.SecondApprover));

        fast.Value();
        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.Equal(["DECIDE-008"], (await office.DecideAsync(report.Number)).Broken());
        Assert.Equal(PermitState.Cancelled, (await office.PermitAsync(report)).State);
    }

    private static async Task<Result<Guid>> ReturnAsync(TestOffice office, Guid id, string remark)
    {
        var seen = (await office.OperationAsync(id)).Version;
        return await office.DoAsync((ReturnOperation use, CancellationToken c) => use.HandleAsync(new(id, seen, remark), Staff.Approver, c));
    }

    private static async Task<Result<Guid>> WithdrawAsync(TestOffice office, Guid id, Actor by)
    {
        var seen = (await office.OperationAsync(id)).Version;
        return await office.DoAsync((WithdrawOperation use, CancellationToken c) => use.HandleAsync(new(id, seen, "No longer needed."), by, c));
    }

    private static Task<IReadOnlyList<ListedStatus>> NotValidAsync(TestOffice office) => office.DoAsync((StatusRegister use, CancellationToken c) => use.NotValidAsync(0, c));

    private static Task<List<PermitChange>> ChangesAsync(TestOffice office) =>
        office.InAsync(db => db.PermitChanges.AsNoTracking().OrderBy(c => c.Sequence).ToListAsync());
}
