using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Categories;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>Whose permits are whose, and what is done when two meet at one permit or at one operation.</summary>
public static class PermitScope
{
    internal const int LongestText = 2000;

    /// <summary>Permits that the actor's authority decided; for a supervisor also those of the authorities below it.</summary>
    public static IQueryable<Permit> DecidedBy(this IQueryable<Permit> permits, Actor actor)
    {
        Guid[] authorities = [actor.AuthorityId ?? Guid.Empty, .. actor.Below];
        return permits.Where(p => authorities.Contains(p.AuthorityId));
    }

    /// <summary>Operations on permits that the actor's authority decided.</summary>
    public static IQueryable<PermitOperation> DecidedBy(this IQueryable<PermitOperation> operations, Actor actor)
    {
        Guid[] authorities = [actor.AuthorityId ?? Guid.Empty, .. actor.Below];
        return operations.Where(o => authorities.Contains(o.Permit!.AuthorityId)); // Required by the model.
    }

    /// <summary>Permits with everything on which an operation is decided.</summary>
    internal static IQueryable<Permit> ForOperations(this IQueryable<Permit> permits) => permits.Include(p => p.Artefacts).Include(p => p.Person!.Documents); // Required by the model.

    /// <summary>What the register itself holds against an operation, as the permit stands now.</summary>
    internal static async Task<List<Finding>> FindingsAsync(
        this LaihuaDb db, Permit permit, PermitAction action, string ground, DateOnly? newEnd, DateOnly? contractTo, DateOnly today, CancellationToken cancellation) => action switch
        {
            PermitAction.MoveEnd => EndMove.Check(
                new(permit.From!.Value, permit.To!.Value, Enum.Parse<PermitCategory>(permit.Category), contractTo ?? permit.ContractTo, PassportTo(permit), today), newEnd, ground), // A live permit has both.
            PermitAction.ReplaceCard => await HasCardAsync(db, permit, cancellation) ? [] : [OperationFlow.NoCardToReplace],
            PermitAction.Suspend or PermitAction.Resume or PermitAction.Cancel or PermitAction.Revoke => [],
            PermitAction.BringToLife or PermitAction.PrintCard or PermitAction.HandOverCard or PermitAction.Expire =>
                throw new InvalidOperationException("The table of moves lets nobody propose it."),
        };

    /// <summary>The refusal for somebody who saw a permit before it changed: the last entry of the trail says who was faster, or the last step of a card.</summary>
    internal static async Task<Refusal> StaleAsync(this LaihuaDb db, Permit permit, CancellationToken cancellation)
    {
        var subject = permit.Id.ToString();
        var last = await db.Audit.AsNoTracking().Where(e => e.SubjectKind == "permit" && e.Subject == subject)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Select(e => new { e.Actor, e.At }).FirstOrDefaultAsync(cancellation);
        var card = await db.CardOrders.AsNoTracking().Where(o => o.PermitId == permit.Id)
            .OrderByDescending(o => o.ChangedAt).Select(o => new { Actor = o.ChangedBy, At = o.ChangedAt }).FirstOrDefaultAsync(cancellation);
        var faster = card is not null && (last is null || card.At > last.At) ? card : last;
        return new Refusal.Stale("permit", subject, faster?.Actor, faster?.At);
    }

    /// <summary>The refusal for somebody who saw an operation before it was settled.</summary>
    internal static Refusal Stale(this PermitOperation row) => new Refusal.Stale("operation", row.Id.ToString(), row.SettledBy, row.SettledAt);

    /// <summary>The refusal for somebody whose save was lost: the operation was settled, or its permit changed.</summary>
    internal static async Task<Refusal> LostAsync(this LaihuaDb db, PermitOperation row, CancellationToken cancellation)
    {
        var now = await db.PermitOperations.AsNoTracking().SingleAsync(o => o.Id == row.Id, cancellation);
        return now.State == OperationState.Proposed ? await db.StaleAsync(row.Permit!, cancellation) : now.Stale(); // Included by the caller.
    }

    /// <summary>The operation and the state after an action, or why it cannot be done.</summary>
    internal static async Task<Result<OperationStep>> StepAsync(
        this LaihuaDb db, Guid id, int seenVersion, OperationAction action, Actor actor, CancellationToken cancellation)
    {
        var row = await db.PermitOperations.DecidedBy(actor).Include(o => o.Permit!.Artefacts).Include(o => o.Permit!.Person!.Documents) // Required by the model.
            .SingleOrDefaultAsync(o => o.Id == id, cancellation);
        if (row is null || actor.UserId is not { } person || !actor.May(OperationFlow.PermissionOf(action)))
        {
            return new Refusal.NotFound("operation", id.ToString());
        }

        if (row.Version != seenVersion)
        {
            return row.Stale();
        }

        return OperationFlow.After(id.ToString(), row.State, action, actor.Roles, row.ProposedById == person).TryGet(out var next, out var refusal)
            ? new OperationStep(row, row.Permit!, next, person) // Included above.
            : refusal;
    }

    /// <summary>Settles it: it waits no longer and stays as it is.</summary>
    internal static void Settle(this OperationStep step, Actor actor, DateTime at, string? remark = null)
    {
        var row = step.Row;
        row.State = step.Next;
        row.WaitsForPermitId = null;
        (row.SettledById, row.SettledBy, row.SettledAt) = (step.Person, actor.Name, at);
        row.Remark = remark?.Trim();
        row.Version++;
    }

    private static async Task<bool> HasCardAsync(LaihuaDb db, Permit permit, CancellationToken cancellation) =>
        permit.Artefacts.Any(a => a.Kind == ArtefactKind.Card)
        && !await db.CardOrders.AnyAsync(o => o.PermitId == permit.Id && (o.State == CardState.Ordered || o.State == CardState.InBatch), cancellation);

    // A passport in use that was renewed since the grant bounds the permit as it is now.
    private static DateOnly PassportTo(Permit permit) =>
        permit.Person!.Documents.Where(d => d.InUse is not null).Select(d => (DateOnly?)d.ExpiresOn).Max() ?? permit.PassportExpiresOn; // Included by the caller.
}

/// <summary>An operation in hand, its permit, the state after the action, and who acts.</summary>
internal sealed record OperationStep(PermitOperation Row, Permit Permit, OperationState Next, Guid Person);
