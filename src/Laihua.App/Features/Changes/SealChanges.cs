using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.App.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Changes;

/// <summary>Links new changes to the chain, and puts one delivery for each webhook that wants them into the queue: all in one save.</summary>
/// <remarks>Any number of nodes may run it: the number of a link is unique, and who was slower does nothing.</remarks>
public sealed class SealChanges(LaihuaDb db, TimeProvider clock)
{
    private const int AtATime = 500;

    /// <returns>How many changes were linked.</returns>
    /// <exception cref="InvalidOperationException">A number is missing: the register was changed past its guards.</exception>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var last = await db.ChangeSeals.AsNoTracking().OrderByDescending(s => s.Sequence).FirstOrDefaultAsync(cancellation);
        var (sequence, chain) = (last?.Sequence ?? 0, last?.Chain ?? ChangeText.Beginning);
        var changes = await db.PermitChanges.AsNoTracking().Include(c => c.Permit).Where(c => c.Sequence > sequence).OrderBy(c => c.Sequence).Take(AtATime).ToListAsync(cancellation);
        if (changes.Count == 0)
        {
            return 0;
        }

        var wanted = await WantedAsync(cancellation);
        foreach (var change in changes)
        {
            if (change.Sequence != ++sequence)
            {
                throw new InvalidOperationException($"Change {sequence} is missing.");
            }

            var nonce = RandomNumberGenerator.GetBytes(16);
            var leaf = ChangeText.Leaf(change, nonce);
            chain = ChangeText.Chain(chain, leaf);
            db.ChangeSeals.Add(new() { Sequence = sequence, Nonce = nonce, Leaf = leaf, Chain = chain });
            AddDeliveries(change, wanted);
        }

        return await db.TrySaveAsync(cancellation) ? changes.Count : 0;
    }

    private async Task<List<(WebhookSubscription Webhook, MachineClient Client)>> WantedAsync(CancellationToken cancellation)
    {
        var rows = await db.Webhooks.AsNoTracking().Where(w => w.EndedAt == null)
            .Join(db.MachineClients.AsNoTracking(), w => w.ClientId, c => c.Id, (w, c) => new { w, c }).ToListAsync(cancellation);
        return [.. rows.Where(r => r.c.MayCall(clock.Today())).Select(r => (r.w, r.c))];
    }

    private void AddDeliveries(PermitChange change, List<(WebhookSubscription Webhook, MachineClient Client)> wanted)
    {
        var now = clock.UtcNow();
        foreach (var (webhook, client) in wanted.Where(w => w.Client.Covers(change.Permit!.Division) && w.Webhook.Wants(change.Kind))) // Included above.
        {
            var delivery = new WebhookDelivery { WebhookId = webhook.Id, ClientId = client.Id, Sequence = change.Sequence, CreatedAt = now };
            db.WebhookDeliveries.Add(delivery);
            db.Jobs.Add(new() { Kind = JobKinds.DeliverWebhook, Subject = delivery.Id, RunAt = now });
        }
    }
}
