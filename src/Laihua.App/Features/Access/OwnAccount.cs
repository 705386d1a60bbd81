using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Access;

/// <summary>A role held today, and where.</summary>
/// <param name="Role">The role.</param>
/// <param name="Place">The authority or employer; null where it is bound to none.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while no end is set.</param>
public sealed record HeldRole(Role Role, Words? Place, DateOnly From, DateOnly? To);

/// <summary>What somebody sees of the own account.</summary>
public sealed record AccountSheet(string Name, string Email, bool SecondFactor, DateTime? LastSignIn, IReadOnlyList<HeldRole> Roles);

/// <summary>Reads the own account.</summary>
public sealed class OwnAccount(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The account, or null where it is gone.</returns>
    public async Task<AccountSheet?> FindAsync(Guid userId, CancellationToken cancellation)
    {
        var today = clock.Today();
        var user = await db.Users.AsNoTracking().Include(u => u.Grants).SingleOrDefaultAsync(u => u.Id == userId, cancellation);
        if (user is null)
        {
            return null;
        }

        var grants = user.Grants.Where(g => g.From <= today && (g.To is null || g.To >= today)).ToList();
        var places = await PlacesAsync([.. grants.Select(g => g.AuthorityId ?? g.EmployerId).OfType<Guid>()], cancellation);
        return new(user.DisplayName, user.Email ?? "", user.TwoFactorEnabled, await LastSignInAsync(userId, cancellation),
            [.. grants.Select(g => new HeldRole(g.Role, places.GetValueOrDefault(g.AuthorityId ?? g.EmployerId ?? Guid.Empty), g.From, g.To))]);
    }

    private async Task<Dictionary<Guid, Words>> PlacesAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var authorities = await db.Authorities.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.NameEn, a.NameZh }).ToListAsync(cancellation);
        var employers = await db.Employers.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.NameEn, e.NameZh }).ToListAsync(cancellation);
        return authorities.Concat(employers).ToDictionary(p => p.Id, p => new Words(p.NameEn, p.NameZh));
    }

    private async Task<DateTime?> LastSignInAsync(Guid userId, CancellationToken cancellation)
    {
        var subject = userId.ToString();
        return await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "account" && e.Subject == subject && e.Name == AuditEvents.SignedIn)
            .OrderByDescending(e => e.At).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(cancellation);
    }
}
