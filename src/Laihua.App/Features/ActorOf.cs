using Laihua.App.Data;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features;

/// <summary>What a signed-in account may do today: read anew at each request, so that a role that ended is gone at once.</summary>
public sealed class ActorOf(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The actor, or null where the account is gone or locked.</returns>
    public async Task<Actor?> FindAsync(Guid userId, CancellationToken cancellation)
    {
        var today = clock.Today();
        var now = clock.GetUtcNow();
        var user = await db.Users.AsNoTracking().Where(u => u.Id == userId)
            .Select(u => new
            {
                u.DisplayName,
                u.LockoutEnd,
                Grants = u.Grants.Where(g => g.From <= today && (g.To == null || g.To >= today)).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);
        if (user is null || user.LockoutEnd > now)
        {
            return null;
        }

        // Somebody with roles at several places acts at the one granted last.
        var place = user.Grants.OrderByDescending(g => g.From).ThenByDescending(g => g.Id).FirstOrDefault();
        Role[] roles = [.. user.Grants.Where(g => g.AuthorityId == place?.AuthorityId && g.EmployerId == place?.EmployerId && g.PersonId == place?.PersonId).Select(g => g.Role).Distinct().Order()];
        return new(userId, user.DisplayName, roles, place?.EmployerId, place?.AuthorityId)
        {
            PersonId = place?.PersonId,
            Below = roles.Contains(Role.Supervisor) && place?.AuthorityId is { } authority ? await BelowAsync(authority, cancellation) : [],
        };
    }

    private async Task<Guid[]> BelowAsync(Guid authority, CancellationToken cancellation) => await db.Authorities.AsNoTracking()
        .Where(a => a.Id != authority && db.Authorities.Any(own => own.Id == authority && a.Path.StartsWith(own.Path)))
        .Select(a => a.Id)
        .ToArrayAsync(cancellation);
}
