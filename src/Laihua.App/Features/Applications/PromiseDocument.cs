using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <param name="Number">The case.</param>
/// <param name="Line">The line of the checklist.</param>
/// <param name="By">The day by which the paper follows; null where it was not given or is no date.</param>
public sealed record PromiseDocumentCommand(string Number, string Line, DateOnly? By);

/// <summary>Gives a dated commitment in place of a document (承诺制), where the checklist allows one.</summary>
public sealed class PromiseDocument(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<DateOnly>> HandleAsync(PromiseDocumentCommand command, Actor actor, CancellationToken cancellation)
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

        var today = clock.Today();
        var lines = await CaseChecklists.OfAsync(db, row, today, cancellation);
        if (lines.FirstOrDefault(l => l.Id == command.Line) is not { } line)
        {
            return new Refusal.NotFound("document", command.Line);
        }

        if (Laihua.Rules.Intake.Commitment.Check(line, command.By, today) is { Count: > 0 } findings)
        {
            return findings;
        }

        var now = clock.UtcNow();
        foreach (var earlier in row.Documents.Where(d => d.Line == command.Line))
        {
            earlier.ReplacedAt = now;
        }

        db.CaseDocuments.Add(new() { ApplicationId = row.Id, Line = command.Line, PromisedBy = command.By, AddedAt = now });
        row.SavedAt = now;
        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.DocumentPromised, "case", row.Number, new { command.Line, command.By }));
        return await db.TrySaveAsync(cancellation) ? command.By!.Value : await db.LostAsync(row, cancellation);
    }
}
