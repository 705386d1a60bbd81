using Laihua.App.Data;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Papers;

/// <summary>Gives out what is stored: uploaded documents to those who may read the case, cards to those who make them.</summary>
public sealed class StoredPapers(LaihuaDb db, PaperVault vault)
{
    /// <summary>A document of a case.</summary>
    public async Task<Result<OpenedPaper>> DocumentAsync(Guid fileId, Actor actor, CancellationToken cancellation)
    {
        var cases = db.Applications.VisibleTo(actor);
        var found = await db.CaseDocuments.AsNoTracking()
            .Where(d => d.FileId == fileId && cases.Any(c => c.Id == d.ApplicationId))
            .Select(d => new { d.Line, File = d.File! }) // A document with a file id has its file.
            .FirstOrDefaultAsync(cancellation);
        return found is null
            ? new Refusal.NotFound("file", fileId.ToString())
            : new OpenedPaper($"{found.Line}.{EndingOf(found.File.ContentType)}", found.File.ContentType, vault.Open(found.File));
    }

    /// <summary>A card that the actor's office makes and hands over.</summary>
    public async Task<Result<OpenedPaper>> CardAsync(Guid artefactId, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var file = actor.May(Permission.PrintCards)
            ? await db.Artefacts.AsNoTracking()
                .Where(a => a.Id == artefactId && db.CardOrders.Any(o => o.ArtefactId == a.Id && o.AuthorityId == authority))
                .Select(a => a.File).SingleOrDefaultAsync(cancellation)
            : null;
        return file is null
            ? new Refusal.NotFound("card", artefactId.ToString())
            : new OpenedPaper("card.pdf", file.ContentType, vault.Open(file));
    }

    private static string EndingOf(string contentType) => contentType switch
    {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ => throw new InvalidOperationException($"A file of the type {contentType} is in the register."),
    };
}
