using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.App.Papers.Card;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Categories;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The row of the production list.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
public sealed record PrintCardCommand(Guid OrderId, int SeenVersion);

/// <summary>Makes a card: signs its code, draws it, keeps it sealed until it is handed over.</summary>
public sealed class PrintCard(LaihuaDb db, CodeSigning signing, StatusPlaces places, PaperVault vault, TimeProvider clock)
{
    /// <returns>The id of the artefact.</returns>
    public async Task<Result<Guid>> HandleAsync(PrintCardCommand command, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var order = await db.CardOrders
            .Include(o => o.Permit!.Artefacts).Include(o => o.Permit!.Person).Include(o => o.Permit!.Employer).Include(o => o.Permit!.Authority) // Required by the model.
            .SingleOrDefaultAsync(o => o.Id == command.OrderId && o.AuthorityId == authority, cancellation);
        if (order is null || !actor.May(Permission.PrintCards))
        {
            return new Refusal.NotFound("card", command.OrderId.ToString());
        }

        if (order.Version != command.SeenVersion)
        {
            return new Refusal.Stale("card", command.OrderId.ToString(), order.ChangedBy, order.ChangedAt);
        }

        if (!CardFlow.After(order.Id.ToString(), order.State, CardAction.Print).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        if (!PermitFlow.After(order.PermitId.ToString(), order.Permit!.State, PermitAction.PrintCard, actor.Roles).TryGet(out _, out refusal)) // Included above.
        {
            return refusal;
        }

        var portrait = await db.Files.Where(f => f.Id == order.Permit!.Person!.PortraitFileId).Select(f => f.Content).SingleAsync(cancellation); // Included above.
        if (!(await MakeAsync(order.Permit!, order.Edition, portrait, actor, cancellation)).TryGet(out var artefact, out refusal)) // Included above.
        {
            return refusal;
        }

        var now = clock.UtcNow();
        foreach (var before in order.Permit!.Artefacts.Where(a => a.Kind == ArtefactKind.Card && a.ReplacedAt is null && a.Id != artefact.Id)) // Included above.
        {
            before.ReplacedAt = now;
            db.PermitChanges.Add(before.Change(now, PermitChangeKinds.ArtefactReplaced, order.ReplacesBecause));
        }

        db.PermitChanges.Add(artefact.Change(now, PermitChangeKinds.ArtefactIssued));
        order.Permit!.Version++; // Included above. Whoever suspends or revokes it at this moment is faster, or this is.
        order.State = next;
        order.PrintedAt = now;
        order.ArtefactId = artefact.Id;
        order.ChangedBy = actor.Name;
        order.ChangedAt = now;
        order.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardPrinted, "card", order.Id.ToString(), new { Artefact = artefact.Id, order.Edition }));
        return await db.TrySaveAsync(cancellation) ? artefact.Id : await db.LostAsync(order, cancellation);
    }

    private async Task<Result<Artefact>> MakeAsync(Permit permit, int edition, byte[] portrait, Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var today = clock.Today();
        var token = ArtefactToken.New();
        var place = await places.NextAsync(cancellation);
        var (from, to) = CardPeriod.Of(permit.From!.Value, permit.To!.Value, Enum.Parse<PermitCategory>(permit.Category), today); // A live permit has both.
        var claims = permit.Claims(ArtefactType.Card, today, from, to, edition, place, portrait) with
        {
            EmployerHash = EmployerHash.Of(token, permit.Employer!.Uscc), // Included by the caller.
        };
        if (!(await signing.SignAsync(permit.Authority!, token, claims, cancellation)).TryGet(out var code, out var refusal)) // Included by the caller.
        {
            return refusal;
        }

        if (!CardPaper.Draw(Facts(permit, portrait, code.Text, today, now)).TryGet(out var pdf, out refusal))
        {
            return refusal;
        }

        var file = vault.Seal($"card-{permit.Id}-{edition}.pdf", pdf, now);
        var artefact = new Artefact
        {
            PermitId = permit.Id,
            Kind = ArtefactKind.Card,
            TokenHash = token.Hash(),
            SignedHash = code.Hash,
            Edition = edition,
            IssuedAt = now,
            IssuedBy = actor.Name,
            FileId = file.Id,
            StatusList = place.List,
            StatusIndex = place.Index,
            PrintedTo = to,
            Printed = PrintedFields.Of(permit, portrait).ToJson(),
        };
        db.Files.Add(file);
        db.Artefacts.Add(artefact);
        return artefact;
    }

    private CardFacts Facts(Permit permit, byte[] portrait, string code, DateOnly today, DateTime now)
    {
        var person = permit.Person!; // Included by the caller.
        return new(
            permit.Authority!.Name, // Included by the caller.
            permit.PaperCategory(),
            person.PrintedName(),
            person.SexName(),
            person.NationalityName(),
            person.LifetimeNumber,
            today,
            portrait,
            code,
            signing.Host,
            now);
    }
}
