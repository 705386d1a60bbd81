using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <param name="Id">The draft.</param>
/// <param name="SeenVersion">The version that the second person saw.</param>
/// <param name="Remark">What is to be changed.</param>
public sealed record ReturnRuleDraftCommand(string Id, int SeenVersion, string Remark);

/// <summary>Gives a proposed draft back to be written again.</summary>
public sealed class ReturnRuleDraft(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(ReturnRuleDraftCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.Id, command.SeenVersion, RuleAction.Return, actor, clock.Today(), cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        List<Finding> findings = [.. RuleJudgement.OfRemark(command.Remark), .. Texts.Check("remark", command.Remark, RuleScope.LongestText)];
        if (findings.Count > 0)
        {
            return findings;
        }

        var (row, now) = (step.Row, clock.UtcNow());
        row.State = step.Next;
        row.Remark = command.Remark.Trim();
        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RulesReturned, "rules", row.Code, new { row.InForceFrom }));
        return await db.TrySaveAsync(cancellation) ? row.Code : await db.LostAsync(row, cancellation);
    }
}
