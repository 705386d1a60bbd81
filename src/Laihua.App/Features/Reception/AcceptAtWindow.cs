using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Reception;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Seen">The lines of the checklist whose originals were seen.</param>
public sealed record AcceptAtWindowCommand(string Number, int SeenVersion, IReadOnlyCollection<string> Seen);

/// <summary>Accepts at the window, every original having been seen.</summary>
public sealed class AcceptAtWindow(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The last day of the review.</returns>
    public async Task<Result<DateOnly>> HandleAsync(AcceptAtWindowCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.ReceivedBy(actor).Include(c => c.Documents.Where(d => d.ReplacedAt == null))
            .SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.Accept, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var lines = await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation);
        var toSee = row.Documents.Where(d => d.FileId is not null && lines.Any(l => l.Id == d.Line && l.OriginalSeen)).ToList();
        if (Judgement.OfAcceptance(toSee.Select(d => d.Line), command.Seen) is { Count: > 0 } findings)
        {
            return findings;
        }

        var now = clock.UtcNow();
        foreach (var document in toSee)
        {
            document.OriginalSeenAt = now;
            document.OriginalSeenBy = actor.Name;
        }

        row.AcceptedAt = now;
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseAccepted, "case", row.Number, new { Online = false, Originals = toSee.Count, row.DueOn }));
        return await db.TrySaveAsync(cancellation) ? row.DueOn!.Value : await db.LostAsync(row, cancellation);
    }
}
