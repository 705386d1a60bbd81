using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Rulebooks;

/// <param name="Json">A whole version, with an id that no version has yet.</param>
public sealed record DraftRulesCommand(string Json);

/// <summary>Keeps a version that was written elsewhere as a draft: everything in it holds, or nothing is kept.</summary>
public sealed class DraftRules(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(DraftRulesCommand command, Actor actor, CancellationToken cancellation)
    {
        if (actor.UserId is not { } drafter || !actor.May(Permission.DraftRules))
        {
            return new Refusal.NotFound("rules", "");
        }

        if (!RuleDocuments.Read(command.Json).TryGet(out var document, out var refusal))
        {
            return refusal;
        }

        var version = document.Version;
        var findings = new List<Finding>();
        if (!await db.HasSayAsync(actor, version.Province, cancellation))
        {
            findings.Add(RuleJudgement.OutOfJurisdiction);
        }

        if (Rulebook.Published.Find(version.Id) is not null || await db.RuleDrafts.AnyAsync(d => d.Code == version.Id, cancellation))
        {
            findings.Add(RuleJudgement.IdTaken);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var book = await db.RulebookAsync(cancellation);
        var row = document.ToDraft(book.InForce(version.Kind, version.Province, version.InForceFrom)?.Id ?? "", drafter, actor.Name, clock.UtcNow());
        db.RuleDrafts.Add(row);
        db.Audit.Add(Trail.Entry(actor, row.DraftedAt, AuditEvents.RulesDrafted, "rules", row.Code, new { row.Kind, row.BasedOn }));
        return await db.TrySaveAsync(cancellation) ? row.Code : new List<Finding> { RuleJudgement.IdTaken };
    }
}
