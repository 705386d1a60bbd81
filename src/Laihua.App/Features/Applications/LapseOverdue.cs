using Laihua.App.Data;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <summary>Ends cases whose owner did not act in time. Run by the clock; running it twice changes nothing more.</summary>
public sealed class LapseOverdue(LaihuaDb db, TimeProvider clock)
{
    private const int AtATime = 200;

    /// <returns>How many cases lapsed.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        CaseState[] states = [.. CaseFlow.Moves.Where(m => m.Action == CaseAction.Lapse).Select(m => m.From)];
        var rows = await db.Applications.Where(c => states.Contains(c.State) && c.DueOn < today)
            .OrderBy(c => c.DueOn).Take(AtATime).ToListAsync(cancellation);
        var now = clock.UtcNow();
        foreach (var row in rows)
        {
            if (CaseFlow.After(row.Number, row.State, CaseAction.Lapse, Actor.System.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out _))
            {
                var before = row.State;
                row.MoveTo(next, Actor.System.Name, now, today);
                db.Audit.Add(Trail.Entry(Actor.System, now, AuditEvents.CaseLapsed, "case", row.Number, new { Before = before }));
            }
        }

        return await db.TrySaveAsync(cancellation) ? rows.Count : 0;
    }
}
