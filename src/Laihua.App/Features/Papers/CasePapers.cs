using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Offices;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Papers;

/// <summary>A paper or a file as it is given out.</summary>
/// <param name="Name">A name for the file that tells nothing of the person.</param>
/// <param name="ContentType">PDF, JPEG or PNG.</param>
/// <param name="Content">The bytes.</param>
public sealed record OpenedPaper(string Name, string ContentType, byte[] Content);

/// <summary>Makes the papers of a case from what is stored: to the employer whose case it is, and to officers who may read it.</summary>
public sealed class CasePapers(LaihuaDb db, CodeSigning signing, PaperVault vault, TimeProvider clock)
{
    /// <summary>The state of a Letter that is granted and not made yet.</summary>
    public const string BeingMade = "BeingMade";

    /// <returns>
    /// The paper; <see cref="Refusal.NotFound"/> where the case has none of the kind (yet) or is not the asker's to see;
    /// <see cref="Refusal.WrongState"/> with <see cref="BeingMade"/> for a Letter that is being made.
    /// </returns>
    public async Task<Result<OpenedPaper>> HandleAsync(string number, PaperKind kind, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.AsNoTracking().VisibleTo(actor)
            .Include(c => c.Employer).Include(c => c.Person).Include(c => c.Decisions)
            .Include(c => c.Documents.Where(d => d.ReplacedAt == null)).Include(c => c.Returns).ThenInclude(r => r.Items)
            .SingleOrDefaultAsync(c => c.Number == number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("paper", number);
        }

        if (kind == PaperKind.Letter)
        {
            return await LetterAsync(row, cancellation);
        }

        if (await DrawAsync(row, kind, cancellation) is not { } drawn)
        {
            return new Refusal.NotFound("paper", number);
        }

        return drawn.TryGet(out var pdf, out var refusal) ? new OpenedPaper($"{kind.Slug()}-{number}.pdf", "application/pdf", pdf) : refusal;
    }

    private async Task<Result<byte[]>?> DrawAsync(Application row, PaperKind kind, CancellationToken cancellation)
    {
        var offices = await db.Authorities.AsNoTracking()
            .Where(a => a.Id == row.ReceivingAuthorityId || a.Id == row.DecidingAuthorityId).ToListAsync(cancellation);
        var book = await db.RulebookAsync(cancellation);
        var subject = new PaperSubject(
            row, book.FormOf(row, clock.Today()), offices.Find(a => a.Id == row.ReceivingAuthorityId), offices.Find(a => a.Id == row.DecidingAuthorityId), signing.Host);
        return kind switch
        {
            PaperKind.ApplicationForm => FormPapers.ApplicationForm(subject),
            PaperKind.Submission => ReceptionPapers.Submission(subject),
            PaperKind.Points => AccountPapers.Account(subject, book),
            PaperKind.Receipt => ReceptionPapers.Receipt(subject, await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation)),
            PaperKind.Return => ReceptionPapers.Return(subject),
            PaperKind.NonAcceptance => ReceptionPapers.NonAcceptance(subject, await CompetentAsync(row, cancellation)),
            PaperKind.Refusal => DecisionPapers.Refusal(subject),
            PaperKind.Decision => DecisionPapers.Grant(subject, await PermitAsync(row, cancellation)),
            PaperKind.Letter => null, // Kept sealed, not drawn anew.
        };
    }

    private async Task<Result<OpenedPaper>> LetterAsync(Application row, CancellationToken cancellation)
    {
        if (row is not { Kind: ApplicationKind.K1, State: CaseState.Granted })
        {
            return new Refusal.NotFound("paper", row.Number);
        }

        var file = await db.Artefacts.AsNoTracking()
            .Where(a => a.Permit!.LetterCaseId == row.Id && a.Kind == ArtefactKind.Letter) // Required by the model.
            .OrderByDescending(a => a.Edition).Select(a => a.File).FirstOrDefaultAsync(cancellation);
        return file is null
            ? new Refusal.WrongState("paper", row.Number, BeingMade, [])
            : new OpenedPaper($"letter-{row.Number}.pdf", file.ContentType, vault.Open(file));
    }

    private Task<Permit?> PermitAsync(Application row, CancellationToken cancellation) =>
        db.Permits.AsNoTracking().Include(p => p.Person).SingleOrDefaultAsync(p => p.Id == row.PermitId, cancellation);

    private Task<Authority?> CompetentAsync(Application row, CancellationToken cancellation) =>
        db.Authorities.AsNoTracking().FirstOrDefaultAsync(a => a.NameZh == row.CompetentOffice || a.NameEn == row.CompetentOffice, cancellation);
}

/// <summary>Who may read a case and its papers.</summary>
public static class CaseReaders
{
    /// <summary>The employer's own cases, or those of an authority whose officer may read cases.</summary>
    public static IQueryable<Application> VisibleTo(this IQueryable<Application> cases, Actor actor) =>
        actor.May(Permission.ReadCases) ? cases.HandledBy(actor)
        : actor.May(Permission.Apply) ? cases.OwnedBy(actor)
        : cases.Where(_ => false);
}
