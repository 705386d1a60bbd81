using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Laihua.App.Data.Machines;
using Laihua.App.Features.Changes;
using Laihua.Rules.Machines;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Machines;

public sealed class ChangeFeedTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_FromTheBeginning_GivesEveryChangeAndAChainThatCanBeMadeAgain(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync();
        await office.SealAsync();

        var page = await ReadAsync(office, client, 0, 500);

        Assert.Equal(await office.InAsync(db => db.PermitChanges.CountAsync()), page.Events.Count);
        Assert.All(page.Events, e => Assert.Equal((permit.Id.ToString(), permit.Person!.LifetimeNumber), (e.Subject, e.Data.PermitNumber))); // Read with the permit.
        Assert.Equal(page.Chain, ChainAgain(page));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_InSmallPages_IsTheSameAsInOne(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync();
        await office.SealAsync();
        var whole = await ReadAsync(office, client, 0, 500);

        var (cursor, chain, events) = (0, whole.ChainBefore, new List<ChangeEvent>());
        FeedPage page;
        do
        {
            page = await ReadAsync(office, client, cursor, 2);
            Assert.Equal(chain, page.ChainBefore);
            (cursor, chain) = (page.Next, page.Chain);
            events.AddRange(page.Events);
        }
        while (page.More);

        Assert.Equal(whole.Events, events);
        Assert.Equal(whole.Chain, chain);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_OfAnotherProvince_WithholdsWhatHappenedButNoNumber(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync(Clients.Terms(division: "31"));
        await office.SealAsync();

        var page = await ReadAsync(office, client, 0, 500);

        Assert.Empty(page.Events);
        Assert.Equal(Enumerable.Range(1, page.Next), page.Withheld.Select(w => w.Sequence));
        Assert.Equal(page.Chain, ChainAgain(page));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_ByABank_NamesThePermitByItsIdAlone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync(Clients.Terms(ClientKind.Bank, ""));
        await office.SealAsync();

        Assert.All((await ReadAsync(office, client, 0, 500)).Events, e => Assert.Null(e.Data.PermitNumber));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task ChainAgain_WithAChangeLeftOutOrTurned_IsAnotherChain(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync();
        await office.SealAsync();
        var page = await ReadAsync(office, client, 0, 500);

        var shorter = page with { Events = [.. page.Events.Skip(1)] };
        var other = page with { Events = [.. page.Events.Select(e => e.Type == "permit.live" ? e with { Data = e.Data with { To = "2099-12-31" } } : e)] };

        Assert.NotEqual(page.Chain, ChainAgain(shorter));
        Assert.NotEqual(page.Chain, ChainAgain(other));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_AfterANumberThatWasNeverGiven_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();

        foreach (var (after, limit) in new[] { (1, 10), (-1, 10), (0, 0), (0, 501) })
        {
            var result = await office.DoAsync((ReadChanges use, CancellationToken c) => use.HandleAsync(after, limit, client, c));
            Assert.Equal($"CHANGES-001 {(after == 0 ? "limit" : "after")}", Assert.Single(result.Broken()));
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Seal_ByTwoNodesAtOneMoment_LinksEachChangeOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.APrintedCardAsync();

        var (slow, fast) = await office.RaceAsync((SealChanges use, CancellationToken c) => use.HandleAsync(c), office.SealAsync);

        Assert.Equal(0, slow);
        Assert.True(fast > 0);
        Assert.Equal(fast, await office.InAsync(db => db.ChangeSeals.CountAsync()));
        Assert.Equal(0, await office.SealAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Sign_ABody_IsCheckedWithThePublishedKeyAndNoOtherBody(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var body = Encoding.UTF8.GetBytes("{\"a\":1}");

        var jws = await office.DoAsync((FeedSigning use, CancellationToken c) => use.SignAsync(body, c));
        var keys = await office.DoAsync((FeedSigning use, CancellationToken c) => use.PublicAsync(c));

        var key = Assert.Single(keys);
        Assert.True(IsSigned(jws, body, key));
        Assert.False(IsSigned(jws, Encoding.UTF8.GetBytes("{\"a\":2}"), key));
        office.Clock.SetUtcNow(new(2026, 12, 10, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(["feed-2026", "feed-2027"], (await office.DoAsync((FeedSigning use, CancellationToken c) => use.PublicAsync(c))).Select(k => k.Kid));
    }

    private static bool IsSigned(string jws, byte[] body, FeedJwk key)
    {
        var parts = jws.Split('.');
        Assert.Equal("", parts[1]);
        using var ecdsa = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Base64Url.DecodeFromChars(key.X), Y = Base64Url.DecodeFromChars(key.Y) } });
        return ecdsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{Base64Url.EncodeToString(body)}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256);
    }

    private static async Task<FeedPage> ReadAsync(TestOffice office, MachineClient client, int after, int limit) =>
        (await office.DoAsync((ReadChanges use, CancellationToken c) => use.HandleAsync(after, limit, client, c))).Value();

    // As a receiver does it, from what is written for others and not with the code of the register.
    private static string ChainAgain(FeedPage page)
    {
        var leaves = page.Events.Select(e => (Sequence: int.Parse(e.Sequence, System.Globalization.CultureInfo.InvariantCulture), Leaf: SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
                "\n", "laihua-change-1", e.Sequence, e.Subject, e.Type, e.Time, e.Data.State ?? "", e.Data.From ?? "", e.Data.To ?? "", e.Nonce)))))
            .Concat(page.Withheld.Select(w => (w.Sequence, Leaf: Base64Url.DecodeFromChars(w.Leaf))))
            .OrderBy(l => l.Sequence);
        var chain = leaves.Aggregate(Base64Url.DecodeFromChars(page.ChainBefore), (before, leaf) => SHA256.HashData([.. before, .. leaf.Leaf]));
        return Base64Url.EncodeToString(chain);
    }
}
