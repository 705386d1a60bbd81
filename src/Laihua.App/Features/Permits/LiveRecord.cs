using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Credentials;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>What the live record says beside what was printed.</summary>
internal static class LiveRecord
{
    /// <summary>The fields in which the record differs from what was printed; none for papers from before it was kept.</summary>
    /// <param name="db">The register.</param>
    /// <param name="artefact">The card or letter.</param>
    /// <param name="permit">Its permit with person and employer.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IReadOnlyList<string>> ChangedFieldsAsync(this LaihuaDb db, Artefact artefact, Permit permit, CancellationToken cancellation)
    {
        if (PrintedFields.From(artefact.Printed) is not { } printed)
        {
            return [];
        }

        var portrait = permit.Person!.PortraitFileId; // Loaded with the permit.
        var sha256 = await db.Files.AsNoTracking().Where(f => f.Id == portrait).Select(f => f.Sha256).SingleOrDefaultAsync(cancellation);
        return printed.DifferingFrom(PrintedFields.Of(permit, sha256 is null ? "" : Hash128.From(sha256.AsSpan(0, Hash128.ByteLength)).ToString()));
    }

    /// <summary>Why the permit is suspended, cancelled or revoked, in the words for the holder; null where it is not.</summary>
    public static async Task<string?> ReasonOfStateAsync(this LaihuaDb db, Permit permit, CancellationToken cancellation)
    {
        PermitAction? by = permit.State switch
        {
            PermitState.Suspended => PermitAction.Suspend,
            PermitState.Cancelled => PermitAction.Cancel,
            PermitState.Revoked => PermitAction.Revoke,
            PermitState.Letter or PermitState.Live or PermitState.Expired => null,
        };
        return by is null
            ? null
            : await db.PermitOperations.AsNoTracking().Where(o => o.PermitId == permit.Id && o.Action == by && o.State == OperationState.Approved)
                .OrderByDescending(o => o.SettledAt).Select(o => o.Reason).FirstOrDefaultAsync(cancellation);
    }
}
