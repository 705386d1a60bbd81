using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the user saw.</param>
public sealed record WithdrawApplicationCommand(string Number, int SeenVersion);

/// <summary>Takes an application back, in any state before the decision.</summary>
public sealed class WithdrawApplication(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(WithdrawApplicationCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.OwnedBy(actor).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        var before = row.State;
        if (!CaseFlow.After(row.Number, before, CaseAction.Withdraw, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var now = clock.UtcNow();
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseWithdrawn, "case", row.Number, new { Before = before }));
        return await db.TrySaveAsync(cancellation) ? row.Number : await db.LostAsync(row, cancellation);
    }
}
