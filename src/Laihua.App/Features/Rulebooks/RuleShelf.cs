using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Rulebooks.Differences;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Rulebooks;

/// <summary>Every version of the rules, what travels with the program and what was written in the register.</summary>
public sealed class RuleShelf(LaihuaDb db, TimeProvider clock)
{
    /// <summary>All of them, by kind, the newest first.</summary>
    public async Task<IReadOnlyList<RuleEntry>> AllAsync(Actor actor, CancellationToken cancellation)
    {
        var book = await db.RulebookAsync(cancellation);
        var rows = await db.RuleDrafts.AsNoTracking().ToListAsync(cancellation);
        var entries = new List<RuleEntry>(book.Versions.Where(version => rows.All(row => row.Code != version.Id)).Select(version => EntryOf(version, book)));
        foreach (var row in rows)
        {
            var waits = row.State == RuleDraftState.Proposed && (await PossibleAsync(row, actor, cancellation)).Contains(RuleAction.Approve);
            entries.Add(EntryOf(row, RuleDocuments.ReadKept(row.Kind, row.Content), book, waits));
        }

        return [.. entries.OrderBy(entry => entry.Kind).ThenByDescending(entry => entry.InForceFrom).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>One version as somebody sees it; null where there is none of the id.</summary>
    public async Task<RuleFile?> FindAsync(string id, Actor actor, CancellationToken cancellation)
    {
        var book = await db.RulebookAsync(cancellation);
        var row = await db.RuleDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Code == id, cancellation);
        var version = row is null ? Rulebook.Published.Find(id) : RuleDocuments.ReadKept(row.Kind, row.Content);
        if (version is null)
        {
            return null;
        }

        var possible = row is null ? [] : await PossibleAsync(row, actor, cancellation);
        return new(
            row is null ? EntryOf(version, book) : EntryOf(row, version, book, possible.Contains(RuleAction.Approve)),
            new(version, RuleDocuments.Write(version)),
            row?.Version,
            row?.Reasons ?? "",
            row?.Remark,
            row is null ? [] : ActsOf(row),
            possible,
            actor.May(Permission.DraftRules) && await db.HasSayAsync(actor, version.Province, cancellation),
            await AgainstAsync(version, row?.BasedOn, book, cancellation),
            await db.Applications.CountAsync(c => c.RulesOn != null && !Ended.Contains(c.State), cancellation),
            await db.Applications.CountAsync(c => c.RulesOn == null && !Ended.Contains(c.State), cancellation));
    }

    private static CaseState[] Ended { get; } = [.. Enum.GetValues<CaseState>().Where(CaseStates.IsEnd)];

    private async Task<IReadOnlyList<RuleAction>> PossibleAsync(RuleDraft row, Actor actor, CancellationToken cancellation) =>
        actor.UserId is { } person && await db.HasSayAsync(actor, row.Province, cancellation)
            ? RuleFlow.Possible(row.State, actor.Roles, row.IsSecondPerson(person), row.HasBegun(clock.Today()))
            : [];

    private async Task<IReadOnlyList<RuleComparison>> AgainstAsync(IRuleVersion version, string? basis, Rulebook book, CancellationToken cancellation)
    {
        var against = new List<RuleComparison>();
        if (basis is { Length: > 0 } && await db.VersionAsync(basis, cancellation) is { } copied && copied.Kind == version.Kind)
        {
            against.Add(new(copied.Id, copied.Name, IsBasis: true, RuleDifferences.Between(copied, version)));
        }

        if (book.InForce(version.Kind, version.Province, clock.Today()) is { } standing && standing.Id != version.Id && standing.Id != basis)
        {
            against.Add(new(standing.Id, standing.Name, IsBasis: false, RuleDifferences.Between(standing, version)));
        }

        return against;
    }

    private RuleEntry EntryOf(IRuleVersion version, Rulebook book) => EntryOf(version, StandingOf(version, book), book.LastDayOf(version), null, waits: false);

    private RuleEntry EntryOf(RuleDraft row, IRuleVersion version, Rulebook book, bool waits) => EntryOf(
        version,
        row.State switch
        {
            RuleDraftState.Draft => RuleStanding.Draft,
            RuleDraftState.Proposed => RuleStanding.Proposed,
            RuleDraftState.Approved => StandingOf(version, book),
            RuleDraftState.Withdrawn => RuleStanding.Withdrawn,
        },
        row.State == RuleDraftState.Approved ? book.LastDayOf(version) : version.InForceTo,
        row.ChangedBy,
        waits);

    private static RuleEntry EntryOf(IRuleVersion version, RuleStanding standing, DateOnly? last, string? by, bool waits) =>
        new(version.Id, version.Kind, version.Province, version.Name, version.InForceFrom, last, standing, by, waits);

    private RuleStanding StandingOf(IRuleVersion version, Rulebook book)
    {
        var today = clock.Today();
        return version.InForceFrom > today ? RuleStanding.Coming
            : book.InForce(version.Kind, version.Province, today)?.Id == version.Id ? RuleStanding.InForce
            : RuleStanding.Past;
    }

    private static RuleAct[] ActsOf(RuleDraft row) =>
    [
        new(null, row.DraftedBy, row.DraftedAt),
        .. row is { ProposedBy: { } proposer, ProposedAt: { } proposed } ? [new(RuleAction.Propose, proposer, proposed)] : Array.Empty<RuleAct>(),
        .. row is { ApprovedBy: { } approver, ApprovedAt: { } approved } ? [new(RuleAction.Approve, approver, approved)] : Array.Empty<RuleAct>(),
        .. row.State == RuleDraftState.Withdrawn ? [new(RuleAction.Withdraw, row.ChangedBy, row.ChangedAt)] : Array.Empty<RuleAct>(),
    ];
}
