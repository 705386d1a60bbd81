using System.Net;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Web.Tests.Officer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Serving;

public sealed class PublishedFilesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_FetchedByAStranger_AreBelievedAndMayBeKeptForAQuarterOfAnHour()
    {
        await using var site = await OfficerSite.OpenAsync();
        await PublishedAsync(site.Office);
        using var stranger = site.CreateClient();

        using var answer = await stranger.GetAsync("/status/0", Cancellation);

        Assert.Equal(("application/statuslist+cwt", "public, max-age=900"), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString()));
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(StatusList.TryRead(await answer.Content.ReadAsByteArrayAsync(Cancellation), await TrustAsync(stranger), out _, out _));

        using var again = new HttpRequestMessage(HttpMethod.Get, "/status/0");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await stranger.SendAsync(again, Cancellation);
        Assert.Equal((HttpStatusCode.NotModified, 0), (unchanged.StatusCode, (await unchanged.Content.ReadAsByteArrayAsync(Cancellation)).Length));
        using var head = await stranger.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/status/0"), Cancellation);
        Assert.Equal(answer.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/status/1")]
    [InlineData("/status/00")]
    [InlineData("/status/-1")]
    [InlineData("/status/4096")]
    [InlineData("/status/..%2Ftrust.cbor")]
    [InlineData("/status/0/")]
    [InlineData("/.well-known/roots.cbor")]
    public async Task Lists_ThatAreNone_AreNotFound(string address)
    {
        await using var site = await OfficerSite.OpenAsync();
        await PublishedAsync(site.Office);
        using var stranger = site.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await stranger.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Lists_WhileTheDatabaseIsDown_AreStillServed()
    {
        await using var office = await TestOffice.OpenAsync(Laihua.Testing.Stores.Provider.Sqlite);
        await PublishedAsync(office);
        await using var site = new BrokenSite(office);
        using var stranger = site.CreateClient();

        using var ready = await stranger.GetAsync("/health/ready", Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        var trust = await TrustAsync(stranger);
        Assert.True(StatusList.TryRead(await stranger.GetByteArrayAsync("/status/0", Cancellation), trust, out _, out _));
        using var picture = await stranger.GetAsync("/laihua.svg", Cancellation);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
    }

    /// <summary>Q17 with Q8: revoked at t, the list at t + 5 minutes says so, although the worker died between the save and the file; and an older list changes nothing.</summary>
    [Fact]
    public async Task Permit_RevokedAtT_IsSaidFiveMinutesLaterAlthoughTheWorkerDied()
    {
        await using var site = await OfficerSite.OpenAsync();
        var office = site.Office;
        var place = await PublishedAsync(office);
        using var stranger = site.CreateClient();
        var before = await stranger.GetByteArrayAsync("/status/0", Cancellation);
        office.Clock.Advance(TimeSpan.FromSeconds(30));
        await office.InAsync(async db =>
        {
            var permit = await db.Permits.SingleAsync(Cancellation);
            permit.MoveTo(PermitState.Revoked, office.Now);
            db.PermitChanges.Add(new() { At = office.Now, PermitId = permit.Id, Kind = PermitChangeKinds.Revoked, PayloadVersion = 1, Payload = "{}" });
            return await db.TrySaveAsync(Cancellation);
        });

        await office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c));
        var lists = new StatusLists(await TrustAsync(stranger));
        Assert.Empty(lists.Offer(await stranger.GetByteArrayAsync("/status/0", Cancellation), 0));
        Assert.Equal(ArtefactStatus.Valid, lists.Find(place)!.Status);
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        await office.Services.GetRequiredService<Laihua.App.Jobs.WorkLoop>().RunOnceAsync(Cancellation);

        Assert.Empty(lists.Offer(await stranger.GetByteArrayAsync("/status/0", Cancellation), 0));
        Assert.Equal(ArtefactStatus.Cancelled, lists.Find(place)!.Status);
        Assert.Equal(["QR-148"], lists.Offer(before, 0).Select(f => f.Id));
    }

    /// <summary>Q10 and Q4: the published list rises; one of before, or with one signature, is refused and the last good one stays; a withdrawn key is withdrawn with its cutoff.</summary>
    [Fact]
    public async Task TrustList_RolledBackOrSignedOnce_IsRefusedAndTheLastGoodOneStays()
    {
        await using var site = await OfficerSite.OpenAsync();
        var office = site.Office;
        await PublishedAsync(office);
        using var stranger = site.CreateClient();
        RootSet.TryDecode(await stranger.GetByteArrayAsync("/.well-known/fwp-roots.cbor", Cancellation), out var roots, out _);
        var first = await stranger.GetByteArrayAsync("/.well-known/fwp-trust-list.cbor", Cancellation);
        office.Clock.Advance(TimeSpan.FromHours(1));
        await office.RevokeKeyAsync("23000001", office.Now.AddMinutes(-10));
        await office.PublishNextListAsync();

        var store = new TrustStore(roots!); // Read from a file of ours.
        Assert.Empty(store.Offer(await stranger.GetByteArrayAsync("/.well-known/fwp-trust-list.cbor", Cancellation), office.Clock.GetUtcNow()));
        Assert.Equal(["QR-124"], store.Offer(first, office.Clock.GetUtcNow()).Select(f => f.Id));
        SignedTrustList.TryRead(first, out var read);
        Assert.Equal(["QR-122"], store.Offer((read! with { Signatures = [read!.Signatures[0]] }).Encode(), office.Clock.GetUtcNow()).Select(f => f.Id)); // As above.
        Assert.Equal((2u, KeyStanding.Revoked), (store.Current!.Version, store.Current.Find(new(0x23000001))!.Standing));
        Assert.Equal(office.Second.AddMinutes(-10), store.Current.Find(new(0x23000001))!.Cutoff);
    }

    private static async Task<StatusEntry> PublishedAsync(TestOffice office)
    {
        await office.FoundAsync();
        var permit = await office.APrintedCardAsync();
        (await office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c))).Value();
        await office.DoAsync((WritePublicFiles use, CancellationToken c) => use.HandleAsync(c));
        var card = await office.InAsync(db => db.Artefacts.SingleAsync(a => a.PermitId == permit.Id && a.Kind == Laihua.App.Data.Permits.ArtefactKind.Card, Cancellation));
        return new(card.StatusList!.Value, card.StatusIndex!.Value); // Printed now.
    }

    private static async Task<TrustList> TrustAsync(HttpClient stranger)
    {
        RootSet.TryDecode(await stranger.GetByteArrayAsync("/.well-known/fwp-roots.cbor", Cancellation), out var roots, out _);
        Assert.True(SignedTrustList.TryOpen(await stranger.GetByteArrayAsync("/.well-known/fwp-trust-list.cbor", Cancellation), roots!, out var list, out _)); // Written by us.
        return list;
    }

    /// <summary>The web process of an office whose database does not answer.</summary>
    private sealed class BrokenSite(TestOffice office) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (name, value) in office.Settings)
            {
                builder.UseSetting(name, value);
            }

            builder.UseSetting("Demonstration", "false");
            builder.UseSetting("Database:Migrate", "false");
            builder.UseSetting("Database:Provider", "postgres");
            builder.UseSetting("Database:Connection", "Host=127.0.0.1;Port=1;Username=nobody;Password=nothing;Database=none;Timeout=1");
            builder.UseSetting("Logging:LogLevel:Default", "None");
        }
    }
}
