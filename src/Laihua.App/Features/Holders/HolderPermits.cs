using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <summary>Which permit a holder means by "my permit", and how it stands.</summary>
internal static class HolderPermits
{
    /// <summary>The one that holds the person's place, else the latest; with person, employer and office. Null where there is none.</summary>
    public static Task<Permit?> PermitOfAsync(this LaihuaDb db, Guid? person, CancellationToken cancellation) => db.Permits
        .Include(p => p.Person).Include(p => p.Employer).Include(p => p.Authority)
        .Where(p => p.PersonId == person)
        .OrderByDescending(p => p.LivePersonId != null).ThenByDescending(p => p.To ?? p.LetterUntil).ThenByDescending(p => p.Id)
        .FirstOrDefaultAsync(cancellation);

    public static HolderStanding StandingOn(this Permit permit, DateOnly today) => HolderStandings.Of(permit.State, permit.LetterUntil, permit.From, permit.To, today);

    public static Task<byte[]> PortraitOfAsync(this LaihuaDb db, Permit permit, CancellationToken cancellation) =>
        db.Files.Where(f => f.Id == permit.Person!.PortraitFileId).Select(f => f.Content).SingleAsync(cancellation); // Included above.
}
