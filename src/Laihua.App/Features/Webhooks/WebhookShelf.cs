using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Webhooks;

/// <summary>Reads webhooks and what was sent to them.</summary>
public sealed class WebhookShelf(LaihuaDb db)
{
    private const int Most = 200;

    /// <summary>The webhooks that are not given up; of one client, or of all.</summary>
    public async Task<IReadOnlyList<WebhookSubscription>> AllAsync(WebhookOwner owner, Guid? client, CancellationToken cancellation) =>
        await db.Webhooks.AsNoTracking().OwnedBy(owner).Where(w => w.EndedAt == null && (client == null || w.ClientId == client)).OrderBy(w => w.Id).ToListAsync(cancellation);

    /// <summary>The newest deliveries of a client, 200 at most.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> DeliveriesAsync(WebhookOwner owner, Guid? client, Guid? webhook, CancellationToken cancellation) =>
        await db.WebhookDeliveries.AsNoTracking().OwnedBy(owner).Where(d => (client == null || d.ClientId == client) && (webhook == null || d.WebhookId == webhook))
            .OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Sequence).Take(Most).ToListAsync(cancellation);
}
