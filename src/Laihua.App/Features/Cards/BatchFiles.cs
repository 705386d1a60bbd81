using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.App.Papers.Card;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>A batch in a list.</summary>
public sealed record BatchRow(Guid Id, string Number, DateTime MadeAt, string MadeBy, DateTime? PrintedAt, int Cards, int Open);

/// <summary>A card of a batch.</summary>
public sealed record BatchCard(
    Guid Id, int Place, CardState State, int Version, string FamilyName, string GivenNames, string? ChineseName, string Category, int Edition, string? Serial, DateTime? ReadBackAt,
    string? ReadBackFault, string? RejectedBecause);

/// <summary>A batch with its cards in the order of the sheets.</summary>
public sealed record BatchSheet(CardBatch Batch, IReadOnlyList<BatchCard> Cards)
{
    /// <summary>The card that is scanned next; null where none is left.</summary>
    public BatchCard? Next => Cards.FirstOrDefault(c => c.State == CardState.Printed);
}

/// <summary>Reads the batches of the actor's office.</summary>
public sealed class BatchFiles(LaihuaDb db, PaperVault vault)
{
    private const int Most = 50;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<BatchRow>> ListAsync(Actor actor, CancellationToken cancellation) => await Of(actor)
        .OrderByDescending(b => b.MadeAt).ThenByDescending(b => b.Id).Take(Most)
        .Select(b => new BatchRow(b.Id, b.Number, b.MadeAt, b.MadeBy, b.PrintedAt, b.Cards.Count, b.Cards.Count(c => c.State == CardState.InBatch || c.State == CardState.Printed)))
        .ToListAsync(cancellation);

    /// <returns>Null where there is no such batch or another office made it.</returns>
    public async Task<BatchSheet?> FindAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (await Of(actor).SingleOrDefaultAsync(b => b.Id == id, cancellation) is not { } batch)
        {
            return null;
        }

        var cards = await db.CardOrders.AsNoTracking().Where(o => o.BatchId == id).OrderBy(o => o.BatchPlace)
            .Select(o => new BatchCard(
                o.Id, o.BatchPlace!.Value, o.State, o.Version, o.Permit!.Person!.FamilyName, o.Permit.Person.GivenNames, o.Permit.Person.ChineseName, o.Permit.Category, o.Edition, // Required by the model; a place comes with the batch.
                db.Blanks.Where(b => b.CardOrderId == o.Id).Select(b => b.Serial).FirstOrDefault(), o.ReadBackAt, o.ReadBackFault, o.RejectedBecause))
            .ToListAsync(cancellation);
        return new(batch, cards);
    }

    /// <summary>All cards of a printed batch that were not rejected, as one file in the order of the sheets.</summary>
    /// <returns>Null where there is no such batch, or nothing of it is to be printed.</returns>
    public async Task<byte[]?> PdfAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.PrintCards) || await Of(actor).SingleOrDefaultAsync(b => b.Id == id && b.PrintedAt != null, cancellation) is not { } batch)
        {
            return null;
        }

        var files = await db.CardOrders.AsNoTracking().Where(o => o.BatchId == id && o.State == CardState.Printed).OrderBy(o => o.BatchPlace)
            .Join(db.Artefacts, o => o.ArtefactId, a => a.Id, (_, a) => a.File!) // Required by the model.
            .ToListAsync(cancellation);
        return files.Count == 0 ? null : CardSheets.Join([.. files.Select(vault.Open)], batch.FrontsFirst);
    }

    private IQueryable<CardBatch> Of(Actor actor)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        return db.CardBatches.AsNoTracking().Where(b => b.AuthorityId == authority);
    }
}
