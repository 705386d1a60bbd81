using Laihua.App.Data.Keys;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Keys;

public sealed class CeremonyTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Founding_FromTheRootsToThePublishedList_IsLoggedStepByStep(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        await office.FoundAsync();

        var list = await office.FetchedTrustListAsync();
        Assert.Equal((1u, office.Second.AddDays(90)), (list.Version, list.Expires));
        Assert.Equal(["23000001", "d0260001", "e0260001"], list.Keys.Select(k => k.Id.ToString()));
        Assert.Equal([false, false, true], list.Keys.Select(k => k.SignsStatusLists));
        var log = await office.DoAsync((KeyShelf shelf, CancellationToken c) => shelf.LogAsync(null, 50, c));
        Assert.Equal(
            ["keys.roots-set", "keys.made", "keys.made", "keys.trust-list-drafted", "keys.trust-list-signed", "keys.trust-list-signed", "keys.trust-list-published"],
            log.Reverse().Select(e => e.Name));
        Assert.All(log, e => Assert.Equal("Luo Jin", e.Actor));
        Assert.Contains((await office.InAsync(db => db.RootSets.SingleAsync())).Fingerprint, log[^1].Payload);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_WithOneSignatureOrTwoOfTheSameRoot_IsRefusedAndTheLastListStays(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var draft = (await office.DraftAsync()).Value();
        (await office.SignAsync(draft.Payload, Ceremony.Holders[0])).Value();

        Assert.Equal(["TRUST-009 signature"], (await office.SignAsync(draft.Payload, Ceremony.Holders[0])).Broken());
        Assert.Equal(["TRUST-006 signatures"], (await office.PublishAsync()).Broken());
        Assert.Equal(1u, (await office.FetchedTrustListAsync()).Version);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Sign_ByAStrangerOrOverAnotherDraft_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var older = (await office.DraftAsync()).Value();
        var draft = (await office.DraftAsync()).Value();
        using var stranger = SoftwareKey.Create(Ceremony.Holders[2].Id);

        Assert.Equal(["TRUST-005 signature"], (await office.SignAsync(draft.Payload, stranger)).Broken());
        Assert.Equal(["TRUST-005 signature"], (await office.SignAsync(older.Payload, Ceremony.Holders[2])).Broken());
        Assert.Equal(["TRUST-004 signature"], (await office.DoAsync((TakeSignature use, CancellationToken c) => use.HandleAsync([1, 2, 3], Staff.KeyOfficer, c))).Broken());
        Assert.Equal([EditionState.Published, EditionState.Dropped, EditionState.Draft], await office.InAsync(db => db.TrustLists.OrderBy(e => e.Number).Select(e => e.State).ToListAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_AfterAKeyCameIn_IsRefusedBecauseTheDraftHoldsNoMore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var draft = (await office.DraftAsync()).Value();
        (await office.SignAsync(draft.Payload, Ceremony.Holders[0])).Value();
        (await office.SignAsync(draft.Payload, Ceremony.Holders[1])).Value();
        (await office.MakeKeyAsync(KeyUse.Issuer, "31", 2026, office.Today.AddDays(14))).Value();

        Assert.Equal(["TRUST-007"], (await office.PublishAsync()).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_ADraftThatLayTooLong_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var draft = (await office.DraftAsync(days: 2)).Value();
        (await office.SignAsync(draft.Payload, Ceremony.Holders[0])).Value();
        (await office.SignAsync(draft.Payload, Ceremony.Holders[1])).Value();
        office.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(["TRUST-008"], (await office.PublishAsync()).Broken());
        Assert.Equal(["QR-104 expires"], (await office.DraftAsync(days: 91)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Make_WithoutRoots_AndTwiceForAYear_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        Assert.Equal(["KEY-008"], (await office.MakeKeyAsync(KeyUse.Issuer, "31", 2026)).Broken());
        await office.FoundAsync();
        (await office.MakeKeyAsync(KeyUse.Issuer, "31", 2026, new(2026, 4, 1))).Value();
        Assert.Equal(["KEY-005 year"], (await office.MakeKeyAsync(KeyUse.Issuer, "31", 2026, new(2026, 5, 1))).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Make_ByTwoAtOneMoment_MakesOneKey(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        MakeKeyCommand command = new(KeyUse.Issuer, "31", 2026, new(2026, 4, 1));

        var (slow, fast) = await office.RaceAsync(
            (MakeKey use, CancellationToken c) => use.HandleAsync(command, Staff.KeyOfficer, c),
            () => office.DoAsync((MakeKey use, CancellationToken c) => use.HandleAsync(command, Staff.SecondKeyOfficer, c)));

        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.Equal("31260001", fast.Value().Kid);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task EveryAct_BySomebodyElse_FindsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();

        Assert.IsType<Refusal.NotFound>((await office.DoAsync((MakeKey use, CancellationToken c) => use.HandleAsync(new(KeyUse.Issuer, "31", 2026), Staff.Supervisor, c))).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((RotateKey use, CancellationToken c) => use.HandleAsync("e0260001", Staff.Supervisor, c))).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((DraftTrustList use, CancellationToken c) => use.HandleAsync(90, Staff.Supervisor, c))).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((TakeSignature use, CancellationToken c) => use.HandleAsync([], Staff.Supervisor, c))).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((PublishTrustList use, CancellationToken c) => use.HandleAsync(Staff.Supervisor, c))).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((SettleRevocation use, CancellationToken c) => use.ApproveAsync("e0260001", Staff.Supervisor, c))).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((SetRoots use, CancellationToken c) => use.HandleAsync(new([], false), Staff.Supervisor, c))).Refusal());
        Assert.Null(await office.DoAsync((KeyShelf shelf, CancellationToken c) => shelf.ReadAsync(Staff.CardOfficer, c)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rotation_WithTheClockMovedOn_GoesOverWithoutAGap(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        office.Clock.SetUtcNow(new(2026, 12, 10, 2, 0, 0, TimeSpan.Zero));
        await office.PublishNextListAsync();

        var made = (await office.DoAsync((RotateKey use, CancellationToken c) => use.HandleAsync("e0260001", Staff.KeyOfficer, c))).Value();
        Assert.Equal(("e0270001", new DateOnly(2027, 1, 1)), (made.Kid, made.Period.SignFrom));
        office.Clock.SetUtcNow(new(2026, 12, 25, 2, 0, 0, TimeSpan.Zero));
        await office.PublishNextListAsync();

        // Published on 25 December: it is known to everybody on 8 January, and until then the old one signs.
        Assert.Equal("e0260001", await SignerAsync(office, new(2027, 1, 7, 2, 0, 0, TimeSpan.Zero)));
        Assert.Equal("e0270001", await SignerAsync(office, new(2027, 1, 8, 2, 0, 0, TimeSpan.Zero)));
        Assert.Equal("e0270001", await SignerAsync(office, new(2028, 1, 31, 2, 0, 0, TimeSpan.Zero)));
        Assert.Equal("KEY-010", await SignerAsync(office, new(2028, 2, 1, 2, 0, 0, TimeSpan.Zero)));
    }

    private static async Task<string> SignerAsync(TestOffice office, DateTimeOffset at)
    {
        office.Clock.SetUtcNow(at);
        var result = await office.DoAsync((KeyDesk desk, CancellationToken c) => desk.OpenAsync(KeyUse.StatusLists, "", c));
        using var key = result.TryGet(out var found, out _) ? found : null;
        return key?.Id.ToString() ?? result.Broken()[0];
    }
}
