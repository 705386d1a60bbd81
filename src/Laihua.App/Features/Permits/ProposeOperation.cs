using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <param name="PermitId">The permit.</param>
/// <param name="SeenVersion">The version of the permit that was seen.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Ground">The id of the ground.</param>
/// <param name="Reason">The reason, as the holder shall read it.</param>
/// <param name="NewEnd">The new last day, to move the end.</param>
/// <param name="ContractTo">The last day of the contract on which it rests, where that changed.</param>
public sealed record ProposeOperationCommand(
    Guid PermitId, int SeenVersion, PermitAction Action, string Ground, string Reason, DateOnly? NewEnd = null, DateOnly? ContractTo = null);

/// <summary>Proposes something to be done to a permit; nothing happens to it until another person approves.</summary>
public sealed class ProposeOperation(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The id of the operation.</returns>
    public async Task<Result<Guid>> HandleAsync(ProposeOperationCommand command, Actor actor, CancellationToken cancellation)
    {
        var permit = await db.Permits.DecidedBy(actor).ForOperations().SingleOrDefaultAsync(p => p.Id == command.PermitId, cancellation);
        if (permit is null || actor.UserId is not { } person || !actor.May(Permission.ProposeOperations))
        {
            return new Refusal.NotFound("permit", command.PermitId.ToString());
        }

        if (permit.Version != command.SeenVersion)
        {
            return await db.StaleAsync(permit, cancellation);
        }

        if (!PermitFlow.Proposing(permit.Id.ToString(), permit.State, command.Action, actor.Roles).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        var findings = OperationFlow.OfProposal(command.Action, command.Ground, command.Reason);
        findings.AddRange(Texts.Check("reason", command.Reason, PermitScope.LongestText));
        findings.AddRange(await db.FindingsAsync(permit, command.Action, command.Ground, command.NewEnd, command.ContractTo, clock.Today(), cancellation));
        if (await db.PermitOperations.AnyAsync(o => o.WaitsForPermitId == permit.Id, cancellation))
        {
            findings.Add(OperationFlow.AnotherWaits);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var row = RowOf(command, permit, person, actor.Name, now);
        db.PermitOperations.Add(row);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.OperationProposed, "permit", permit.Id.ToString(),
            new { Operation = row.Id, row.Action, row.Ground, row.NewEnd }));

        // Two who propose at one moment: the second finds the place taken.
        return await db.TrySaveAsync(cancellation) ? row.Id : new List<Finding> { OperationFlow.AnotherWaits };
    }

    private static PermitOperation RowOf(ProposeOperationCommand command, Permit permit, Guid person, string name, DateTime now)
    {
        var moves = command.Action == PermitAction.MoveEnd;
        return new()
        {
            PermitId = permit.Id,
            Action = command.Action,
            Ground = command.Ground,
            Reason = command.Reason.Trim(),
            NewEnd = moves ? command.NewEnd : null,
            ContractTo = moves ? command.ContractTo : null,
            ArtefactId = command.Action == PermitAction.ReplaceCard ? permit.Artefacts.Where(a => a.Kind == ArtefactKind.Card).MaxBy(a => a.Edition)!.Id : null, // There is one, by the findings.
            WaitsForPermitId = permit.Id,
            ProposedById = person,
            ProposedBy = name,
            ProposedAt = now,
        };
    }
}
