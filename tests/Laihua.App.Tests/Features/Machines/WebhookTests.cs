using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Trail;
using Laihua.App.Features.Webhooks;
using Laihua.App.Outside;
using Laihua.Rules;
using Laihua.Testing;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Machines;

public sealed class WebhookTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Deliver_AChange_ComesOnceAndIsSignedAsStandardWebhooksSay(Provider provider)
    {
        using var receiver = new Receiver();
        await using var office = await TestOffice.OpenAsync(provider, new LocalReach());
        var (client, _) = await office.AClientAsync();
        var hook = await AddAsync(office, client, receiver.Url, "permit.live");
        await office.APrintedCardAsync();

        await office.SealAsync();
        await office.RunJobsAsync();
        await office.RunJobsAsync();

        var message = Assert.Single(receiver.Messages);
        var key = Convert.FromBase64String(hook.Secret["whsec_".Length..]);
        Assert.True(IsSigned(key, message));
        Assert.False(IsSigned(key, message with { Body = [.. message.Body, (byte)' '] }));
        Assert.Equal("application/cloudevents+json", message.Head["Content-Type"]);
        using var json = JsonDocument.Parse(message.Body);
        Assert.Equal("1.0", json.RootElement.GetProperty("specversion").GetString());
        Assert.Equal("permit.live", json.RootElement.GetProperty("type").GetString());
        Assert.Equal("Live", json.RootElement.GetProperty("data").GetProperty("state").GetString());
        Assert.Equal(DeliveryState.Delivered, Assert.Single(await DeliveriesAsync(office)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Deliver_ToAReceiverThatFails_TriesAgainLaterWithTheSameId(Provider provider)
    {
        using var receiver = new Receiver { Status = 500 };
        await using var office = await TestOffice.OpenAsync(provider, new LocalReach());
        var (client, _) = await office.AClientAsync();
        await AddAsync(office, client, receiver.Url, "permit.live");
        await office.APrintedCardAsync();
        await office.SealAsync();

        await office.RunJobsAsync();
        await office.RunJobsAsync();
        var first = Assert.Single(receiver.Messages);
        receiver.Status = 200;
        office.Clock.Advance(DeliverWebhook.RestAfter(1));
        await office.RunJobsAsync();

        Assert.Equal(2, receiver.Messages.Count);
        Assert.Equal(first.Head["webhook-id"], receiver.Messages.Last().Head["webhook-id"]);
        var delivery = Assert.Single(await DeliveriesAsync(office));
        Assert.Equal((DeliveryState.Delivered, 2, 200), (delivery.State, delivery.Attempts, delivery.LastStatus));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Deliver_ToAReceiverThatFailsTenTimes_IsPausedAndGoesOnWhenResumed(Provider provider)
    {
        using var receiver = new Receiver { Status = 503 };
        await using var office = await TestOffice.OpenAsync(provider, new LocalReach());
        var (client, _) = await office.AClientAsync();
        var hook = await AddAsync(office, client, receiver.Url, "permit.live");
        await office.APrintedCardAsync();
        await office.SealAsync();

        for (var i = 1; i <= DeliverWebhook.MostFailures + 2; i++)
        {
            await office.RunJobsAsync();
            office.Clock.Advance(DeliverWebhook.RestAfter(i));
        }

        Assert.Equal(DeliverWebhook.MostFailures, receiver.Messages.Count);
        Assert.NotNull((await office.InAsync(db => db.Webhooks.AsNoTracking().SingleAsync())).PausedAt);
        Assert.Contains("webhook.paused", (await office.TrailAsync(client.ClientId)).Select(e => e.Name));
        Assert.Equal(0, await office.InAsync(db => db.Jobs.CountAsync(j => j.State != JobState.Done)));

        receiver.Status = 200;
        (await office.DoAsync((MoveWebhook use, CancellationToken c) => use.ResumeAsync(hook.Id, WebhookOwner.Of(Staff.Administrator), c))).Value();
        await office.RunJobsAsync();
        Assert.Equal(DeliveryState.Delivered, Assert.Single(await DeliveriesAsync(office)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Replay_OfADeliveredMessage_SendsItAgainAndOfAnothersIsNotFound(Provider provider)
    {
        using var receiver = new Receiver();
        await using var office = await TestOffice.OpenAsync(provider, new LocalReach());
        var (client, _) = await office.AClientAsync();
        var (other, _) = await office.AClientAsync();
        await AddAsync(office, client, receiver.Url, "permit.live");
        await office.APrintedCardAsync();
        await office.SealAsync();
        await office.RunJobsAsync();
        var id = Assert.Single(await DeliveriesAsync(office)).Id;

        var foreign = await office.DoAsync((ReplayDelivery use, CancellationToken c) => use.HandleAsync(id, WebhookOwner.Of(other), c));
        var nobody = await office.DoAsync((ReplayDelivery use, CancellationToken c) => use.HandleAsync(id, WebhookOwner.Of(Staff.Supervisor), c));
        (await office.DoAsync((ReplayDelivery use, CancellationToken c) => use.HandleAsync(id, WebhookOwner.Of(client), c))).Value();
        await office.RunJobsAsync();

        Assert.IsType<Refusal.NotFound>(foreign.Refusal());
        Assert.IsType<Refusal.NotFound>(nobody.Refusal());
        Assert.Equal([id.ToString(), id.ToString()], receiver.Messages.Select(m => m.Head["webhook-id"]));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Deliver_ToAReceiverThatSendsOn_DoesNotFollow(Provider provider)
    {
        using var inside = new Receiver();
        using var receiver = new Receiver { Status = 307, Location = inside.Url };
        await using var office = await TestOffice.OpenAsync(provider, new LocalReach());
        var (client, _) = await office.AClientAsync();
        await AddAsync(office, client, receiver.Url, "permit.live");
        await office.APrintedCardAsync();
        await office.SealAsync();

        await office.RunJobsAsync();

        Assert.Empty(inside.Messages);
        Assert.Equal((307, "status"), (Assert.Single(await DeliveriesAsync(office)).LastStatus, Assert.Single(await DeliveriesAsync(office)).LastFault));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Seal_OutsideTheJurisdictionOrTheKinds_TellsNobody(Provider provider)
    {
        using var receiver = new Receiver();
        await using var office = await TestOffice.OpenAsync(provider, new LocalReach());
        var (elsewhere, _) = await office.AClientAsync(Clients.Terms(division: "31"));
        var (here, _) = await office.AClientAsync();
        await AddAsync(office, elsewhere, receiver.Url);
        await AddAsync(office, here, receiver.Url, "permit.revoked");
        await office.APrintedCardAsync();

        await office.SealAsync();

        Assert.Empty(await DeliveriesAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Add_WithAddressesThatAreNotPublicOrKindsThatAreNot_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();

        var result = await office.DoAsync((AddWebhook use, CancellationToken c) => use.HandleAsync(new("http://169.254.169.254/latest/meta-data", ["permit.eaten"]), client, c));

        Assert.Equal(["WEBHOOK-001 url", "WEBHOOK-002 kinds"], result.Broken());
    }

    [Fact]
    public void Sources_OfTheProgram_KnowOneReachAlone()
    {
        var derived = typeof(WebhookReach).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(WebhookReach)));
        var named = Repository.Sources().Where(f => File.ReadAllText(f).Contains(": WebhookReach", StringComparison.Ordinal));

        Assert.Empty(derived);
        Assert.Empty(named);
        Assert.True(typeof(LocalReach).IsSubclassOf(typeof(WebhookReach)));
    }

    private static bool IsSigned(byte[] key, Received message)
    {
        var text = Encoding.UTF8.GetBytes($"{message.Head["webhook-id"]}.{message.Head["webhook-timestamp"]}.").Concat(message.Body).ToArray();
        return message.Head["webhook-signature"] == "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, text));
    }

    private static Task<List<WebhookDelivery>> DeliveriesAsync(TestOffice office) => office.InAsync(db => db.WebhookDeliveries.AsNoTracking().ToListAsync());

    private static async Task<AddedWebhook> AddAsync(TestOffice office, MachineClient client, string url, params string[] kinds) =>
        (await office.DoAsync((AddWebhook use, CancellationToken c) => use.HandleAsync(new(url, kinds), client, c))).Value();
}
