using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>A card as one step sees it: whose it is, who was faster, where it goes.</summary>
internal static class CardRace
{
    /// <summary>The refusal for the one whose save was lost: who won stands in the row as it is now, or beside its permit where the row is as it was.</summary>
    public static async Task<Refusal> LostAsync(this LaihuaDb db, CardOrder order, CancellationToken cancellation)
    {
        var now = await db.CardOrders.AsNoTracking().Where(o => o.Id == order.Id)
            .Select(o => new { o.ChangedBy, o.ChangedAt, o.Version, Permit = o.Permit! }).SingleAsync(cancellation); // Required by the model.
        return now.Version == order.Version - 1 && await db.StaleAsync(now.Permit, cancellation) is Refusal.Stale faster
            ? new Refusal.Stale("card", order.Id.ToString(), faster.By, faster.At)
            : new Refusal.Stale("card", order.Id.ToString(), now.ChangedBy, now.ChangedAt);
    }

    /// <summary>The refusal for somebody who saw an older version.</summary>
    public static Refusal Stale(this CardOrder order) => new Refusal.Stale("card", order.Id.ToString(), order.ChangedBy, order.ChangedAt);

    /// <summary>The refusal for a batch that somebody changed first.</summary>
    public static async Task<Refusal> LostAsync(this LaihuaDb db, CardBatch batch, CancellationToken cancellation)
    {
        var winner = await db.CardBatches.AsNoTracking().Where(b => b.Id == batch.Id).Select(b => new { b.ChangedBy, b.ChangedAt }).SingleAsync(cancellation);
        return new Refusal.Stale("batch", batch.Id.ToString(), winner.ChangedBy, winner.ChangedAt);
    }

    /// <summary>The refusal that says what is possible now.</summary>
    public static Refusal Wrong(this CardOrder order, CardAction action) => new Refusal.WrongState(
        "card", order.Id.ToString(), order.State.ToString(), [.. CardFlow.Possible(order.State).Where(a => a != action).Select(a => a.ToString())]);

    /// <summary>A card of the actor's office, or one on its way to it, and the state after an action; or why it cannot be done.</summary>
    public static async Task<Result<(CardOrder Order, CardState Next)>> StepAsync(
        this LaihuaDb db, Guid id, int seenVersion, CardAction action, string permission, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var order = await db.CardOrders.Include(o => o.Permit!.Artefacts) // Required by the model.
            .SingleOrDefaultAsync(o => o.Id == id && (action == CardAction.Arrive ? o.SentToId == authority : o.AuthorityId == authority), cancellation);
        if (order is null || !actor.May(permission))
        {
            return new Refusal.NotFound("card", id.ToString());
        }

        if (order.Version != seenVersion)
        {
            return order.Stale();
        }

        return CardFlow.After(id.ToString(), order.State, action).TryGet(out var next, out var refusal) ? (order, next) : refusal;
    }

    /// <summary>The artefact that was printed for an order.</summary>
    public static Artefact Artefact(this CardOrder order) => order.Permit!.Artefacts.Single(a => a.Id == order.ArtefactId); // Included by the caller.

    /// <summary>Moves it to a state of the table of moves.</summary>
    public static void MoveTo(this CardOrder order, CardState next, Actor actor, DateTime at)
    {
        order.State = next;
        order.ChangedBy = actor.Name;
        order.ChangedAt = at;
        order.Version++;
    }
}
