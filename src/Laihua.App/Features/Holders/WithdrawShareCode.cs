using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <summary>Withdraws a share code: it is refused from this moment on. Doing it twice changes nothing more.</summary>
public sealed class WithdrawShareCode(LaihuaDb db, TimeProvider clock)
{
    /// <returns>When it was withdrawn.</returns>
    public async Task<Result<DateTime>> HandleAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        var person = actor.May(Permission.OwnPermit) ? actor.PersonId : null;
        for (var tried = 0; tried < RunningNumbers.Tries; tried++)
        {
            var row = await db.ShareCodes.SingleOrDefaultAsync(c => c.Id == id && c.PersonId == person, cancellation);
            if (row is null)
            {
                return new Refusal.NotFound("share", id.ToString());
            }

            if (row.WithdrawnAt is { } before)
            {
                return before;
            }

            var now = clock.UtcNow();
            row.WithdrawnAt = now;
            row.Version++;
            db.Audit.Add(Trail.Entry(actor, now, AuditEvents.ShareWithdrawn, "share", id.ToString(), new { row.Purpose }));
            if (await db.TrySaveAsync(cancellation))
            {
                return now;
            }

            db.ChangeTracker.Clear(); // Somebody used it at this very moment; it is withdrawn after that use.
        }

        return new Refusal.Stale("share", id.ToString());
    }
}
