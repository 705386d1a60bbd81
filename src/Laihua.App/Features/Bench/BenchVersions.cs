using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Bench;

/// <summary>A version that the bench can compare.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is a version of.</param>
/// <param name="State">How far it has come; <see cref="RuleDraftState.Approved"/> for what travels with the program.</param>
/// <param name="InForceFrom">Its first day.</param>
/// <param name="InForce">Whether it is in force today.</param>
public sealed record BenchChoice(string Id, Words Name, RuleKind Kind, RuleDraftState State, DateOnly InForceFrom, bool InForce)
{
    /// <summary>Whether it is still being written or waits for a second person.</summary>
    public bool IsDraft => State is RuleDraftState.Draft or RuleDraftState.Proposed;
}

/// <summary>What can be chosen for a run.</summary>
/// <param name="Versions">Drafts first, then by kind, the newest first.</param>
/// <param name="DecidedCases">How many applications for a Letter are decided.</param>
public sealed record BenchOffer(IReadOnlyList<BenchChoice> Versions, int DecidedCases);

/// <summary>What there is to compare: points tables and lists of regions, published, approved and drafted.</summary>
public sealed class BenchVersions(LaihuaDb db, TimeProvider clock)
{
    private static readonly RuleKind[] Kinds = [RuleKind.PointsTable, RuleKind.Regions];

    private static readonly RuleDraftState[] Drafted = [RuleDraftState.Draft, RuleDraftState.Proposed];

    public async Task<BenchOffer> ReadAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var book = await db.RulebookAsync(cancellation);
        var drafts = await Drafts().ToListAsync(cancellation);
        var choices = drafts.Select(draft => Choice(ReadKept(draft), draft.State, inForce: false))
            .Concat(book.Versions.Where(version => Kinds.Contains(version.Kind))
                .Select(version => Choice(version, RuleDraftState.Approved, book.InForce(version.Kind, version.Province, today) == version)));
        return new(
            [.. choices.OrderBy(choice => !choice.IsDraft).ThenBy(choice => choice.Kind).ThenByDescending(choice => choice.InForceFrom)],
            await DecidedPopulation.CasesOf(db).CountAsync(cancellation));
    }

    /// <summary>The version of an id with its JSON; null where there is none that the bench compares.</summary>
    internal async Task<(IRuleVersion Version, string Content)?> FindAsync(Rulebook book, string id, CancellationToken cancellation)
    {
        if (book.Find(id) is { } known && Kinds.Contains(known.Kind))
        {
            return (known, RuleDocuments.Write(known));
        }

        var row = await db.RuleDrafts.AsNoTracking()
            .SingleOrDefaultAsync(d => d.Code == id && Kinds.Contains(d.Kind) && d.State != RuleDraftState.Withdrawn, cancellation);
        return row is null ? null : (ReadKept(row), row.Content);
    }

    private IQueryable<RuleDraft> Drafts() =>
        db.RuleDrafts.AsNoTracking().Where(d => Kinds.Contains(d.Kind) && Drafted.Contains(d.State));

    private static IRuleVersion ReadKept(RuleDraft row) => RuleDocuments.ReadKept(row.Kind, row.Content);

    private static BenchChoice Choice(IRuleVersion version, RuleDraftState state, bool inForce) =>
        new(version.Id, version.Name, version.Kind, state, version.InForceFrom, inForce);
}
