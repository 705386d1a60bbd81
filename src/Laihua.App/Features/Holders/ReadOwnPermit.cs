using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <summary>What a holder sees of the own permit.</summary>
/// <param name="Permit">The permit with person, employer and office.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Why">The reason in words where the office suspended, cancelled or revoked it; null otherwise.</param>
/// <param name="HasPortrait">Whether there is a photo.</param>
/// <param name="Letters">The status letters, newest first.</param>
public sealed record OwnPermitSheet(Permit Permit, HolderStanding Standing, string? Why, bool HasPortrait, IReadOnlyList<Artefact> Letters);

/// <summary>Reads a holder's own permit.</summary>
public sealed class ReadOwnPermit(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The permit, or null where the person has none.</returns>
    public async Task<OwnPermitSheet?> FindAsync(Actor actor, CancellationToken cancellation)
    {
        var permit = actor.May(Permission.OwnPermit) ? await db.PermitOfAsync(actor.PersonId, cancellation) : null;
        if (permit is null)
        {
            return null;
        }

        var why = await db.ReasonOfStateAsync(permit, cancellation);
        var letters = await db.Artefacts.AsNoTracking().Where(a => a.PermitId == permit.Id && a.Kind == ArtefactKind.StatusLetter)
            .OrderByDescending(a => a.Edition).ToListAsync(cancellation);
        return new(permit, permit.StandingOn(clock.Today()), why, permit.Person!.PortraitFileId is not null, letters); // Included by the query.
    }

    /// <summary>The photo; null where there is none.</summary>
    public async Task<byte[]?> PortraitAsync(Actor actor, CancellationToken cancellation)
    {
        var person = actor.May(Permission.OwnPermit) ? actor.PersonId : null;
        return await db.People.Where(p => p.Id == person)
            .SelectMany(p => db.Files.Where(f => f.Id == p.PortraitFileId)).Select(f => f.Content).SingleOrDefaultAsync(cancellation);
    }
}
