using Laihua.App.Data;
using Laihua.App.Data.Holders;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <summary>How often the codes of a holder were read by anyone on one day.</summary>
/// <param name="Day">The day in China.</param>
/// <param name="Count">How often.</param>
public sealed record DayCount(DateOnly Day, int Count);

/// <summary>One reading of the full record by an authority; the officer's name is not told.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Authority">Which authority.</param>
public sealed record AuthorityLook(DateTime At, Words Authority);

/// <summary>Everything that a holder sees of who looked.</summary>
/// <param name="Days">Readings of cards, letters and of the code on the telephone by anyone, newest day first.</param>
/// <param name="Codes">The share codes with their uses, newest first.</param>
/// <param name="Looks">Readings of the full record, newest first.</param>
public sealed record Looked(IReadOnlyList<DayCount> Days, IReadOnlyList<ShareCode> Codes, IReadOnlyList<AuthorityLook> Looks);

/// <summary>Tells a holder who looked at the permit.</summary>
public sealed class WhoLooked(LaihuaDb db, TimeProvider clock)
{
    private const int Days = 90;
    private const int Most = 100;
    private static readonly Words NoAuthority = new("An authority", "主管机关");

    public async Task<Looked> ReadAsync(Actor actor, CancellationToken cancellation)
    {
        var person = actor.May(Permission.OwnPermit) ? actor.PersonId : null;
        if (person is null)
        {
            return new([], [], []);
        }

        var since = clock.UtcNow().AddDays(-Days);
        var hours = await db.ScanCounts.AsNoTracking().Where(c => c.Artefact!.Permit!.PersonId == person && c.Hour >= since) // Required by the model.
            .GroupBy(c => c.Hour).Select(g => new { Hour = g.Key, Count = g.Sum(c => c.Count) }).ToListAsync(cancellation);
        var codes = await db.ShareCodes.AsNoTracking().Include(c => c.Uses).Where(c => c.PersonId == person)
            .OrderByDescending(c => c.MadeAt).Take(Most).ToListAsync(cancellation);
        var looks = await db.RecordLooks.AsNoTracking().Where(l => l.Artefact!.Permit!.PersonId == person) // Required by the model.
            .OrderByDescending(l => l.At).Take(Most).Select(l => new { l.At, l.Authority, l.Client }).ToListAsync(cancellation);
        return new(
            [.. hours.GroupBy(h => Beijing.DayOf(h.Hour)).Select(g => new DayCount(g.Key, g.Sum(h => h.Count))).OrderByDescending(d => d.Day)],
            codes,
            [.. looks.Select(l => new AuthorityLook(l.At, l.Authority?.Name ?? l.Client?.Name ?? NoAuthority))]);
    }
}
