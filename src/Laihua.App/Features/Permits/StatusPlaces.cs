using System.Globalization;
using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>Gives every artefact its place in the status lists: at random, so that neighbours in a list say nothing about each other.</summary>
public sealed class StatusPlaces(LaihuaDb db)
{
    /// <summary>A list takes no more when four places in five are taken: up to there five draws find a free one on average.</summary>
    public const int FullAt = StatusEntry.EntriesPerList / 5 * 4;

    /// <summary>A free place of the list that is open. The save that takes it counts it; the database refuses to give it twice.</summary>
    public Task<StatusEntry> NextAsync(CancellationToken cancellation) => NextAsync(() => RandomNumberGenerator.GetInt32(StatusEntry.EntriesPerList), cancellation);

    /// <summary>The same with draws of the caller.</summary>
    /// <param name="draw">An index, at random.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<StatusEntry> NextAsync(Func<int> draw, CancellationToken cancellation)
    {
        var list = await OpenListAsync(cancellation);
        var decoys = await new StatusDecoys(db).OfAsync(list, cancellation);
        while (true)
        {
            var index = draw();
            if (!decoys.Has(index) && !await db.Artefacts.AnyAsync(a => a.StatusList == list && a.StatusIndex == index, cancellation))
            {
                return new(list, index);
            }
        }
    }

    private async Task<int> OpenListAsync(CancellationToken cancellation)
    {
        var prefix = ChangeNumbers.ListPrefix;
        var lists = await db.Counters.AsNoTracking().Where(c => c.Id.StartsWith(prefix)).ToListAsync(cancellation);
        var newest = lists.MaxBy(c => c.Id, StringComparer.Ordinal);
        if (newest is null)
        {
            return 0;
        }

        var list = int.Parse(newest.Id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        var open = newest.Last < FullAt ? list : list + 1;
        return open < StatusEntry.Lists ? open : throw new InvalidOperationException("Every status list that a code can name is full.");
    }
}
