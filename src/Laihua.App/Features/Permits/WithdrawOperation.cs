using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Permits;

namespace Laihua.App.Features.Permits;

/// <param name="Id">The operation.</param>
/// <param name="SeenVersion">The version of the operation that the proposer saw.</param>
/// <param name="Remark">Why.</param>
public sealed record WithdrawOperationCommand(Guid Id, int SeenVersion, string Remark);

/// <summary>Takes one's own proposal back.</summary>
public sealed class WithdrawOperation(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The permit.</returns>
    public async Task<Result<Guid>> HandleAsync(WithdrawOperationCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.Id, command.SeenVersion, OperationAction.Withdraw, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        List<Finding> findings = [.. OperationFlow.OfRemark(command.Remark), .. Texts.Check("remark", command.Remark, PermitScope.LongestText)];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        step.Settle(actor, now, command.Remark);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.OperationWithdrawn, "permit", step.Permit.Id.ToString(), new { Operation = step.Row.Id, step.Row.Action }));
        return await db.TrySaveAsync(cancellation) ? step.Permit.Id : await db.LostAsync(step.Row, cancellation);
    }
}
