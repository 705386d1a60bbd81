using Laihua.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Access;

/// <summary>Writes down that somebody signed in, and tells when that was the time before.</summary>
public sealed class RecordSignIn(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The sign-in before this one (UTC); null where this is the first.</returns>
    public async Task<DateTime?> HandleAsync(Actor actor, CancellationToken cancellation)
    {
        var subject = actor.UserId?.ToString() ?? "";
        var before = await LastAsync(subject, cancellation);
        db.Audit.Add(Trail.Entry(actor, clock.UtcNow(), AuditEvents.SignedIn, "account", subject, new { actor.Roles }));
        await db.TrySaveAsync(cancellation); // An appended row has no rival.
        return before;
    }

    private async Task<DateTime?> LastAsync(string subject, CancellationToken cancellation) =>
        await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "account" && e.Subject == subject && e.Name == AuditEvents.SignedIn)
            .OrderByDescending(e => e.At)
            .Select(e => (DateTime?)e.At)
            .FirstOrDefaultAsync(cancellation);
}
