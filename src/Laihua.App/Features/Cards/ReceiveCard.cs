using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The card.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Action"><see cref="CardAction.Arrive"/>, <see cref="CardAction.Deliver"/> or <see cref="CardAction.Return"/>.</param>
/// <param name="Reason">Why it comes back: one of <see cref="CardProduction.ReturnReasons"/>.</param>
public sealed record ReceiveCardCommand(Guid OrderId, int SeenVersion, CardAction Action, string Reason = "");

/// <summary>What became of a card that was sent or waited: it arrived, was delivered, or is put aside as undelivered.</summary>
public sealed class ReceiveCard(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(ReceiveCardCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.OrderId, command.SeenVersion, command.Action, Permission.HandOverCards, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var order = step.Order;
        if (command.Action == CardAction.Deliver && order.SentToId is not null)
        {
            return order.Wrong(CardAction.Deliver); // It is on its way to an office, which hands it over.
        }

        var findings = command.Action == CardAction.Return
            ? CardProduction.OfReturn(command.Reason, order.State == CardState.Sent, Beijing.DayOf(order.ReleasedAt!.Value), clock.Today()) // What was released has both.
            : [];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        Record(order, command, actor, now);
        order.MoveTo(step.Next, actor, now);
        db.Audit.Add(Trail.Entry(actor, now, EventOf(command.Action), "card", order.Id.ToString(), new { command.Reason }));
        return await db.TrySaveAsync(cancellation) ? order.Id : await db.LostAsync(order, cancellation);
    }

    private static void Record(CardOrder order, ReceiveCardCommand command, Actor actor, DateTime now)
    {
        switch (command.Action)
        {
            case CardAction.Arrive:
                (order.AuthorityId, order.SentToId) = (order.SentToId!.Value, null); // Found by it.
                break;
            case CardAction.Deliver:
                (order.HandedOverAt, order.HandedOverBy, order.CollectedBy) = (now, actor.Name, "courier");
                break;
            case CardAction.Return:
                (order.ReturnedAt, order.ReturnedBecause, order.SentToId) = (now, command.Reason, null);
                break;
            case CardAction.Collect or CardAction.TakeOut or CardAction.Print or CardAction.Release or CardAction.Reject or CardAction.Send or CardAction.HandOver or CardAction.Destroy:
                throw new InvalidOperationException("It is another use case that does this.");
        }
    }

    private static string EventOf(CardAction action) => action switch
    {
        CardAction.Arrive => AuditEvents.CardArrived,
        CardAction.Deliver => AuditEvents.CardHandedOver,
        CardAction.Return => AuditEvents.CardReturned,
        CardAction.Collect or CardAction.TakeOut or CardAction.Print or CardAction.Release or CardAction.Reject or CardAction.Send or CardAction.HandOver or CardAction.Destroy =>
            throw new InvalidOperationException("It is another use case that does this."),
    };
}
