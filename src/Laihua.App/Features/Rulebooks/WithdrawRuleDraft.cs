using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <param name="Id">The draft.</param>
/// <param name="SeenVersion">The version that was seen.</param>
/// <param name="Remark">Why it is given up.</param>
public sealed record WithdrawRuleDraftCommand(string Id, int SeenVersion, string Remark);

/// <summary>Gives a version up before it is in force; its id stays taken, its day is free again.</summary>
public sealed class WithdrawRuleDraft(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(WithdrawRuleDraftCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.Id, command.SeenVersion, RuleAction.Withdraw, actor, clock.Today(), cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        List<Finding> findings = [.. RuleJudgement.OfRemark(command.Remark), .. Texts.Check("remark", command.Remark, RuleScope.LongestText)];
        if (findings.Count > 0)
        {
            return findings;
        }

        var (row, now) = (step.Row, clock.UtcNow());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RulesWithdrawn, "rules", row.Code, new { From = row.State }));
        row.State = step.Next;
        row.Slot = null;
        row.Remark = command.Remark.Trim();
        row.Touch(actor.Name, now);
        return await db.TrySaveAsync(cancellation) ? row.Code : await db.LostAsync(row, cancellation);
    }
}
