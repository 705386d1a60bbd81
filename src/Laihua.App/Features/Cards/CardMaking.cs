using System.Security.Cryptography;
using System.Text;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Data.Stock;
using Laihua.App.Data.Trail;
using Laihua.App.Features.Permits;
using Laihua.App.Jobs;
using Laihua.App.Papers.Card;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Categories;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>A card that is made and not saved yet.</summary>
/// <param name="Artefact">The artefact.</param>
/// <param name="Text">The text of its code: for whoever scans it at once, and kept nowhere.</param>
internal sealed record MadeCard(Artefact Artefact, string Text);

/// <summary>Signs and draws cards, binds each to its blank and records it; whoever asks saves.</summary>
public sealed class CardMaking(LaihuaDb db, CodeSigning signing, StatusPlaces places, PaperVault vault, TimeProvider clock)
{
    private readonly HashSet<StatusEntry> drawn = []; // Of this save: the register does not know them yet.

    /// <summary>Orders with everything that a card says.</summary>
    internal IQueryable<CardOrder> Orders => db.CardOrders
        .Include(o => o.Permit!.Artefacts).Include(o => o.Permit!.Person).Include(o => o.Permit!.Employer).Include(o => o.Permit!.Authority); // Required by the model.

    /// <summary>The blanks that the printer of an office takes next.</summary>
    internal Task<List<Blank>> NextBlanksAsync(Guid authority, int count, CancellationToken cancellation) => db.Blanks
        .Where(b => b.AuthorityId == authority && b.State == BlankState.AtPrinter).OrderBy(b => b.Prefix).ThenBy(b => b.Number).Take(count).ToListAsync(cancellation);

    /// <summary>Makes one; everything is added to the save of the caller.</summary>
    internal async Task<Result<MadeCard>> MakeAsync(CardOrder order, Blank blank, Actor actor, CancellationToken cancellation)
    {
        if (!CardFlow.After(order.Id.ToString(), order.State, CardAction.Print).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var permit = order.Permit!; // Included by the caller.
        if (!PermitFlow.After(order.PermitId.ToString(), permit.State, PermitAction.PrintCard, actor.Roles).TryGet(out _, out refusal))
        {
            return refusal;
        }

        var portrait = await db.Files.Where(f => f.Id == permit.Person!.PortraitFileId).Select(f => f.Content).SingleAsync(cancellation); // Included by the caller.
        if (!(await SignAsync(permit, order.Edition, portrait, actor, cancellation)).TryGet(out var made, out refusal))
        {
            return refusal;
        }

        var now = clock.UtcNow();
        foreach (var before in permit.Artefacts.Where(a => a.Kind == ArtefactKind.Card && a.ReplacedAt is null && a.Id != made.Artefact.Id))
        {
            before.ReplacedAt = now;
            db.PermitChanges.Add(before.Change(now, PermitChangeKinds.ArtefactReplaced, order.ReplacesBecause));
        }

        db.PermitChanges.Add(made.Artefact.Change(now, PermitChangeKinds.ArtefactIssued));
        permit.Version++; // Whoever suspends or revokes it at this moment is faster, or this is.
        blank.CardOrderId = order.Id;
        order.MoveTo(next, actor, now);
        order.PrintedAt = now;
        order.ArtefactId = made.Artefact.Id;
        db.Jobs.Add(new Job { Kind = JobKinds.ReadBackCard, Subject = order.Id, RunAt = now });
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardPrinted, "card", order.Id.ToString(), new { Artefact = made.Artefact.Id, order.Edition, blank.Serial }));
        return made;
    }

    private async Task<Result<MadeCard>> SignAsync(Permit permit, int edition, byte[] portrait, Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var today = clock.Today();
        var token = ArtefactToken.New();
        var place = await PlaceAsync(cancellation);
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
            TextHash = SHA256.HashData(Encoding.UTF8.GetBytes(code.Text)),
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
        return new MadeCard(artefact, code.Text);
    }

    private async Task<StatusEntry> PlaceAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var place = await places.NextAsync(cancellation);
            if (drawn.Add(place))
            {
                return place;
            }
        }
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
