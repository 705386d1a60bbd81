using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <param name="Id">The operation.</param>
/// <param name="SeenVersion">The version of the operation that was seen.</param>
public sealed record ApproveOperationCommand(Guid Id, int SeenVersion);

/// <summary>Approves what another proposed, and does it: the permit, its story and the trail change in one save.</summary>
public sealed class ApproveOperation(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The permit.</returns>
    public async Task<Result<Guid>> HandleAsync(ApproveOperationCommand command, Actor actor, CancellationToken cancellation)
    {
        // Load.
        if (!(await db.StepAsync(command.Id, command.SeenVersion, OperationAction.Approve, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        // Decide: as the permit stands now, which may differ from how it stood when this was proposed.
        var (row, permit) = (step.Row, step.Permit);
        if (!PermitFlow.After(permit.Id.ToString(), permit.State, row.Action, actor.Roles).TryGet(out var next, out refusal))
        {
            return refusal;
        }

        var findings = await db.FindingsAsync(permit, row.Action, row.Ground, row.NewEnd, row.ContractTo, clock.Today(), cancellation);
        if (findings.Count > 0)
        {
            return findings;
        }

        // Record.
        var now = clock.UtcNow();
        step.Settle(actor, now);
        if (row.Action == PermitAction.MoveEnd)
        {
            (row.EndBefore, permit.To, permit.ContractTo) = (permit.To, row.NewEnd, row.ContractTo ?? permit.ContractTo);
        }

        permit.MoveTo(next, now);
        if (row.Action == PermitAction.ReplaceCard)
        {
            await OrderCardAsync(row, permit, actor, now, cancellation);
        }
        else
        {
            db.PermitChanges.Add(permit.Change(now, KindOf(row.Action), row.Ground));
        }

        db.Audit.Add(Trail.Entry(actor, now, EventOf(row.Action), "permit", permit.Id.ToString(),
            new { Operation = row.Id, row.Ground, permit.State, row.EndBefore, permit.To }));
        return await db.TrySaveAsync(cancellation) ? permit.Id : await db.LostAsync(row, cancellation);
    }

    // A lost card stops counting at once: nobody knows who holds it. Any other counts until the new one is printed.
    private async Task OrderCardAsync(PermitOperation row, Permit permit, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var edition = await db.CardOrders.Where(o => o.PermitId == permit.Id).MaxAsync(o => o.Edition, cancellation) + 1;
        db.CardOrders.Add(new()
        {
            PermitId = permit.Id,
            AuthorityId = permit.AuthorityId,
            Edition = edition,
            ReplacesBecause = row.Ground,
            OrderedAt = now,
            ChangedBy = actor.Name,
            ChangedAt = now,
        });
        if (row.Ground != OperationGround.Lost)
        {
            return;
        }

        foreach (var card in permit.Artefacts.Where(a => a.Kind == ArtefactKind.Card && a.ReplacedAt is null))
        {
            card.ReplacedAt = now;
            db.PermitChanges.Add(card.Change(now, PermitChangeKinds.ArtefactReplaced, row.Ground));
        }
    }

    private static string KindOf(PermitAction action) => action switch
    {
        PermitAction.Suspend => PermitChangeKinds.Suspended,
        PermitAction.Resume => PermitChangeKinds.Resumed,
        PermitAction.Cancel => PermitChangeKinds.Cancelled,
        PermitAction.Revoke => PermitChangeKinds.Revoked,
        PermitAction.MoveEnd => PermitChangeKinds.EndMoved,
        PermitAction.BringToLife or PermitAction.PrintCard or PermitAction.HandOverCard or PermitAction.ReplaceCard or PermitAction.Expire =>
            throw new InvalidOperationException("It is no change of the permit that is proposed."),
    };

    private static string EventOf(PermitAction action) => action switch
    {
        PermitAction.Suspend => AuditEvents.PermitSuspended,
        PermitAction.Resume => AuditEvents.PermitResumed,
        PermitAction.Cancel => AuditEvents.PermitCancelled,
        PermitAction.Revoke => AuditEvents.PermitRevoked,
        PermitAction.MoveEnd => AuditEvents.PermitEndMoved,
        PermitAction.ReplaceCard => AuditEvents.CardReplacementOrdered,
        PermitAction.BringToLife or PermitAction.PrintCard or PermitAction.HandOverCard or PermitAction.Expire =>
            throw new InvalidOperationException("The table of moves lets nobody propose it."),
    };
}
