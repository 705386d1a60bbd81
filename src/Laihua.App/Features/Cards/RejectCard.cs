using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The card.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Reason">One of <see cref="CardProduction.RejectReasons"/>.</param>
public sealed record RejectCardCommand(Guid OrderId, int SeenVersion, string Reason);

/// <summary>Rejects a print that never left the house: its code is dead at once, its blank is spoiled, and the card is ordered anew with the next edition.</summary>
public sealed class RejectCard(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The id of the new order; the same order where a newer card has taken its place already.</returns>
    public async Task<Result<Guid>> HandleAsync(RejectCardCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.OrderId, command.SeenVersion, CardAction.Reject, Permission.PrintCards, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var findings = CardProduction.OfReject(command.Reason);
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var order = step.Order;
        var artefact = order.Artefact();
        if (artefact.ReplacedAt is null)
        {
            artefact.ReplacedAt = now;
            db.PermitChanges.Add(artefact.Change(now, PermitChangeKinds.ArtefactReplaced, CardProduction.Spoiled));
        }

        order.RejectedBecause = command.Reason;
        order.MoveTo(step.Next, actor, now);
        if (await db.Blanks.SingleOrDefaultAsync(b => b.CardOrderId == order.Id, cancellation) is { } blank)
        {
            db.Move([blank], new(BlankAction.Spoil, actor.Name, now));
        }

        var next = await NextAsync(order, actor, now, cancellation);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardRejected, "card", order.Id.ToString(), new { command.Reason, Next = next }));
        return await db.TrySaveAsync(cancellation) ? next ?? order.Id : await db.LostAsync(order, cancellation);
    }

    // Nothing is ordered where a replacement was: it is made, or waits to be.
    private async Task<Guid?> NextAsync(CardOrder order, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var last = await db.CardOrders.Where(o => o.PermitId == order.PermitId).MaxAsync(o => o.Edition, cancellation);
        if (last != order.Edition)
        {
            return null;
        }

        var again = new CardOrder
        {
            PermitId = order.PermitId,
            AuthorityId = order.AuthorityId,
            Edition = last + 1,
            ReplacesBecause = CardProduction.Spoiled,
            OrderedAt = now,
            ChangedBy = actor.Name,
            ChangedAt = now,
        };
        db.CardOrders.Add(again);
        return again.Id;
    }
}
