using Laihua.App.Data;
using Laihua.App.Features.Holders;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Laihua.Rules.People;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <summary>The answer to the code on a telephone.</summary>
/// <param name="Standing">Whether the code is in time and new.</param>
/// <param name="SeenAt">When it was read before (UTC); null where this is the first time.</param>
/// <param name="Valid">Whether the permit behind it is valid now.</param>
/// <param name="CheckedAt">When it was asked (UTC).</param>
/// <param name="Card">What may be shown; null where the code is too old.</param>
public sealed record DynamicAnswer(DynamicStanding Standing, DateTime? SeenAt, bool Valid, DateTime CheckedAt, DynamicCard? Card);

/// <summary>The fields of level L0 on a telephone.</summary>
public sealed record DynamicCard(
    string MaskedName, int BirthYear, Words Nationality, string Category, DateOnly ValidFrom, DateOnly ValidTo, Words Office, string NumberEnd);

/// <summary>Answers whoever scans the code on a telephone. The first reading uses it up; a later one is told, and written down.</summary>
public sealed class CheckDynamicCode(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The answer, or null where there is no such code.</returns>
    public async Task<DynamicAnswer?> FindAsync(string text, CancellationToken cancellation)
    {
        if (!ArtefactToken.TryParse(text, out var token))
        {
            return null;
        }

        var hash = token.Hash();
        for (var tried = 0; tried < RunningNumbers.Tries; tried++)
        {
            var row = await db.DynamicCodes
                .Include(c => c.Permit!.Person).Include(c => c.Permit!.Authority) // Required by the model.
                .SingleOrDefaultAsync(c => c.TokenHash == hash, cancellation);
            if (row is null)
            {
                return null;
            }

            var now = clock.UtcNow();
            var (standing, seenAt) = (DynamicCodes.Of(row.MadeAt, row.SeenAt, now), row.SeenAt);
            row.SeenAt ??= now;
            row.Readings++;
            row.Version++;
            if (standing == DynamicStanding.SeenBefore)
            {
                db.Audit.Add(Trail.Entry(Actor.Anyone, now, AuditEvents.DynamicCodeReused, "permit", row.PermitId.ToString(), new { Code = row.Id, row.Readings }));
            }

            if (await db.TrySaveAsync(cancellation))
            {
                var valid = HolderStandings.CanShow(row.Permit!.StandingOn(clock.Today())); // Included above.
                return new(standing, seenAt, valid, now, standing == DynamicStanding.TooLate ? null : CardOf(row.Permit!)); // Included above.
            }

            db.ChangeTracker.Clear(); // Somebody else read it at this very moment: that was the first time.
        }

        return null;
    }

    private static DynamicCard CardOf(Data.Permits.Permit permit)
    {
        var person = permit.Person!; // Included by the query.
        return new(
            new MrzName(person.MrzPrimary, person.MrzSecondary, Complete: true).Masked(),
            person.BirthDate.Year,
            person.NationalityName(),
            permit.Category,
            permit.From!.Value, // A code is made of a live permit.
            permit.To!.Value, // As above.
            permit.Authority!.Name, // Included by the query.
            person.LifetimeNumber[^4..]);
    }
}
