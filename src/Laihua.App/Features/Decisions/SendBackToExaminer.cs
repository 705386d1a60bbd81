using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Decisions;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the approver saw.</param>
/// <param name="Because">What is still to be examined.</param>
public sealed record SendBackCommand(string Number, int SeenVersion, string Because);

/// <summary>Gives a recommended case back to the examiner.</summary>
public sealed class SendBackToExaminer(LaihuaDb db, TimeProvider clock)
{
    private const int LongestBecause = 1000;

    public async Task<Result<string>> HandleAsync(SendBackCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.DecidedBy(actor).Include(c => c.Examinations).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.SendBack, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        List<Finding> findings = [.. Judgement.OfSendBack(command.Because), .. Texts.Check("because", command.Because, LongestBecause)];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var examination = row.Examinations.MaxBy(e => e.At)!; // A case that awaits a decision was examined.
        examination.SentBackBecause = command.Because.Trim();
        examination.SentBackBy = actor.Name;
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseSentBack, "case", row.Number, new { Examination = examination.Id }));
        return await db.TrySaveAsync(cancellation) ? row.Number : await db.LostAsync(row, cancellation);
    }
}
