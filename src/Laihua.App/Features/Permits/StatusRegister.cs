using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Credentials;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>One place of a list of which something is to be said.</summary>
/// <param name="Index">The place in the list.</param>
/// <param name="Status">Never <see cref="ArtefactStatus.Valid"/>.</param>
public sealed record ListedStatus(int Index, ArtefactStatus Status);

/// <summary>What the register says for the published status lists.</summary>
public sealed class StatusRegister(LaihuaDb db)
{
    /// <summary>The counter of the last change that the published lists know.</summary>
    internal const string PublishedId = "status-published";

    /// <summary>The lists that have places given, lowest first.</summary>
    public async Task<IReadOnlyList<int>> ListsAsync(CancellationToken cancellation) =>
        await db.Artefacts.Where(a => a.StatusList != null).Select(a => a.StatusList!.Value).Distinct().Order().ToListAsync(cancellation); // Filtered before.

    /// <summary>Everything in a list that is not valid, lowest index first.</summary>
    public async Task<IReadOnlyList<ListedStatus>> NotValidAsync(int list, CancellationToken cancellation)
    {
        // The same rule as below, wide enough for an index: what can be in a list at all.
        var rows = await db.Artefacts.AsNoTracking()
            .Where(a => a.StatusList == list && (a.ReplacedAt != null
                || a.Permit!.State == PermitState.Cancelled || a.Permit.State == PermitState.Revoked || a.Permit.State == PermitState.Suspended // Required by the model.
                || (a.Permit.State == PermitState.Expired && a.Kind != ArtefactKind.Letter && a.PrintedTo > a.Permit.To)))
            .OrderBy(a => a.StatusIndex)
            .Select(a => new { a.StatusIndex, a.Kind, a.ReplacedAt, a.PrintedTo, a.Permit!.State, a.Permit.LetterUntil, a.Permit.To }) // Required by the model.
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new ListedStatus(r.StatusIndex!.Value, StatusOf(r.State, r.Kind, r.ReplacedAt, r.PrintedTo, r.LetterUntil, r.To))) // An entry has both.
                .Where(r => r.Status != ArtefactStatus.Valid),
        ];
    }

    /// <summary>The number of the last change of any permit or paper; 0 before the first. Where it has not risen, no list has changed.</summary>
    public async Task<int> LastChangeAsync(CancellationToken cancellation) => await db.PermitChanges.MaxAsync(c => (int?)c.Sequence, cancellation) ?? 0;

    /// <summary>Up to which change the lists were published; 0 before the first.</summary>
    public async Task<int> PublishedUpToAsync(CancellationToken cancellation) =>
        await db.Counters.Where(c => c.Id == PublishedId).Select(c => (int?)c.Last).SingleOrDefaultAsync(cancellation) ?? 0;

    /// <summary>When the oldest change was made that no publication has looked at (UTC); null where none waits.</summary>
    public async Task<DateTime?> WaitingSinceAsync(CancellationToken cancellation)
    {
        var upTo = await PublishedUpToAsync(cancellation);
        return await db.PermitChanges.Where(c => c.Sequence > upTo).OrderBy(c => c.Sequence).Select(c => (DateTime?)c.At).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>What the lists say of one artefact.</summary>
    public static ArtefactStatus StatusOf(Artefact artefact, Permit permit) =>
        StatusOf(permit.State, artefact.Kind, artefact.ReplacedAt, artefact.PrintedTo, permit.LetterUntil, permit.To);

    private static ArtefactStatus StatusOf(PermitState state, ArtefactKind kind, DateTime? replacedAt, DateOnly? printedTo, DateOnly letterUntil, DateOnly? to)
    {
        var recordTo = kind == ArtefactKind.Letter ? letterUntil : to ?? letterUntil;
        return ArtefactStandings.Of(state, replacedAt is not null, printedTo ?? recordTo, recordTo) switch
        {
            ArtefactStanding.Valid => ArtefactStatus.Valid,
            ArtefactStanding.Cancelled => ArtefactStatus.Cancelled,
            ArtefactStanding.Suspended => ArtefactStatus.Suspended,
            ArtefactStanding.Replaced => ArtefactStatus.Replaced,
        };
    }
}
