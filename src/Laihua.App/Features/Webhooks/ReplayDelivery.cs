using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Jobs;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Webhooks;

/// <summary>Sends one message again, with the same id: also one that was taken, and one that was given up.</summary>
public sealed class ReplayDelivery(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(Guid id, WebhookOwner owner, CancellationToken cancellation)
    {
        var delivery = await db.WebhookDeliveries.OwnedBy(owner).SingleOrDefaultAsync(d => d.Id == id, cancellation);
        if (delivery is null)
        {
            return new Refusal.NotFound("delivery", id.ToString());
        }

        if (delivery.State == DeliveryState.Waiting)
        {
            return new Refusal.WrongState("delivery", id.ToString(), delivery.State.ToString(), []);
        }

        var now = clock.UtcNow();
        delivery.State = DeliveryState.Waiting;
        delivery.Attempts = 0;
        delivery.Version++;
        db.Jobs.Add(new() { Kind = JobKinds.DeliverWebhook, Subject = delivery.Id, RunAt = now });
        var client = await db.MachineClients.Where(c => c.Id == delivery.ClientId).Select(c => c.ClientId).SingleAsync(cancellation);
        db.Audit.Add(Trail.Entry(owner.Actor, now, AuditEvents.DeliveryReplayed, "client", client, new { Delivery = delivery.Id, delivery.Sequence }));
        return await db.TrySaveAsync(cancellation) ? delivery.Id : new Refusal.Stale("delivery", id.ToString());
    }
}
