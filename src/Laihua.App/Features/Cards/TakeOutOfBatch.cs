using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The card.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
public sealed record TakeOutOfBatchCommand(Guid OrderId, int SeenVersion);

/// <summary>Takes a card out of a batch that is not printed yet; it waits again where it waited.</summary>
public sealed class TakeOutOfBatch(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The id of the batch.</returns>
    public async Task<Result<Guid>> HandleAsync(TakeOutOfBatchCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.OrderId, command.SeenVersion, CardAction.TakeOut, Permission.PrintCards, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var now = clock.UtcNow();
        var batch = await db.CardBatches.SingleAsync(b => b.Id == step.Order.BatchId, cancellation);
        (step.Order.BatchId, step.Order.BatchPlace) = (null, null);
        step.Order.MoveTo(step.Next, actor, now);
        (batch.ChangedBy, batch.ChangedAt) = (actor.Name, now);
        batch.Version++; // Whoever prints it at this moment is faster, or this is.
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.BatchCardTakenOut, "batch", batch.Id.ToString(), new { Card = step.Order.Id }));
        return await db.TrySaveAsync(cancellation) ? batch.Id : await db.LostAsync(step.Order, cancellation);
    }
}
