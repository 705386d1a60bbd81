using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>What must hold of the changes of permits, of the places in the status lists and of operations after a grant.</summary>
internal static class PermitInvariants
{
    // The change that brings a permit into each state.
    private static readonly (PermitState State, string[] Kinds)[] Arrivals =
    [
        (PermitState.Letter, [PermitChangeKinds.LetterIssued]),
        (PermitState.Live, [PermitChangeKinds.Live, PermitChangeKinds.Resumed]),
        (PermitState.Suspended, [PermitChangeKinds.Suspended]),
        (PermitState.Cancelled, [PermitChangeKinds.Cancelled]),
        (PermitState.Revoked, [PermitChangeKinds.Revoked]),
        (PermitState.Expired, [PermitChangeKinds.Expired]),
    ];

    private static readonly string[] Moving = [.. Arrivals.SelectMany(a => a.Kinds)];

    public static async Task<InvariantCount[]> OfAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var permits = await db.Permits.LongCountAsync(cancellation);
        var artefacts = await db.Artefacts.LongCountAsync(cancellation);
        var operations = await db.PermitOperations.LongCountAsync(cancellation);
        return
        [
            new("REGISTER-040", new("Changes of permits are numbered from 1 without a gap", "许可变动记录自1起连续编号"), await db.PermitChanges.LongCountAsync(cancellation),
                await GapsAsync(db, cancellation)),
            new("REGISTER-041", new("The last change of every permit says its state", "每份许可的最后一条变动与其状态一致"), permits, await UntoldStatesAsync(db, cancellation))
            {
                Skipped = await db.Permits.LongCountAsync(p => p.StateSince == null, cancellation),
            },
            new("REGISTER-042", new("Every artefact with a place in a list is told once as issued, and once as replaced where it is", "有状态列表位置的证件均有一条签发变动，被替换的均有一条替换变动"),
                artefacts, await UntoldArtefactsAsync(db, cancellation)),
            new("REGISTER-043", new("Every place in a status list lies inside it, belongs to one artefact and is counted", "状态列表位置有效、不重复且已计数"), artefacts,
                await PlacesAsync(db, cancellation))
            {
                Skipped = await db.Artefacts.LongCountAsync(a => a.StatusList == null, cancellation),
            },
            new("REGISTER-044", new("Every approved or returned operation on a permit has two people", "已批准或退回的许可事项均由两人办理"), operations,
                await db.PermitOperations.LongCountAsync(o => (o.State == OperationState.Approved || o.State == OperationState.Returned)
                    && (o.SettledById == null || o.SettledById == o.ProposedById), cancellation)),
            new("REGISTER-045", new("An operation waits exactly while it is proposed, one for a permit at most", "许可事项仅在待批准时等待，每份许可至多一项"), operations,
                await db.PermitOperations.LongCountAsync(o => o.State == OperationState.Proposed ? o.WaitsForPermitId != o.PermitId || o.SettledAt != null : o.WaitsForPermitId != null || o.SettledAt == null, cancellation)
                + await db.PermitOperations.Where(o => o.State == OperationState.Proposed).GroupBy(o => o.PermitId).LongCountAsync(g => g.Count() > 1, cancellation)),
            new("REGISTER-046", new("Of the cards of a permit one at most counts, and it is the last", "每份许可至多有一张有效证件，且为最新一张"), artefacts,
                await db.Artefacts.LongCountAsync(a => a.ReplacedAt == null
                    && db.Artefacts.Any(b => b.PermitId == a.PermitId && b.Kind == a.Kind && b.Edition > a.Edition), cancellation)),
        ];
    }

    // The highest number is the count of rows and what the counter says, or something is missing.
    private static async Task<long> GapsAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var rows = await db.PermitChanges.LongCountAsync(cancellation);
        var last = await db.PermitChanges.MaxAsync(c => (int?)c.Sequence, cancellation) ?? 0;
        var counted = await db.Counters.Where(c => c.Id == ChangeNumbers.ChangesId).Select(c => (int?)c.Last).SingleOrDefaultAsync(cancellation) ?? 0;
        return Math.Abs(last - rows) + Math.Abs(last - counted);
    }

    private static async Task<long> UntoldStatesAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var untold = 0L;
        foreach (var (state, kinds) in Arrivals)
        {
            untold += await db.Permits.LongCountAsync(
                p => p.State == state && p.StateSince != null
                    && !kinds.Contains(db.PermitChanges.Where(c => c.PermitId == p.Id && Moving.Contains(c.Kind)).OrderByDescending(c => c.Sequence).Select(c => c.Kind).FirstOrDefault()!), // No change at all is untold as well.
                cancellation);
        }

        return untold;
    }

    private static async Task<long> UntoldArtefactsAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var issued = await db.Artefacts.LongCountAsync(a => a.StatusList != null, cancellation) - await db.PermitChanges.LongCountAsync(c => c.Kind == PermitChangeKinds.ArtefactIssued, cancellation);
        var replaced = await db.Artefacts.LongCountAsync(a => a.ReplacedAt != null, cancellation) - await db.PermitChanges.LongCountAsync(c => c.Kind == PermitChangeKinds.ArtefactReplaced, cancellation);
        return Math.Abs(issued) + Math.Abs(replaced);
    }

    private static async Task<long> PlacesAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var outside = await db.Artefacts.LongCountAsync(a => (a.StatusList == null) != (a.StatusIndex == null)
            || a.StatusList < 0 || a.StatusList >= StatusEntry.Lists || a.StatusIndex < 0 || a.StatusIndex >= StatusEntry.EntriesPerList, cancellation);
        var twice = await db.Artefacts.Where(a => a.StatusList != null).GroupBy(a => new { a.StatusList, a.StatusIndex }).LongCountAsync(g => g.Count() > 1, cancellation);
        var lists = await db.Artefacts.Where(a => a.StatusList != null).GroupBy(a => a.StatusList!.Value).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation); // Filtered before.
        var counters = await db.Counters.Where(c => c.Id.StartsWith(ChangeNumbers.ListPrefix)).ToDictionaryAsync(c => c.Id, c => c.Last, cancellation);
        return outside + twice + lists.Count(l => counters.GetValueOrDefault(ChangeNumbers.ListId(l.Key)) != l.Count);
    }
}
