using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>Two officers at one card.</summary>
internal static class CardRace
{
    /// <summary>The refusal for the one whose save was lost: who won stands in the row as it is now.</summary>
    public static async Task<Refusal> LostAsync(this LaihuaDb db, CardOrder order, CancellationToken cancellation)
    {
        var winner = await db.CardOrders.AsNoTracking().Where(o => o.Id == order.Id)
            .Select(o => new { o.ChangedBy, o.ChangedAt }).SingleAsync(cancellation);
        return new Refusal.Stale("card", order.Id.ToString(), winner.ChangedBy, winner.ChangedAt);
    }
}
