using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="Count">How many cards at most.</param>
/// <param name="FrontsFirst">Whether the printer takes all fronts first and then all backs.</param>
public sealed record MakeBatchCommand(int Count, bool FrontsFirst);

/// <summary>Puts the cards that wait in the actor's office together: category A first, then the oldest.</summary>
public sealed class MakeBatch(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The id of the batch.</returns>
    public async Task<Result<Guid>> HandleAsync(MakeBatchCommand command, Actor actor, CancellationToken cancellation)
    {
        if (actor.AuthorityId is not { } authority || !actor.May(Permission.PrintCards))
        {
            return new Refusal.NotFound("batch", "");
        }

        var waiting = db.CardOrders.Where(o => o.AuthorityId == authority && o.State == CardState.Ordered && o.Permit!.State == PermitState.Live); // Required by the model.
        var findings = CardProduction.OfBatch(command.Count, await waiting.CountAsync(cancellation));
        if (findings.Count > 0)
        {
            return findings;
        }

        var orders = await waiting.OrderBy(o => o.Permit!.Category == "A" ? 0 : 1).ThenBy(o => o.OrderedAt).ThenBy(o => o.Id) // Required by the model.
            .Take(command.Count).ToListAsync(cancellation);
        var now = clock.UtcNow();
        var code = await db.Authorities.Where(a => a.Id == authority).Select(a => a.Code).SingleAsync(cancellation);
        var batch = new CardBatch
        {
            AuthorityId = authority,
            Number = await RunningNumbers.NextAsync(db, $"{code}-P", clock.Today().Year, cancellation),
            FrontsFirst = command.FrontsFirst,
            MadeAt = now,
            MadeBy = actor.Name,
            ChangedBy = actor.Name,
            ChangedAt = now,
        };
        foreach (var (order, place) in orders.Select((o, i) => (o, i + 1)))
        {
            if (!CardFlow.After(order.Id.ToString(), order.State, CardAction.Collect).TryGet(out var next, out var refusal))
            {
                return refusal;
            }

            (order.BatchId, order.BatchPlace) = (batch.Id, place);
            order.MoveTo(next, actor, now);
        }

        db.CardBatches.Add(batch);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.BatchMade, "batch", batch.Id.ToString(), new { batch.Number, Cards = orders.Count }));
        return await db.TrySaveAsync(cancellation) ? batch.Id : await db.LostAsync(orders[0], cancellation);
    }
}
