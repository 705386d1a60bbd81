using Laihua.App.Data.Machines;
using Laihua.App.Features.Machines;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Machines;

public sealed class TermsChangeTests
{
    private const string Why = "The contract of June names fewer items.";

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Terms_ProposedByOneAndApprovedByAnother_CountAtOnceAndStandInTheTrail(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();

        var id = (await ProposeAsync(office, client, c => c with { Scopes = [MachineScope.Verify], PerMinute = 300, Contact = " night desk " })).Value();
        var before = await office.ClientAsync(client.Id);
        (await SettleAsync(office, id, client)).Value();

        var after = await office.ClientAsync(client.Id);
        Assert.Equal((client.Scopes, client.PerMinute), (before.Scopes, before.PerMinute));
        Assert.Equal((MachineScope.Verify, 300, 2000, "night desk", "Pan Qi"), (after.Scopes, after.PerMinute, after.PerDay, after.Contact, after.ChangedBy));
        var change = await ChangeAsync(office, id);
        Assert.Equal((OperationState.Approved, null, Staff.Administrator.UserId, Staff.SecondAdministrator.UserId), (change.State, change.WaitsForClientId, (Guid?)change.ProposedById, change.SettledById));
        var trail = await office.TrailAsync(client.ClientId);
        Assert.Equal(["client.terms-proposed", "client.terms-changed"], trail[^2..].Select(e => e.Name));
        Assert.DoesNotContain(trail, e => e.Payload.Contains("night desk", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Terms_ThatDoNotHoldOrChangeNothing_GiveEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync(Clients.Terms(ClientKind.Bank));
        var traces = await office.TracesAsync();

        Assert.Equal(["CLIENT-021"], (await ProposeAsync(office, client, c => c)).Broken());
        Assert.Equal(
            ["CLIENT-004 scopes", "CLIENT-007 to", "CLIENT-008 contact", "CLIENT-009 perMinute", "CLIENT-020 reason"],
            (await ProposeAsync(office, client, c => c with { Scopes = [MachineScope.WriteVisas], To = office.Today.AddDays(-1), Contact = " ", PerMinute = 1, Reason = "why" })).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Terms_ProposedAndApprovedByOnePerson_AreRefusedByRuleAndDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();
        var id = (await ProposeAsync(office, client, c => c with { PerMinute = 300 })).Value();

        Assert.Equal(["CLIENT-023"], (await SettleAsync(office, id, client, by: Staff.Administrator)).Broken());
        Assert.IsType<Refusal.NotFound>((await SettleAsync(office, id, client, by: Staff.Supervisor)).Refusal());
        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.ClientChanges.ExecuteUpdateAsync(set =>
            set.SetProperty(c => c.State, OperationState.Approved).SetProperty(c => c.SettledById, Staff.Administrator.UserId))));

        Assert.Equal((OperationState.Proposed, client.PerMinute), ((await ChangeAsync(office, id)).State, (await office.ClientAsync(client.Id)).PerMinute));
        (await SettleAsync(office, id, client, approve: false, by: Staff.Administrator)).Value();
        Assert.Equal(OperationState.Withdrawn, (await ChangeAsync(office, id)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Terms_ThatWait_StandInTheWayOfOthersUntilTheyAreGivenBack(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();
        var id = (await ProposeAsync(office, client, c => c with { PerMinute = 300 })).Value();

        Assert.Equal(["CLIENT-022"], (await ProposeAsync(office, client, c => c with { PerMinute = 400 }, Staff.SecondAdministrator)).Broken());
        (await SettleAsync(office, id, client, approve: false)).Value();
        Assert.Equal((OperationState.Returned, client.PerMinute), ((await ChangeAsync(office, id)).State, (await office.ClientAsync(client.Id)).PerMinute));
        Assert.Equal("Pan Qi", Assert.IsType<Refusal.Stale>((await SettleAsync(office, id, client)).Refusal()).By);
        (await ProposeAsync(office, client, c => c with { PerMinute = 400 })).Value();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Terms_WhileTheClientIsSuspendedAtThisMoment_AreApprovedOrItIs(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();
        var id = (await ProposeAsync(office, client, c => c with { PerMinute = 300 })).Value();

        var (slow, fast) = await office.RaceAsync(
            (SettleTerms use, CancellationToken c) => use.HandleAsync(new(id, client.Version, Approve: true), Staff.SecondAdministrator, c),
            () => office.DoAsync((SuspendClient use, CancellationToken c) => use.HandleAsync(new(client.Id, client.Version, Suspend: true, Why), Staff.Administrator, c)));

        fast.Value();
        Assert.IsType<Refusal.Stale>(slow.Refusal());
        var after = await office.ClientAsync(client.Id);
        Assert.Equal((client.PerMinute, office.Now), (after.PerMinute, after.SuspendedAt!.Value));
        Assert.Equal(OperationState.Proposed, (await ChangeAsync(office, id)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Terms_ByAnybodyButAnAdministrator_AreNotFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();

        foreach (var other in Staff.All.Where(a => !a.May(Permission.ManageClients)))
        {
            Assert.IsType<Refusal.NotFound>((await ProposeAsync(office, client, c => c with { PerMinute = 300 }, other)).Refusal());
        }
    }

    private static Task<Result<Guid>> ProposeAsync(TestOffice office, MachineClient client, Func<ProposeTermsCommand, ProposeTermsCommand> but, Laihua.App.Features.Actor? by = null)
    {
        var command = new ProposeTermsCommand(client.Id, client.Version, client.ScopeList, client.Contact, client.To, client.PerMinute, client.PerDay, Why);
        return office.StepAsync((ProposeTerms use, CancellationToken c) => use.HandleAsync(but(command), by ?? Staff.Administrator, c));
    }

    private static Task<Result<Guid>> SettleAsync(TestOffice office, Guid id, MachineClient client, bool approve = true, Laihua.App.Features.Actor? by = null) =>
        office.StepAsync((SettleTerms use, CancellationToken c) => use.HandleAsync(new(id, client.Version, approve), by ?? Staff.SecondAdministrator, c));

    private static Task<ClientChange> ChangeAsync(TestOffice office, Guid id) => office.InAsync(db => db.ClientChanges.AsNoTracking().SingleAsync(c => c.Id == id));
}
