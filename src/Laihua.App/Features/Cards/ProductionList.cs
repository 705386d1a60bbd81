using Laihua.App.Data;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>A row of the production list.</summary>
public sealed record CardRow(Guid Id, CardState State, string FamilyName, string GivenNames, string? ChineseName, Words Employer, string Category, DateTime OrderedAt, DateTime? PrintedAt, DateTime? HandedOverAt, DateTime ChangedAt, string? CollectedBy, string? HandedOverBy);

/// <summary>The rows of one state.</summary>
public sealed record CardPage(IReadOnlyList<CardRow> Rows, int Total, int Page)
{
    /// <summary>Rows on a page.</summary>
    public const int Size = 50;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>What stands on a card, and how far it has come.</summary>
public sealed record CardSheet(
    Guid Id, CardState State, int Version, string FamilyName, string GivenNames, string? ChineseName, Words Sex, DateOnly BirthDate, Words Nationality,
    string LifetimeNumber, Guid? PortraitFileId, string Category, Words Employer, string Post, DateOnly? From, DateOnly? To, Words Office,
    string PassportNumber, DateTime OrderedAt, DateTime? PrintedAt, Guid? ArtefactId, DateTime? HandedOverAt, string? HandedOverBy,
    string? CollectedBy, string? ProxyName, string? IdentityDocument, string ChangedBy, DateTime ChangedAt, string? Mandate, int Edition, string? ReplacesBecause,
    string? Serial, Guid? BatchId, DateTime? ReleasedAt, string? ReadBackFault, string? RejectedBecause, DateTime? SentAt, Words? SentTo, string? Courier, string? CourierNumber,
    DateTime? ReturnedAt, string? ReturnedBecause, bool Coming);

/// <summary>Reads the cards that the actor's office makes and hands over.</summary>
public sealed class ProductionList(LaihuaDb db)
{
    public async Task<CardPage> ReadAsync(CardState state, Actor actor, int page, CancellationToken cancellation)
    {
        var orders = Of(actor).Where(o => o.State == state);
        var total = await orders.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + CardPage.Size - 1) / CardPage.Size));
        var ordered = state == CardState.HandedOver ? orders.OrderByDescending(o => o.HandedOverAt).ThenBy(o => o.Id)
            : orders.OrderBy(o => state == CardState.Ordered && o.Permit!.Category == "A" ? 0 : 1).ThenBy(o => o.OrderedAt).ThenBy(o => o.Id);
        var rows = await ordered.Skip((shown - 1) * CardPage.Size).Take(CardPage.Size)
            .Select(o => new CardRow(
                o.Id, o.State, o.Permit!.Person!.FamilyName, o.Permit.Person.GivenNames, o.Permit.Person.ChineseName,
                new(o.Permit.Employer!.NameEn, o.Permit.Employer.NameZh), o.Permit.Category, o.OrderedAt, o.PrintedAt, o.HandedOverAt, o.ChangedAt, o.CollectedBy, o.HandedOverBy))
            .ToListAsync(cancellation);
        return new(rows, total, shown);
    }

    /// <summary>How many cards are in each state.</summary>
    public async Task<IReadOnlyDictionary<CardState, int>> CountAsync(Actor actor, CancellationToken cancellation)
    {
        var counts = await Of(actor).GroupBy(o => o.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return Enum.GetValues<CardState>().ToDictionary(state => state, state => counts.GetValueOrDefault(state));
    }

    /// <returns>Null where there is no such card or another office makes it.</returns>
    public async Task<CardSheet?> FindAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        var order = await Of(actor).Include(o => o.Permit!.Person).Include(o => o.Permit!.Employer).Include(o => o.Permit!.Authority).Include(o => o.SentTo) // Required by the model.
            .SingleOrDefaultAsync(o => o.Id == id, cancellation);
        if (order is not { Permit: { Person: { } person, Employer: { } employer, Authority: { } office } permit })
        {
            return null;
        }

        return new(
            order.Id, order.State, order.Version, person.FamilyName, person.GivenNames, person.ChineseName, person.SexName(), person.BirthDate,
            person.NationalityName(), person.LifetimeNumber, person.PortraitFileId, permit.Category, employer.Name, permit.Post, permit.From, permit.To,
            office.Name, permit.PassportNumber, order.OrderedAt, order.PrintedAt, order.ArtefactId, order.HandedOverAt, order.HandedOverBy,
            order.CollectedBy, order.ProxyName, order.IdentityDocument, order.ChangedBy, order.ChangedAt, order.Mandate, order.Edition, order.ReplacesBecause,
            await db.Blanks.Where(b => b.CardOrderId == id).Select(b => b.Serial).SingleOrDefaultAsync(cancellation), order.BatchId, order.ReleasedAt, order.ReadBackFault, order.RejectedBecause,
            order.SentAt, order.SentTo?.Name, order.Courier, order.CourierNumber, order.ReturnedAt, order.ReturnedBecause, order.SentToId == actor.AuthorityId);
    }

    /// <returns>The portrait as it is on the card, a JPEG; null where there is none to see.</returns>
    public Task<byte[]?> PortraitAsync(Guid id, Actor actor, CancellationToken cancellation) => Of(actor).Where(o => o.Id == id)
        .Join(db.Files, o => o.Permit!.Person!.PortraitFileId, f => f.Id, (_, f) => f.Content) // Required by the model.
        .SingleOrDefaultAsync(cancellation);

    private IQueryable<Data.Permits.CardOrder> Of(Actor actor)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        return db.CardOrders.AsNoTracking().Where(o => (o.AuthorityId == authority || o.SentToId == authority) && (o.State != CardState.Ordered || o.Permit!.State == PermitState.Live)); // Nothing is printed of a permit that stands still; required by the model.
    }
}
