using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Outside;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>Brings the folder of what everybody may fetch to what the register published. Any number of nodes may do it at any time: what was saved and not written, or written and lost, is mended.</summary>
public sealed class WritePublicFiles(LaihuaDb db, PublicFolder folder)
{
    /// <returns>How many files were written.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var written = 0;
        if (await db.PublishedListAsync(cancellation) is { Signed: { } list })
        {
            var roots = await db.RootSets.AsNoTracking().OrderByDescending(r => r.Number).Select(r => r.File).FirstAsync(cancellation); // Lists are signed by roots.
            written += await PutAsync(PublicFolder.RootsName, roots, SHA256.HashData(roots), cancellation);
            written += await PutAsync(PublicFolder.TrustListName, list, SHA256.HashData(list), cancellation);
        }

        foreach (var newest in await db.StatusPublications.AsNoTracking().Where(p => p.NewestOf != null).Select(p => new { p.Id, p.List, p.Hash }).ToListAsync(cancellation))
        {
            if (!await folder.HasAsync(PublicFolder.StatusListName(newest.List), newest.Hash, cancellation)
                && await FileOfAsync(newest.Id, cancellation) is { } file)
            {
                await folder.PutAsync(PublicFolder.StatusListName(newest.List), file, cancellation);
                written++;
            }
        }

        return written;
    }

    // Null where a newer one took its place since: the next turn writes that.
    private Task<byte[]?> FileOfAsync(Guid id, CancellationToken cancellation) =>
        db.StatusPublications.AsNoTracking().Where(p => p.Id == id).Select(p => p.File).SingleAsync(cancellation);

    private async Task<int> PutAsync(string name, byte[] bytes, byte[] hash, CancellationToken cancellation)
    {
        if (await folder.HasAsync(name, hash, cancellation))
        {
            return 0;
        }

        await folder.PutAsync(name, bytes, cancellation);
        return 1;
    }
}
