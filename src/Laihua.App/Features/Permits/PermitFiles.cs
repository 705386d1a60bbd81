using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>A row of the list of permits.</summary>
public sealed record PermitRow(Guid Id, string FamilyName, string GivenNames, string? ChineseName, Words Employer, string Category, PermitState State, DateOnly? To, DateOnly LetterUntil);

/// <summary>Permits of one state.</summary>
public sealed record PermitPage(IReadOnlyList<PermitRow> Rows, int Total, int Page)
{
    /// <summary>Rows on a page.</summary>
    public const int Size = 50;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>An operation that waits.</summary>
public sealed record WaitingOperation(Guid Id, Guid PermitId, string FamilyName, string GivenNames, string? ChineseName, PermitAction Action, string Ground, string ProposedBy, DateTime ProposedAt);

/// <summary>A permit with its papers, its story and what can be done.</summary>
/// <param name="Permit">The permit with person, employer, authority and artefacts.</param>
/// <param name="Operations">What was proposed for it, newest first.</param>
/// <param name="Changes">What changed, oldest first.</param>
/// <param name="Waiting">The operation that waits; null where none does.</param>
/// <param name="Proposable">What the reader can propose now: nothing while an operation waits.</param>
/// <param name="Possible">What the reader can do to the operation that waits.</param>
/// <param name="CaseNumber">The number of the case by which it was granted.</param>
public sealed record PermitFile(
    Permit Permit, IReadOnlyList<PermitOperation> Operations, IReadOnlyList<PermitChange> Changes, PermitOperation? Waiting,
    IReadOnlyList<PermitAction> Proposable, IReadOnlyList<OperationAction> Possible, string CaseNumber);

/// <summary>Reads the permits of the actor's authority and what was done to them.</summary>
public sealed class PermitFiles(LaihuaDb db)
{
    /// <summary>Permits of one state, those that end first in front.</summary>
    public async Task<PermitPage> ReadAsync(PermitState state, Actor actor, int page, CancellationToken cancellation)
    {
        var permits = Of(actor).Where(p => p.State == state);
        var total = await permits.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PermitPage.Size - 1) / PermitPage.Size));
        var rows = await permits.OrderBy(p => p.To).ThenBy(p => p.LetterUntil).ThenBy(p => p.Id).Skip((shown - 1) * PermitPage.Size).Take(PermitPage.Size)
            .Select(p => new PermitRow(
                p.Id, p.Person!.FamilyName, p.Person.GivenNames, p.Person.ChineseName, new(p.Employer!.NameEn, p.Employer.NameZh), p.Category, p.State, p.To, p.LetterUntil)) // Required by the model.
            .ToListAsync(cancellation);
        return new(rows, total, shown);
    }

    /// <summary>How many permits are in each state.</summary>
    public async Task<IReadOnlyDictionary<PermitState, int>> CountAsync(Actor actor, CancellationToken cancellation)
    {
        var counts = await Of(actor).GroupBy(p => p.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return Enum.GetValues<PermitState>().ToDictionary(state => state, state => counts.GetValueOrDefault(state));
    }

    /// <summary>Operations that wait for a second person, oldest first.</summary>
    public async Task<IReadOnlyList<WaitingOperation>> WaitingAsync(Actor actor, CancellationToken cancellation) => actor.May(Permission.ReadPermits)
        ? await db.PermitOperations.AsNoTracking().DecidedBy(actor).Where(o => o.State == OperationState.Proposed).OrderBy(o => o.ProposedAt).ThenBy(o => o.Id)
            .Select(o => new WaitingOperation(
                o.Id, o.PermitId, o.Permit!.Person!.FamilyName, o.Permit.Person.GivenNames, o.Permit.Person.ChineseName, o.Action, o.Ground, o.ProposedBy, o.ProposedAt)) // Required by the model.
            .ToListAsync(cancellation)
        : [];

    /// <returns>Null where there is no such permit or another office decided it.</returns>
    public async Task<PermitFile?> FindAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        var permit = await Of(actor).Include(p => p.Person).Include(p => p.Employer).Include(p => p.Authority).Include(p => p.Artefacts)
            .SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (permit is null)
        {
            return null;
        }

        var operations = await db.PermitOperations.AsNoTracking().Where(o => o.PermitId == id).OrderByDescending(o => o.ProposedAt).ThenByDescending(o => o.Id).ToListAsync(cancellation);
        var changes = await db.PermitChanges.AsNoTracking().Where(c => c.PermitId == id).OrderBy(c => c.Sequence).ToListAsync(cancellation);
        var waiting = operations.FirstOrDefault(o => o.State == OperationState.Proposed);
        var number = await db.Applications.Where(c => c.Id == permit.LetterCaseId).Select(c => c.Number).SingleAsync(cancellation);
        return new(
            permit, operations, changes, waiting,
            waiting is null ? PermitFlow.Proposable(permit.State, actor.Roles) : [],
            waiting is null ? [] : OperationFlow.Possible(waiting.State, actor.Roles, waiting.ProposedById == actor.UserId),
            number);
    }

    /// <returns>The permit of an operation; null where there is none to see.</returns>
    public async Task<Guid?> PermitOfAsync(Guid operation, Actor actor, CancellationToken cancellation) => actor.May(Permission.ReadPermits)
        ? await db.PermitOperations.AsNoTracking().DecidedBy(actor).Where(o => o.Id == operation).Select(o => (Guid?)o.PermitId).SingleOrDefaultAsync(cancellation)
        : null;

    private IQueryable<Permit> Of(Actor actor)
    {
        var may = actor.May(Permission.ReadPermits);
        return db.Permits.AsNoTracking().DecidedBy(actor).Where(_ => may);
    }
}
