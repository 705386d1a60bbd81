using Laihua.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>A published status list.</summary>
/// <param name="List">Its number.</param>
/// <param name="IssuedAt">The instant up to which it knows everything (UTC).</param>
/// <param name="File">The bytes that are served.</param>
public sealed record ExportedStatus(int List, DateTime IssuedAt, byte[] File);

/// <summary>Gives out the newest issue of every status list.</summary>
public sealed class ExportStatus(LaihuaDb db)
{
    public async Task<IReadOnlyList<ExportedStatus>> HandleAsync(CancellationToken cancellation) => await db.StatusPublications.AsNoTracking()
        .Where(p => p.NewestOf != null).OrderBy(p => p.List)
        .Select(p => new ExportedStatus(p.List, p.IssuedAt, p.File!)) // The newest has its file.
        .ToListAsync(cancellation);
}
