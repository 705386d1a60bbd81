using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Scans;

/// <summary>Alarms about codes of the actor's offices; of guessing, which concerns no office, supervisors are told.</summary>
public sealed class ScanAlarms(LaihuaDb db)
{
    private const int Most = 100;

    /// <summary>Those that wait, the newest first, then the latest that were looked at.</summary>
    public async Task<IReadOnlyList<ScanAlarm>> ReadAsync(Actor actor, CancellationToken cancellation) =>
    [
        .. await Of(actor).AsNoTracking().Where(a => a.SettledAt == null).OrderByDescending(a => a.RaisedAt).Take(Most).ToListAsync(cancellation),
        .. await Of(actor).AsNoTracking().Where(a => a.SettledAt != null).OrderByDescending(a => a.SettledAt).Take(Most).ToListAsync(cancellation),
    ];

    /// <summary>How many wait.</summary>
    public Task<int> OpenAsync(Actor actor, CancellationToken cancellation) => Of(actor).CountAsync(a => a.SettledAt == null, cancellation);

    internal IQueryable<ScanAlarm> Of(Actor actor)
    {
        Guid[] authorities = actor.May(Permission.ReadAlarms) && actor.AuthorityId is { } own ? [own, .. actor.Below] : [];
        var guessing = actor.May(Permission.ReadAlarms) && actor.Roles.Contains(Role.Supervisor);
        return db.ScanAlarms
            .Include(a => a.Artefact!.Permit!.Person).Include(a => a.Artefact!.Permit!.Authority) // Required by the model.
            .Where(a => a.ArtefactId == null ? guessing : authorities.Contains(a.Artefact!.Permit!.AuthorityId)); // Required by the model.
    }
}
