using Laihua.App.Features.Machines;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Machines;

public sealed class ClientTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Create_WithTermsThatHold_KeepsHashesAloneAndTellsTheTrail(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var (client, secret) = await office.AClientAsync();

        var rows = await office.InAsync(db => db.MachineSecrets.AsNoTracking().ToListAsync());
        Assert.Equal(32, Assert.Single(rows).Hash.Length);
        Assert.True(await IsGoodAsync(office, client.ClientId, secret));
        Assert.False(await IsGoodAsync(office, client.ClientId, secret + "x"));
        Assert.False(await IsGoodAsync(office, "lhc_other", secret));
        var entry = Assert.Single(await office.TrailAsync(client.ClientId));
        Assert.Equal("client.created", entry.Name);
        Assert.DoesNotContain(secret, entry.Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Create_ByAnybodyButAnAdministrator_IsNotFoundAndLeavesNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        foreach (var actor in Staff.All.Where(a => !a.May(Permission.ManageClients)))
        {
            var result = await office.DoAsync((CreateClient use, CancellationToken c) => use.HandleAsync(Clients.Terms(), actor, c));
            Assert.IsType<Refusal.NotFound>(result.Refusal());
        }

        Assert.Equal(0, await office.InAsync(db => db.MachineClients.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rotate_Twice_KeepsTwoSecretsGoodAndEndsTheOldest(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, first) = await office.AClientAsync();

        var second = await RotateAsync(office, client.Id, endOld: false);
        Assert.True(await IsGoodAsync(office, client.ClientId, first));
        Assert.True(await IsGoodAsync(office, client.ClientId, second));

        var third = await RotateAsync(office, client.Id, endOld: false);
        Assert.False(await IsGoodAsync(office, client.ClientId, first));
        Assert.True(await IsGoodAsync(office, client.ClientId, second));
        Assert.True(await IsGoodAsync(office, client.ClientId, third));

        office.Clock.Advance(RotateSecret.ChangeOver);
        Assert.False(await IsGoodAsync(office, client.ClientId, second));
        Assert.True(await IsGoodAsync(office, client.ClientId, third));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rotate_AfterALeak_EndsTheOldSecretAtOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, first) = await office.AClientAsync();

        var second = await RotateAsync(office, client.Id, endOld: true);

        Assert.False(await IsGoodAsync(office, client.ClientId, first));
        Assert.True(await IsGoodAsync(office, client.ClientId, second));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Suspend_AndResume_StopTheClientAndLetItGoOn(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();

        var suspended = await office.DoAsync((SuspendClient use, CancellationToken c) => use.HandleAsync(new(client.Id, 0, Suspend: true, "Contract ended"), Staff.Administrator, c));
        var during = await FindAsync(office, client.ClientId);
        var again = await office.DoAsync((SuspendClient use, CancellationToken c) => use.HandleAsync(new(client.Id, 1, Suspend: true, "Contract ended"), Staff.Administrator, c));
        var late = await office.DoAsync((SuspendClient use, CancellationToken c) => use.HandleAsync(new(client.Id, 0, Suspend: false, "Contract anew"), Staff.Administrator, c));
        await office.DoAsync((SuspendClient use, CancellationToken c) => use.HandleAsync(new(client.Id, 1, Suspend: false, "Contract anew"), Staff.Administrator, c));

        Assert.Null(suspended.Refusal());
        Assert.Null(during);
        Assert.IsType<Refusal.WrongState>(again.Refusal());
        Assert.IsType<Refusal.Stale>(late.Refusal());
        Assert.NotNull(await FindAsync(office, client.ClientId));
        Assert.Equal(["client.created", "client.suspended", "client.resumed"], (await office.TrailAsync(client.ClientId)).Select(e => e.Name));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Find_OutsideItsTime_IsNobody(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (later, _) = await office.AClientAsync(Clients.Terms() with { From = office.Today.AddDays(1) });
        var (ended, _) = await office.AClientAsync(Clients.Terms() with { To = office.Today });

        Assert.Null(await FindAsync(office, later.ClientId));
        Assert.NotNull(await FindAsync(office, ended.ClientId));
        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotNull(await FindAsync(office, later.ClientId));
        Assert.Null(await FindAsync(office, ended.ClientId));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Spend_UpToTheLimits_SaysHowLongToWaitAndGivesNothingMore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync(Clients.Terms(perMinute: 200, perDay: 450));

        Assert.Null(await SpendAsync(office, client, 200));
        Assert.Equal(TimeSpan.FromMinutes(1), await SpendAsync(office, client, 1));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await SpendAsync(office, client, 200));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await SpendAsync(office, client, 50));
        Assert.Equal(TimeSpan.FromHours(14) - TimeSpan.FromMinutes(2), await SpendAsync(office, client, 1));
        office.Clock.Advance(TimeSpan.FromHours(14));
        Assert.Null(await SpendAsync(office, client, 200));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Spend_ByManyAtOneMoment_NeverGivesOneTooMany(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync(Clients.Terms(perMinute: 200, perDay: 200));

        var waits = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => SpendAsync(office, client, 30))));

        Assert.Equal(6, waits.Count(wait => wait is null));
    }

    private static Task<TimeSpan?> SpendAsync(TestOffice office, Laihua.App.Data.Machines.MachineClient client, int items) =>
        office.DoAsync((MachineCalls calls, CancellationToken c) => calls.SpendAsync(client, items, c));

    private static Task<Laihua.App.Data.Machines.MachineClient?> FindAsync(TestOffice office, string clientId) =>
        office.DoAsync((MachineCalls calls, CancellationToken c) => calls.FindAsync(clientId, c));

    private static Task<bool> IsGoodAsync(TestOffice office, string clientId, string secret) =>
        office.InAsync(db => ClientSecrets.IsGoodAsync(db, clientId, secret, office.Now, CancellationToken.None));

    private static async Task<string> RotateAsync(TestOffice office, Guid id, bool endOld)
    {
        var version = (await office.ClientAsync(id)).Version;
        return (await office.DoAsync((RotateSecret use, CancellationToken c) => use.HandleAsync(new(id, version, endOld), Staff.Administrator, c))).Value().Secret;
    }
}
