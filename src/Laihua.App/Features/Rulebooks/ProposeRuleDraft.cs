using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <param name="Id">The draft.</param>
/// <param name="SeenVersion">The version that the proposer saw.</param>
/// <param name="Reasons">Why the rules change.</param>
public sealed record ProposeRuleDraftCommand(string Id, int SeenVersion, string Reasons);

/// <summary>Puts a draft before a second person.</summary>
public sealed class ProposeRuleDraft(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(ProposeRuleDraftCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.Id, command.SeenVersion, RuleAction.Propose, actor, clock.Today(), cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var row = step.Row;
        List<Finding> findings =
        [
            .. RuleJudgement.OfReasons(command.Reasons),
            .. Texts.Check("reasons", command.Reasons, RuleScope.LongestText),
            .. RuleJudgement.OfDay(row.InForceFrom, clock.Today()),
        ];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        row.State = step.Next;
        row.Reasons = command.Reasons.Trim();
        (row.ProposedById, row.ProposedBy, row.ProposedAt) = (step.Person, actor.Name, now);
        row.Remark = null;
        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RulesProposed, "rules", row.Code, new { row.InForceFrom }));
        return await db.TrySaveAsync(cancellation) ? row.Code : await db.LostAsync(row, cancellation);
    }
}
