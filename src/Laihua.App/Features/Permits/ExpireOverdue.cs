using Laihua.App.Data;
using Laihua.Rules.Intake;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>Ends Letters and permits whose last day has passed (自动注销). Run by the clock; running it twice changes nothing more.</summary>
public sealed class ExpireOverdue(LaihuaDb db, TimeProvider clock)
{
    private const int AtATime = 200;

    /// <returns>How many ended.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var now = clock.UtcNow();

        // Who entered on a Letter's last day may still report the entry; once it is reported, the Letter lives on until the office has decided.
        var entered = today.AddDays(-EntryCheck.ReportWithinDays);
        var rows = await db.Permits
            .Where(p => ((p.State == PermitState.Live || p.State == PermitState.Suspended) && p.To < today)
                || (p.State == PermitState.Letter && p.LetterUntil < entered
                    && !db.Applications.Any(c => c.PermitId == p.Id && c.Id != p.LetterCaseId && c.EndedAt == null && c.SubmittedAt != null)))
            .OrderBy(p => p.Id).Take(AtATime).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            var before = row.State;
            if (!PermitFlow.After(row.Id.ToString(), before, PermitAction.Expire, Actor.System.Roles).TryGet(out var next, out _))
            {
                throw new InvalidOperationException("The query names states that the table of moves can end.");
            }

            row.MoveTo(next, now);
            db.PermitChanges.Add(row.Change(now, PermitChangeKinds.Expired));
            db.Audit.Add(Trail.Entry(Actor.System, now, AuditEvents.PermitExpired, "permit", row.Id.ToString(), new { Before = before }));
        }

        return await db.TrySaveAsync(cancellation) ? rows.Count : 0;
    }
}
