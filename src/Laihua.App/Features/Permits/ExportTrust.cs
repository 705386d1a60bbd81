using Laihua.App.Data;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>What an offline checker carries.</summary>
/// <param name="List">The list.</param>
/// <param name="Signed">The list as its roots signed it: the file.</param>
/// <param name="Roots">The roots by which it is believed.</param>
/// <param name="ForTrial">Whether the roots are for trying out.</param>
public sealed record ExportedTrust(TrustList List, byte[] Signed, RootSet Roots, bool ForTrial);

/// <summary>Gives out the published trust list, with the bytes that are served.</summary>
public sealed class ExportTrust(LaihuaDb db)
{
    public async Task<Result<ExportedTrust>> HandleAsync(CancellationToken cancellation)
    {
        if (await db.PublishedListAsync(cancellation) is not { Signed: { } signed, Payload: { } payload } || !TrustList.TryDecode(payload, out var list, out _))
        {
            return new List<Finding> { TrustListFindings.NonePublished };
        }

        var forTrial = await db.RootSets.OrderByDescending(r => r.Number).Select(r => r.ForTrial).FirstAsync(cancellation);
        return new ExportedTrust(list, signed, (await db.RootSetsAsync(cancellation))[0], forTrial);
    }
}
