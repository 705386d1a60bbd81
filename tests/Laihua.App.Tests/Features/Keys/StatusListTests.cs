using Laihua.App.Data.Permits;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Keys;

public sealed class StatusListTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_AfterARevocation_SaysSoAndEarlierTimesStayAsTheyWere(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var card = await PublishedCardAsync(office);
        var before = office.Now;
        office.Clock.Advance(TimeSpan.FromMinutes(10));

        await RevokeAsync(office, card.PermitId);
        Assert.Equal(1, await PublishAsync(office));

        Assert.Equal(ArtefactStatus.Cancelled, (await FetchedAsync(office)).Find(card.StatusIndex!.Value)); // Printed now.
        Assert.Equal(ArtefactStatus.Valid, (await AtAsync(office, card, before))!.Status);
        Assert.Equal((ArtefactStatus.Cancelled, office.Second), ((await AtAsync(office, card, office.Now))!.Status, (await AtAsync(office, card, office.Now))!.AsOf));
        Assert.Null(await AtAsync(office, card, before.AddYears(-1)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_Twice_IssuesOnceUntilTheListIsNearlyADayOld(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await PublishedCardAsync(office);

        office.Clock.Advance(TimeSpan.FromHours(22));
        Assert.Equal(0, await PublishAsync(office));
        office.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await PublishAsync(office));
        Assert.Equal(0, await PublishAsync(office));
        Assert.Equal([1, 2], await office.InAsync(db => db.StatusPublications.OrderBy(p => p.Number).Select(p => p.Number).ToListAsync()));
        Assert.Equal(1, await office.InAsync(db => db.StatusPublications.CountAsync(p => p.File != null)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Worker_KilledBetweenTheSaveAndTheFile_IsMendedByTheNextRun(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var card = await PublishedCardAsync(office);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await RevokeAsync(office, card.PermitId);

        // The worker saves, and dies before it writes; half a file of its lies about.
        (await office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c))).Value();
        await File.WriteAllBytesAsync(Path.Combine(office.Published, "0.cwt.dead.new"), [1, 2, 3], TestContext.Current.CancellationToken);
        Assert.Equal(ArtefactStatus.Valid, (await FetchedAsync(office)).Find(card.StatusIndex!.Value)); // Printed now.
        Assert.Equal(0, await PublishAsync(office));

        Assert.Equal(ArtefactStatus.Cancelled, (await FetchedAsync(office)).Find(card.StatusIndex!.Value)); // Printed now.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Worker_ThatDiesAtAnyMoment_LeavesAListThatIsBelievedAndTheNextOneTellsTheRevocation(Provider provider)
    {
        var deaths = new Deaths();
        await using var office = await TestOffice.OpenAsync(provider, deaths: deaths);
        var card = await PublishedCardAsync(office);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await RevokeAsync(office, card.PermitId);
        var since = office.Now;

        var (_, moments) = await deaths.DyingAsync(
            () => PublishAsync(office), async () => Assert.True((await FetchedAsync(office)).Find(card.StatusIndex!.Value) is ArtefactStatus.Valid or ArtefactStatus.Cancelled)); // Printed now.

        Assert.InRange(moments, 12, 200);
        Assert.Equal(ArtefactStatus.Cancelled, (await FetchedAsync(office)).Find(card.StatusIndex!.Value)); // Printed now.
        Assert.Equal(2, await office.InAsync(db => db.StatusPublications.CountAsync()));
        Assert.InRange(office.Now - since, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        Assert.Empty(await AlarmsAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_OnTwoNodesAtOneMoment_MakesOneIssue(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var card = await PublishedCardAsync(office);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await RevokeAsync(office, card.PermitId);

        var (slow, fast) = await office.RaceAsync(
            (PublishStatusLists use, CancellationToken c) => use.HandleAsync(c),
            () => office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c)));

        Assert.IsType<Laihua.Rules.Refusal.Stale>(slow.Refusal());
        Assert.Equal(1, fast.Value());
        Assert.Equal(2, await office.InAsync(db => db.StatusPublications.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decoys_StandInTheListSteadilyAndBelongToNobody(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var card = await PublishedCardAsync(office);
        var decoys = (await office.DoAsync((StatusDecoys use, CancellationToken c) => use.OfAsync(0, c))).All().ToList();
        Assert.InRange(decoys.Count, 1_800, 6_600);
        var first = await FetchedAsync(office);
        Assert.All(decoys, d => Assert.Equal(d.Status, first.Find(d.Index)));
        Assert.Equal([ArtefactStatus.Cancelled, ArtefactStatus.Suspended, ArtefactStatus.Replaced], decoys.Select(d => d.Status).Distinct().Order());

        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await RevokeAsync(office, card.PermitId);
        await PublishAsync(office);
        var issues = await office.InAsync(db => db.StatusPublications.OrderBy(p => p.Number).Select(p => p.Changes.Length).ToListAsync());
        Assert.Equal(1 * sizeof(int) * 2, issues[1]); // The letter and the card of the permit, and no decoy.

        // Whoever draws a decoy draws again.
        var drawn = new Queue<int>([decoys[0].Index, decoys[1].Index, card.StatusIndex!.Value, FreeOf(decoys, card)]); // Printed now.
        var place = await office.DoAsync((StatusPlaces places, CancellationToken c) => places.NextAsync(drawn.Dequeue, c));
        Assert.Equal(FreeOf(decoys, card), place.Index);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Publish_AfterTheKeyOfStatusListsWasWithdrawn_WaitsForAKeyAndSignsAnewWithTheNext(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await PublishedCardAsync(office);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.RevokeKeyAsync("e0260001", office.Now);

        Assert.Equal(["KEY-010"], (await office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c))).Broken());
        (await office.MakeKeyAsync(Laihua.Rules.Keys.KeyUse.StatusLists, "", 2026, office.Today.AddDays(14))).Value();
        await office.PublishNextListAsync();
        office.Clock.Advance(TimeSpan.FromDays(14));

        Assert.Equal(1, await PublishAsync(office));
        await FetchedAsync(office); // It is believed by the new trust list.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Alarms_AChangeThatNobodyPublished_IsToldAfterFiveMinutes(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var card = await PublishedCardAsync(office);
        await RevokeAsync(office, card.PermitId);

        office.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.DoesNotContain("KEY-104", await AlarmsAsync(office));
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("KEY-104", await AlarmsAsync(office));
        await PublishAsync(office);
        Assert.Empty(await AlarmsAsync(office));
    }

    private static int FreeOf(IEnumerable<(int Index, ArtefactStatus Status)> decoys, Artefact card) =>
        Enumerable.Range(0, StatusEntry.EntriesPerList).Except(decoys.Select(d => d.Index)).First(index => index != card.StatusIndex);

    private static async Task<Artefact> PublishedCardAsync(TestOffice office)
    {
        await office.FoundAsync();
        var permit = await office.APrintedCardAsync();
        Assert.Equal(1, await PublishAsync(office));
        return await office.InAsync(db => db.Artefacts.AsNoTracking().SingleAsync(a => a.PermitId == permit.Id && a.Kind == ArtefactKind.Card));
    }

    private static async Task<int> PublishAsync(TestOffice office)
    {
        var issued = (await office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c))).Value();
        await office.DoAsync((WritePublicFiles use, CancellationToken c) => use.HandleAsync(c));
        return issued;
    }

    private static Task<bool> RevokeAsync(TestOffice office, Guid permit) => office.InAsync(async db =>
    {
        var row = await db.Permits.SingleAsync(p => p.Id == permit);
        row.MoveTo(PermitState.Revoked, office.Now);
        db.PermitChanges.Add(new() { At = office.Now, PermitId = permit, Kind = PermitChangeKinds.Revoked, PayloadVersion = 1, Payload = "{}" });
        return await db.TrySaveAsync(CancellationToken.None);
    });

    private static async Task<StatusList> FetchedAsync(TestOffice office)
    {
        var file = await File.ReadAllBytesAsync(Path.Combine(office.Published, "0.cwt"), TestContext.Current.CancellationToken);
        Assert.True(StatusList.TryRead(file, await office.FetchedTrustListAsync(), out var list, out _));
        return list;
    }

    private static Task<StatusReading?> AtAsync(TestOffice office, Artefact card, DateTime at) => office.DoAsync((StatusHistory history, CancellationToken c) =>
        history.AtAsync(new(card.StatusList!.Value, card.StatusIndex!.Value), at, c)); // Printed now.

    private static async Task<string[]> AlarmsAsync(TestOffice office) =>
        [.. (await office.DoAsync((KeyShelf shelf, CancellationToken c) => shelf.AlarmsAsync(c))).Select(a => a.Rule)];
}
