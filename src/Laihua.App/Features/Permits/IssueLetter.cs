using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Papers;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Rules.Places;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>Makes the Notification Letter of a granted K1 case: signs its code, draws it, keeps it sealed. Doing it twice makes one.</summary>
public sealed class IssueLetter(LaihuaDb db, CodeSigning signing, StatusPlaces places, PaperVault vault, TimeProvider clock)
{
    private const int Edition = 1;

    public async Task<Result<Guid>> HandleAsync(Guid permitId, CancellationToken cancellation)
    {
        var permit = await db.Permits.AsNoTracking()
            .Include(p => p.Person).Include(p => p.Employer).Include(p => p.Authority).Include(p => p.Artefacts)
            .SingleOrDefaultAsync(p => p.Id == permitId, cancellation);
        if (permit is null)
        {
            return new Refusal.NotFound("permit", permitId.ToString());
        }

        if (permit.Artefacts.FirstOrDefault(a => a.Kind == ArtefactKind.Letter) is { } made)
        {
            return made.Id;
        }

        var letter = await db.Applications.AsNoTracking().Where(c => c.Id == permit.LetterCaseId)
            .Select(c => new { c.Number, GrantedAt = c.Decisions.Where(d => d.Granted).Select(d => d.At).First() })
            .SingleAsync(cancellation);
        var portrait = await PortraitAsync(permit, cancellation);
        return await MakeAsync(permit, letter.Number, Beijing.DayOf(letter.GrantedAt), portrait, cancellation);
    }

    private async Task<Result<Guid>> MakeAsync(Permit permit, string number, DateOnly issuedOn, byte[] portrait, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var token = ArtefactToken.New();
        var place = await places.NextAsync(cancellation);
        var facts = Facts(permit, number, issuedOn, now);
        var claims = permit.Claims(ArtefactType.Letter, issuedOn, issuedOn, permit.LetterUntil, Edition, place, portrait) with
        {
            Employer = PrintedText.Fit(permit.Employer!.NameEn, 240), // Loaded with the permit.
            Position = PrintedText.Fit(permit.Post, 160),
            DocumentHash = DocumentHash.Of(JsonSerializer.SerializeToUtf8Bytes(facts, Trail.Stored)),
        };
        if (!(await signing.SignAsync(permit.Authority!, token, claims, cancellation)).TryGet(out var code, out var refusal)) // Loaded with the permit.
        {
            return refusal;
        }

        if (!LetterPaper.Draw(facts with { QrText = code.Text, Host = signing.Host }).TryGet(out var pdf, out refusal))
        {
            return refusal;
        }

        var file = vault.Seal($"letter-{number}.pdf", pdf, now);
        var artefact = new Artefact
        {
            PermitId = permit.Id,
            Kind = ArtefactKind.Letter,
            TokenHash = token.Hash(),
            SignedHash = code.Hash,
            Edition = Edition,
            IssuedAt = now,
            IssuedBy = Actor.System.Name,
            FileId = file.Id,
            StatusList = place.List,
            StatusIndex = place.Index,
            PrintedTo = permit.LetterUntil,
            Printed = PrintedFields.Of(permit, portrait).ToJson(),
            ReplacedAt = permit.State == PermitState.Live ? now : null, // The permit was faster than its Letter.
        };
        db.Files.Add(file);
        db.Artefacts.Add(artefact);
        db.PermitChanges.Add(artefact.Change(now, PermitChangeKinds.ArtefactIssued));
        if (artefact.ReplacedAt is not null)
        {
            db.PermitChanges.Add(artefact.Change(now, PermitChangeKinds.ArtefactReplaced));
        }

        db.Audit.Add(Trail.Entry(Actor.System, now, AuditEvents.LetterIssued, "case", number, new { Artefact = artefact.Id, Edition }));
        return await db.TrySaveAsync(cancellation) ? artefact.Id : new Refusal.Stale("permit", permit.Id.ToString());
    }

    // The code and the host come after: they depend on the hash of everything else.
    private LetterFacts Facts(Permit permit, string number, DateOnly issuedOn, DateTime now) => new(
        new(permit.Authority!.Name, number, Offices.ContactOf(permit.Authority), issuedOn, now), // Loaded with the permit.
        permit.Person!.NationalityName(), // Loaded with the permit.
        permit.Person!.PrintedName(), // Loaded with the permit.
        permit.PassportNumber,
        permit.PaperCategory(),
        permit.Person!.LifetimeNumber, // Loaded with the permit.
        permit.Employer!.Name, // Loaded with the permit.
        Divisions.FullName(permit.Division) ?? new(permit.Division, permit.Division),
        new(permit.Post, permit.Post),
        Months(permit.ContractFrom, permit.ContractTo),
        permit.LetterUntil,
        [],
        "",
        "");

    private static int Months(DateOnly from, DateOnly to) =>
        Math.Max(1, (int)Math.Round((to.DayNumber - from.DayNumber + 1) / 30.436875m, MidpointRounding.AwayFromZero));

    private Task<byte[]> PortraitAsync(Permit permit, CancellationToken cancellation) =>
        db.Files.Where(f => f.Id == permit.Person!.PortraitFileId).Select(f => f.Content).SingleAsync(cancellation); // Loaded with the permit.
}
