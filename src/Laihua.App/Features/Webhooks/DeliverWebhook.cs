using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Features.Changes;
using Laihua.App.Jobs;
using Laihua.App.Outside;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Webhooks;

/// <summary>Sends one message, once: a job for each attempt, so that a slow receiver waits by itself and not in the queue.</summary>
/// <remarks>Sent twice where the process ends between the answer and the save; the id is the same, and the receiver leaves it aside.</remarks>
public sealed class DeliverWebhook(LaihuaDb db, WebhookVault vault, WebhookSender sender, ReadChanges feed, TimeProvider clock)
{
    /// <summary>After so many tries a message is given up.</summary>
    public const int MostAttempts = 12;

    /// <summary>After so many failures in a row the webhook is paused.</summary>
    public const int MostFailures = 10;

    private static readonly JsonSerializerOptions Written = new(Trail.Stored) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public async Task<Result<Guid>> HandleAsync(Guid id, CancellationToken cancellation)
    {
        var delivery = await db.WebhookDeliveries.Include(d => d.Webhook).SingleOrDefaultAsync(d => d.Id == id, cancellation);
        if (delivery is not { State: DeliveryState.Waiting, Webhook: { } webhook })
        {
            return id; // Done, or kept back, by another job of the same message.
        }

        var now = clock.UtcNow();
        var client = await db.MachineClients.AsNoTracking().SingleAsync(c => c.Id == delivery.ClientId, cancellation);
        delivery.Version++;
        if (webhook.PausedAt is not null || webhook.EndedAt is not null || !client.MayCall(clock.Today()))
        {
            delivery.State = DeliveryState.Held;
        }
        else if (webhook.NotBefore > now)
        {
            Again(delivery, webhook.NotBefore.Value);
        }
        else
        {
            await TryAsync(delivery, webhook, client, now, cancellation);
        }

        return await db.TrySaveAsync(cancellation) ? id : new Refusal.Stale("delivery", id.ToString());
    }

    /// <summary>How long a webhook rests after failures in a row: half a minute, doubling, six hours at most.</summary>
    public static TimeSpan RestAfter(int failures) => TimeSpan.FromSeconds(Math.Min(6 * 3600, 30 * Math.Pow(2, failures - 1)));

    private async Task TryAsync(WebhookDelivery delivery, WebhookSubscription webhook, MachineClient client, DateTime now, CancellationToken cancellation)
    {
        var sent = await SendAsync(delivery, webhook, client, cancellation);
        (delivery.LastAt, delivery.LastStatus, delivery.LastFault) = (now, sent.Status, sent.Fault);
        delivery.Attempts++;
        if (sent.Fault is null)
        {
            delivery.State = DeliveryState.Delivered;
            Recovered(webhook);
            return;
        }

        webhook.Version++;
        webhook.FailuresInARow++;
        webhook.NotBefore = now + RestAfter(webhook.FailuresInARow);
        if (webhook.FailuresInARow >= MostFailures)
        {
            webhook.PausedAt = now;
            delivery.State = DeliveryState.Held;
            db.Audit.Add(Trail.Entry(Actor.System, now, AuditEvents.WebhookPaused, "client", client.ClientId, new { Webhook = webhook.Id, Failures = webhook.FailuresInARow }));
        }
        else if (delivery.Attempts >= MostAttempts)
        {
            delivery.State = DeliveryState.Failed;
        }
        else
        {
            Again(delivery, webhook.NotBefore.Value);
        }
    }

    // The row is left alone while all goes well: nodes that send at one moment do not stand in each other's way.
    private static void Recovered(WebhookSubscription webhook)
    {
        if (webhook.FailuresInARow > 0)
        {
            (webhook.FailuresInARow, webhook.NotBefore) = (0, null);
            webhook.Version++;
        }
    }

    private async Task<Sent> SendAsync(WebhookDelivery delivery, WebhookSubscription webhook, MachineClient client, CancellationToken cancellation)
    {
        var change = await db.PermitChanges.AsNoTracking().Include(c => c.Permit!.Person).SingleAsync(c => c.Sequence == delivery.Sequence, cancellation); // Required by the model.
        var seal = await db.ChangeSeals.AsNoTracking().SingleAsync(s => s.Sequence == delivery.Sequence, cancellation);
        var body = JsonSerializer.SerializeToUtf8Bytes(ChangeEvent.Of(change, seal, client, feed.Source), Written);
        var head = WebhookSignature.Head(vault.Open(webhook.SealedSecret), delivery.Id.ToString(), clock.GetUtcNow(), body);
        return await sender.SendAsync(new(webhook.Url), body, head, cancellation);
    }

    private void Again(WebhookDelivery delivery, DateTime at) =>
        db.Jobs.Add(new() { Kind = JobKinds.DeliverWebhook, Subject = delivery.Id, RunAt = at });
}
