using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Jobs;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Webhooks;

/// <summary>Gives a webhook up, or lets a paused one go on with everything that was kept back.</summary>
public sealed class MoveWebhook(LaihuaDb db, TimeProvider clock)
{
    private const int AtATime = 1000;

    /// <summary>Nothing more is sent to it.</summary>
    public Task<Result<Guid>> EndAsync(Guid id, WebhookOwner owner, CancellationToken cancellation) => MoveAsync(
        id, owner, AuditEvents.WebhookEnded, webhook => { webhook.EndedAt = clock.UtcNow(); return Task.CompletedTask; }, cancellation);

    /// <summary>Sends again, beginning with what was kept back.</summary>
    public Task<Result<Guid>> ResumeAsync(Guid id, WebhookOwner owner, CancellationToken cancellation) => MoveAsync(
        id, owner, AuditEvents.WebhookResumed, webhook => GoOnAsync(webhook, cancellation), cancellation);

    private async Task GoOnAsync(WebhookSubscription webhook, CancellationToken cancellation)
    {
        webhook.PausedAt = null;
        webhook.NotBefore = null;
        webhook.FailuresInARow = 0;
        var held = await db.WebhookDeliveries.Where(d => d.WebhookId == webhook.Id && d.State == DeliveryState.Held).OrderBy(d => d.Sequence).Take(AtATime).ToListAsync(cancellation);
        foreach (var delivery in held)
        {
            delivery.State = DeliveryState.Waiting;
            delivery.Version++;
            db.Jobs.Add(new() { Kind = JobKinds.DeliverWebhook, Subject = delivery.Id, RunAt = clock.UtcNow() });
        }
    }

    private async Task<Result<Guid>> MoveAsync(Guid id, WebhookOwner owner, string name, Func<WebhookSubscription, Task> move, CancellationToken cancellation)
    {
        var webhook = await db.Webhooks.OwnedBy(owner).SingleOrDefaultAsync(w => w.Id == id && w.EndedAt == null, cancellation);
        if (webhook is null)
        {
            return new Refusal.NotFound("webhook", id.ToString());
        }

        await move(webhook);
        webhook.Version++;
        var client = await db.MachineClients.Where(c => c.Id == webhook.ClientId).Select(c => c.ClientId).SingleAsync(cancellation);
        db.Audit.Add(Trail.Entry(owner.Actor, clock.UtcNow(), name, "client", client, new { Webhook = webhook.Id }));
        return await db.TrySaveAsync(cancellation) ? webhook.Id : new Refusal.Stale("webhook", id.ToString());
    }
}
