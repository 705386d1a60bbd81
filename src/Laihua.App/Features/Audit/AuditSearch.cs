using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Audit;

/// <summary>One page of the trail, the newest first.</summary>
public sealed record AuditPage(IReadOnlyList<AuditEvent> Events, int Total, int Page)
{
    /// <summary>Events on a page.</summary>
    public const int Size = 50;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Reads the trail of the actor's authority: what happened to its cases, and what its officers did.</summary>
public sealed class AuditSearch(LaihuaDb db)
{
    /// <param name="number">A case number, or an empty string for every subject.</param>
    /// <param name="name">A name of <see cref="AuditEvents"/>, or an empty string for every event.</param>
    public async Task<AuditPage> FindAsync(string number, string name, Actor actor, int page, CancellationToken cancellation)
    {
        var events = Of(actor);
        if (number.Trim() is { Length: > 0 } subject)
        {
            events = events.Where(e => e.SubjectKind == "case" && e.Subject == subject);
        }

        if (name.Length > 0)
        {
            events = events.Where(e => e.Name == name);
        }

        var total = await events.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + AuditPage.Size - 1) / AuditPage.Size));
        var rows = await events.OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Skip((shown - 1) * AuditPage.Size).Take(AuditPage.Size).ToListAsync(cancellation);
        return new(rows, total, shown);
    }

    private IQueryable<AuditEvent> Of(Actor actor)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var cases = db.Applications.HandledBy(actor);
        return db.Audit.AsNoTracking().Where(e =>
            (e.SubjectKind == "case" && cases.Any(c => c.Number == e.Subject))
            || db.RoleGrants.Any(g => g.UserId == e.ActorId && g.AuthorityId == authority));
    }
}
