using System.Globalization;
using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Papers;
using Laihua.App.Features.Permits;
using Laihua.App.Papers;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Categories;
using Laihua.Rules.Holders;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <summary>Signs and draws a status letter for the holder. A newer one replaces those before it.</summary>
public sealed class IssueStatusLetter(LaihuaDb db, CodeSigning signing, StatusPlaces places, PaperVault vault, TimeProvider clock)
{
    private const int MostInADay = 5;

    /// <returns>The artefact.</returns>
    public async Task<Result<Guid>> HandleAsync(Actor actor, CancellationToken cancellation)
    {
        var permit = actor.May(Permission.OwnPermit) ? await db.PermitOfAsync(actor.PersonId, cancellation) : null;
        if (permit is null)
        {
            return new Refusal.NotFound("permit", "");
        }

        if (!HolderStandings.CanShow(permit.StandingOn(clock.Today())))
        {
            return new Refusal.WrongState("permit", permit.Id.ToString(), permit.State.ToString(), []);
        }

        var before = await db.Artefacts.Where(a => a.PermitId == permit.Id && a.Kind == ArtefactKind.StatusLetter).ToListAsync(cancellation);
        return before.Count(a => Beijing.DayOf(a.IssuedAt) == clock.Today()) >= MostInADay
            ? new List<Finding>
            {
                new("HOLDER-020", "", new("Five status letters were made today. Use one of them, or come back tomorrow.", "今日已出具五份状态证明，请使用已有证明或明日再试。"), "decision 0020"),
            }
            : await MakeAsync(permit, before, actor, cancellation);
    }

    /// <summary>A status letter of the holder's own.</summary>
    public async Task<Result<OpenedPaper>> OpenAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        var person = actor.May(Permission.OwnPermit) ? actor.PersonId : null;
        var file = await db.Artefacts.AsNoTracking()
            .Where(a => a.Id == id && a.Kind == ArtefactKind.StatusLetter && a.Permit!.PersonId == person) // Required by the model.
            .Select(a => a.File).SingleOrDefaultAsync(cancellation);
        return file is null ? new Refusal.NotFound("paper", id.ToString()) : new OpenedPaper("status-letter.pdf", file.ContentType, vault.Open(file));
    }

    private async Task<Result<Guid>> MakeAsync(Permit permit, List<Artefact> before, Actor actor, CancellationToken cancellation)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var edition = before.Select(a => a.Edition).DefaultIfEmpty().Max() + 1;
        var token = ArtefactToken.New();
        var place = await places.NextAsync(cancellation);
        var portrait = await db.PortraitOfAsync(permit, cancellation);
        var (from, to) = CardPeriod.Of(permit.From!.Value, permit.To!.Value, Enum.Parse<PermitCategory>(permit.Category), today); // What can be shown has both.
        var facts = Facts(permit, edition, today, now);
        var claims = permit.Claims(ArtefactType.StatusLetter, today, from, to, edition, place, portrait) with
        {
            Employer = PrintedText.Fit(permit.Employer!.NameEn, 240), // Included by the query.
            Position = PrintedText.Fit(permit.Post, 160),
            DocumentHash = DocumentHash.Of(JsonSerializer.SerializeToUtf8Bytes(facts, Trail.Stored)),
        };
        if (!(await signing.SignAsync(permit.Authority!, token, claims, cancellation)).TryGet(out var code, out var refusal)) // Included by the query.
        {
            return refusal;
        }

        if (!StatusLetterPaper.Draw(facts with { QrText = code.Text, Host = signing.Host }).TryGet(out var pdf, out refusal))
        {
            return refusal;
        }

        var file = vault.Seal($"status-letter-{permit.Id}-{edition}.pdf", pdf, now);
        var artefact = new Artefact
        {
            PermitId = permit.Id,
            Kind = ArtefactKind.StatusLetter,
            TokenHash = token.Hash(),
            SignedHash = code.Hash,
            Edition = edition,
            IssuedAt = now,
            IssuedBy = Actor.System.Name,
            FileId = file.Id,
            StatusList = place.List,
            StatusIndex = place.Index,
            PrintedTo = to,
            Printed = PrintedFields.Of(permit, portrait).ToJson(),
        };
        db.Files.Add(file);
        db.Artefacts.Add(artefact);
        db.PermitChanges.Add(artefact.Change(now, PermitChangeKinds.ArtefactIssued));
        foreach (var old in before.Where(a => a.ReplacedAt is null))
        {
            old.ReplacedAt = now;
            db.PermitChanges.Add(old.Change(now, PermitChangeKinds.ArtefactReplaced));
        }

        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.StatusLetterIssued, "permit", permit.Id.ToString(), new { Artefact = artefact.Id, Edition = edition }));
        return await db.TrySaveAsync(cancellation) ? artefact.Id : new Refusal.Stale("permit", permit.Id.ToString());
    }

    // The code and the host come after: they depend on the hash of everything else.
    private static StatusLetterFacts Facts(Permit permit, int edition, DateOnly today, DateTime now)
    {
        var (person, office) = (permit.Person!, permit.Authority!); // Included by the query.
        return new(
            new(office.Name, string.Create(CultureInfo.InvariantCulture, $"…{person.LifetimeNumber[^4..]}-{edition}"), Offices.ContactOf(office), today, now),
            person.PrintedName(),
            person.NationalityName(),
            permit.PaperCategory(),
            person.LifetimeNumber,
            permit.Employer!.Name, // Included by the query.
            new(permit.Post, permit.Post),
            permit.From!.Value, // What can be shown has both.
            permit.To!.Value, // As above.
            "",
            "");
    }
}
