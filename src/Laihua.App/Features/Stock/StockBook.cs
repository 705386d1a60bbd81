using Laihua.App.Data;
using Laihua.App.Data.Stock;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Stock;

/// <summary>The book of blank cards of an office as it stands now.</summary>
/// <param name="States">How many blanks are where.</param>
/// <param name="Acts">How many were received, sent, used and so on since the book began.</param>
/// <param name="Book">What the lines of the book add up to: what lies in the safe and at the printer.</param>
/// <param name="Waiting">Cards that wait to be printed.</param>
/// <param name="IsLow">Whether blanks must be ordered.</param>
/// <param name="Ranges">The serial numbers in the safe, at the printer, spoiled and on their way to this office.</param>
/// <param name="Lines">The last lines, newest first.</param>
/// <param name="Proposals">What waits for a second person, and what was settled lately.</param>
public sealed record StockSheet(
    IReadOnlyDictionary<BlankState, int> States, IReadOnlyDictionary<BlankAction, int> Acts, int Book, int Waiting, bool IsLow,
    IReadOnlyList<StockRange> Ranges, IReadOnlyList<StockMove> Lines, IReadOnlyList<StockProposal> Proposals);

/// <summary>Serial numbers in one place.</summary>
public sealed record StockRange(BlankState State, SerialRange Serials);

/// <summary>Reads the book of the actor's office.</summary>
public sealed class StockBook(LaihuaDb db)
{
    private const int LastLines = 50;
    private static readonly BlankState[] Listed = [BlankState.InStock, BlankState.AtPrinter, BlankState.Spoiled, BlankState.Missing];

    public async Task<StockSheet> ReadAsync(Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var blanks = db.Blanks.AsNoTracking().Where(b => b.AuthorityId == authority);
        var moves = db.StockMoves.AsNoTracking().Where(m => m.AuthorityId == authority);
        var states = await blanks.GroupBy(b => b.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var acts = await moves.GroupBy(m => m.Action).Select(g => new { g.Key, Count = g.Sum(m => m.Count) }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var book = await moves.SumAsync(m => m.Book, cancellation);
        var waiting = await db.CardOrders.CountAsync(
            o => o.AuthorityId == authority && (o.State == CardState.Ordered || o.State == CardState.InBatch) && o.Permit!.State == PermitState.Live, cancellation); // Required by the model.
        var ranges = new List<StockRange>();
        foreach (var state in Listed)
        {
            var serials = await blanks.Where(b => b.State == state).Select(b => new { b.Prefix, b.Number }).ToListAsync(cancellation);
            ranges.AddRange(SerialRange.Of(serials.Select(s => (s.Prefix, s.Number))).Select(range => new StockRange(state, range)));
        }

        var coming = await db.Blanks.AsNoTracking().Where(b => b.SentToId == authority).Select(b => new { b.Prefix, b.Number }).ToListAsync(cancellation);
        ranges.AddRange(SerialRange.Of(coming.Select(s => (s.Prefix, s.Number))).Select(range => new StockRange(BlankState.InTransit, range)));
        return new(
            states, acts, book, waiting, StockRules.IsLow(book, waiting), ranges,
            await moves.OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Take(LastLines).ToListAsync(cancellation),
            await db.StockProposals.AsNoTracking().Where(p => p.AuthorityId == authority).OrderByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id).Take(LastLines).ToListAsync(cancellation));
    }

    /// <returns>Null where there is no such proposal or another office made it.</returns>
    public Task<StockProposal?> FindAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        return db.StockProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.AuthorityId == authority, cancellation);
    }
}
