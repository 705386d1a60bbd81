using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.People;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <param name="Number">The case.</param>
/// <param name="Line">The line of the checklist.</param>
/// <param name="FileName">The name that the user's machine gave; shown, never trusted.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Frame">The part of a portrait to keep; null for the whole.</param>
public sealed record AttachDocumentCommand(string Number, string Line, string FileName, byte[] Content, PortraitFrame? Frame = null);

/// <summary>Puts a file at a line of the checklist; an earlier one is kept as replaced.</summary>
public sealed class AttachDocument(LaihuaDb db, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <returns>The id of the file.</returns>
    public async Task<Result<Guid>> HandleAsync(AttachDocumentCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.OwnedBy(actor).Include(c => c.Documents.Where(d => d.ReplacedAt == null))
            .SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.Edit, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        if ((await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation)).FirstOrDefault(l => l.Id == command.Line) is not { } line)
        {
            return new Refusal.NotFound("document", command.Line);
        }

        if (!UploadCheck.Check(line, command.Content).TryGet(out var type, out refusal))
        {
            return refusal;
        }

        var content = command.Content;
        if (line.IsPortrait && !PortraitIntake.Make(line, content, command.Frame).TryGet(out content, out refusal))
        {
            return refusal;
        }

        var file = Record(row, command with { Content = content }, type, actor);
        return await db.TrySaveAsync(cancellation) ? file.Id : await db.LostAsync(row, cancellation);
    }

    private StoredFile Record(Application row, AttachDocumentCommand command, string type, Actor actor)
    {
        var now = clock.UtcNow();
        var name = Path.GetFileName(command.FileName.Replace('\\', '/'));
        var file = new StoredFile
        {
            Name = Texts.Shown(name, LongestName),
            ContentType = type,
            Content = command.Content,
            Sha256 = SHA256.HashData(command.Content),
            StoredAt = now,
        };
        foreach (var earlier in row.Documents.Where(d => d.Line == command.Line))
        {
            earlier.ReplacedAt = now;
        }

        db.Files.Add(file);
        db.CaseDocuments.Add(new() { ApplicationId = row.Id, Line = command.Line, FileId = file.Id, AddedAt = now });
        row.SavedAt = now;
        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.DocumentAdded, "case", row.Number, new { command.Line, File = file.Id }));
        return file;
    }
}
