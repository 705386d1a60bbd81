using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Offices;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <summary>Starts a draft of K1.</summary>
public sealed class StartApplication(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The number of the new case.</returns>
    public async Task<Result<string>> HandleAsync(Actor actor, CancellationToken cancellation)
    {
        var employer = await db.Employers.AsNoTracking().SingleOrDefaultAsync(e => e.Id == actor.EmployerId, cancellation);
        if (employer is null || actor.UserId is not { } user || !actor.May(Permission.Apply))
        {
            return new Refusal.NotFound("employer", "");
        }

        // Two starts at once want the same number: the loser takes the next one.
        for (var attempt = 1; attempt <= RunningNumbers.Tries; attempt++)
        {
            var row = await DraftAsync(employer, user, actor, cancellation);
            if (await db.TrySaveAsync(cancellation))
            {
                return row.Number;
            }

            db.ChangeTracker.Clear();
        }

        return new Refusal.Stale("counter", employer.Division);
    }

    private async Task<Application> DraftAsync(Employer employer, Guid user, Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var row = new Application
        {
            Number = await RunningNumbers.NextAsync(db, employer.Division, clock.Today().Year, cancellation),
            Kind = ApplicationKind.K1,
            EmployerId = employer.Id,
            StartedBy = user,
            StartedAt = now,
            SavedAt = now,
            ChangedBy = actor.Name,
            ChangedAt = now,
            DueOn = CaseClocks.Due(CaseState.Draft, clock.Today(), 'C'),
        };
        db.Applications.Add(row);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseStarted, "case", row.Number, new { row.Kind }));
        return row;
    }
}
