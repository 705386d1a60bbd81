using Laihua.App.Data;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>What must hold of cards between printer and holder, and of the books of blank cards.</summary>
internal static class ProductionInvariants
{
    public static async Task<InvariantCount[]> OfAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var blanks = await db.Blanks.LongCountAsync(cancellation);
        var orders = await db.CardOrders.LongCountAsync(cancellation);
        return
        [
            new("REGISTER-060", new("The book of every office adds up to what lies in its safe and at its printer", "各机构空白证账面与库存相符"),
                await db.StockMoves.Select(m => m.AuthorityId).Distinct().LongCountAsync(cancellation), await UnbalancedAsync(db, cancellation)),
            new("REGISTER-061", new("A blank carries a card exactly while it is used, spoiled or destroyed with it", "空白证与所印证件一一对应"), blanks,
                await db.Blanks.LongCountAsync(b => (b.State == BlankState.Used && b.CardOrderId == null)
                    || (b.CardOrderId != null && b.State != BlankState.Used && b.State != BlankState.Spoiled && b.State != BlankState.Destroyed)
                    || (b.State == BlankState.InTransit) != (b.SentToId != null), cancellation)),
            new("REGISTER-062", new("Every printed card lies on a blank of the book", "已制证件均有空白证编号"), orders,
                await db.CardOrders.LongCountAsync(o => o.ArtefactId != null && db.Artefacts.Any(a => a.Id == o.ArtefactId && a.TextHash != null)
                    && !db.Blanks.Any(b => b.CardOrderId == o.Id), cancellation))
            {
                Skipped = await db.CardOrders.LongCountAsync(o => o.ArtefactId == null || db.Artefacts.Any(a => a.Id == o.ArtefactId && a.TextHash == null), cancellation),
            },
            new("REGISTER-063", new("Every stock-take and destruction that was settled has two people", "盘点和销毁均由两人办理"), await db.StockProposals.LongCountAsync(cancellation),
                await db.StockProposals.LongCountAsync(p => p.State == OperationState.Proposed
                    ? p.SettledById != null || p.WaitsAs == null
                    : p.SettledById == null || p.SettledById == p.ProposedById || p.WaitsAs != null, cancellation)),
            new("REGISTER-064", new("Spoiled and destroyed cards have a dead code; a card in a batch has its place; a card on its way says where to", "废证和已销毁证件的二维码均已失效，批次与寄送记录完整"), orders,
                await db.CardOrders.LongCountAsync(o =>
                    ((o.State == CardState.Spoiled || o.State == CardState.Destroyed) && db.Artefacts.Any(a => a.Id == o.ArtefactId && a.ReplacedAt == null))
                    || (o.BatchId == null) != (o.BatchPlace == null) || (o.State == CardState.InBatch && o.BatchId == null)
                    || (o.State == CardState.Released && o.ReleasedAt == null)
                    || (o.State == CardState.Sent && (o.SentAt == null || (o.SentToId == null && o.CourierNumber == null))), cancellation)),
        ];
    }

    private static async Task<long> UnbalancedAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var books = await db.StockMoves.GroupBy(m => m.AuthorityId).Select(g => new { g.Key, Book = g.Sum(m => m.Book) }).ToDictionaryAsync(g => g.Key, g => g.Book, cancellation);
        var lying = await db.Blanks.Where(b => b.State == BlankState.InStock || b.State == BlankState.AtPrinter)
            .GroupBy(b => b.AuthorityId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return books.Keys.Union(lying.Keys).LongCount(office => books.GetValueOrDefault(office) != lying.GetValueOrDefault(office));
    }
}
