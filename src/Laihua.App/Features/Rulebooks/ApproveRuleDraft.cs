using System.Globalization;
using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Rulebooks;

/// <param name="Id">The draft.</param>
/// <param name="SeenVersion">The version that the second person saw.</param>
public sealed record ApproveRuleDraftCommand(string Id, int SeenVersion);

/// <summary>Approves what another proposed: from its day on it is in force, and never changes again.</summary>
public sealed class ApproveRuleDraft(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(ApproveRuleDraftCommand command, Actor actor, CancellationToken cancellation)
    {
        var today = clock.Today();
        if (!(await db.StepAsync(command.Id, command.SeenVersion, RuleAction.Approve, actor, today, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var row = step.Row;
        List<Finding> findings = [.. RuleJudgement.OfDay(row.InForceFrom, today)];
        if (await BeginsWithAnotherAsync(row, cancellation))
        {
            findings.Add(RuleJudgement.SameDay);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        row.State = step.Next;
        (row.ApprovedById, row.ApprovedBy, row.ApprovedAt) = (step.Person, actor.Name, now);
        row.Slot = SlotOf(row);
        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RulesApproved, "rules", row.Code, new { row.InForceFrom }));
        if (await db.TrySaveAsync(cancellation))
        {
            return row.Code;
        }

        // Two drafts for one day, approved at one moment: the second finds the day taken.
        return await BeginsWithAnotherAsync(row, cancellation) ? new List<Finding> { RuleJudgement.SameDay } : await db.LostAsync(row, cancellation);
    }

    private static string SlotOf(RuleDraft row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Kind}/{row.Province}/{row.InForceFrom:yyyy-MM-dd}");

    private async Task<bool> BeginsWithAnotherAsync(RuleDraft row, CancellationToken cancellation)
    {
        var slot = SlotOf(row);
        return Rulebook.Published.Versions.Any(version => version.Kind == row.Kind && version.Province == row.Province && version.InForceFrom == row.InForceFrom)
            || await db.RuleDrafts.AnyAsync(d => d.Slot == slot && d.Id != row.Id, cancellation);
    }
}
