using Laihua.App.Data;
using Laihua.Credentials;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>What the published lists said at a time.</summary>
public sealed class StatusHistory(LaihuaDb db)
{
    /// <summary>What stood at a place of a list at an instant, and since which issue that list was served; null where no list had been published.</summary>
    /// <param name="entry">The place.</param>
    /// <param name="at">The instant (UTC).</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<StatusReading?> AtAsync(StatusEntry entry, DateTime at, CancellationToken cancellation)
    {
        var issues = db.StatusPublications.AsNoTracking().Where(p => p.List == entry.List && p.IssuedAt <= at).OrderByDescending(p => p.Number);
        if (await issues.Select(p => (DateTime?)p.IssuedAt).FirstOrDefaultAsync(cancellation) is not { } issued)
        {
            return null;
        }

        // The newest change counts; a renewal without one is not read.
        await foreach (var changes in issues.Where(p => p.Changed > 0).Select(p => p.Changes).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (StatusChanges.Find(changes, entry.Index) is { } status)
            {
                return Reading(status, issued);
            }
        }

        return Reading(ArtefactStatus.Valid, issued);
    }

    private static StatusReading Reading(ArtefactStatus status, DateTime issued)
    {
        var from = new DateTimeOffset(issued, TimeSpan.Zero);
        return new(status, from, from + StatusList.Lifetime);
    }
}
