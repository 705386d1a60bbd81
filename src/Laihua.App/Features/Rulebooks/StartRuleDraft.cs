using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Rulebooks;

/// <param name="CopyOf">The id of the version that is copied, one in force or any other.</param>
/// <param name="Province">For a catalogue of incentive points another province than that of the copy; null keeps it.</param>
public sealed record StartRuleDraftCommand(string CopyOf, string? Province = null);

/// <summary>Starts a draft: a copy under an id of its own, in force from the first of the month after.</summary>
public sealed class StartRuleDraft(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(StartRuleDraftCommand command, Actor actor, CancellationToken cancellation)
    {
        var copied = await db.VersionAsync(command.CopyOf, cancellation);
        if (copied is null || actor.UserId is not { } drafter || !actor.May(Permission.DraftRules))
        {
            return new Refusal.NotFound("rules", command.CopyOf);
        }

        var province = copied.Kind == RuleKind.Incentives && command.Province is { Length: > 0 } other ? other : copied.Province;
        if (!RuleCopies.Has(province))
        {
            return new List<Finding> { RuleJudgement.NoProvince };
        }

        if (!await db.HasSayAsync(actor, province, cancellation))
        {
            return new List<Finding> { RuleJudgement.OutOfJurisdiction };
        }

        var today = clock.Today();
        var from = new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        var taken = await db.RuleDrafts.Select(d => d.Code).ToListAsync(cancellation);
        var copy = RuleCopies.Of(copied, province, from, [.. taken, .. Rulebook.Published.Versions.Select(version => version.Id)]);
        var row = copy.ToDraft(command.CopyOf, drafter, actor.Name, clock.UtcNow());
        db.RuleDrafts.Add(row);
        db.Audit.Add(Trail.Entry(actor, row.DraftedAt, AuditEvents.RulesDrafted, "rules", row.Code, new { row.Kind, row.BasedOn }));
        return await db.TrySaveAsync(cancellation) ? row.Code : new List<Finding> { RuleJudgement.IdTaken };
    }
}
