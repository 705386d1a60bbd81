using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <param name="Id">The draft.</param>
/// <param name="SeenVersion">The version that the writer saw.</param>
/// <param name="Json">The whole content.</param>
public sealed record SaveRuleDraftCommand(string Id, int SeenVersion, string Json);

/// <summary>Writes in a draft: everything in it holds, or nothing is written.</summary>
public sealed class SaveRuleDraft(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(SaveRuleDraftCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.Id, command.SeenVersion, RuleAction.Save, actor, clock.Today(), cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var row = step.Row;
        if (!RuleDocuments.Read(row.Kind, command.Json).TryGet(out var document, out refusal))
        {
            return refusal;
        }

        if (OtherSubject(row.Code, row.Province, document.Version) is { Count: > 0 } findings)
        {
            return findings;
        }

        var now = clock.UtcNow();
        row.Content = document.Json;
        row.InForceFrom = document.Version.InForceFrom;
        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RulesSaved, "rules", row.Code, new { row.InForceFrom }));
        return await db.TrySaveAsync(cancellation) ? row.Code : await db.LostAsync(row, cancellation);
    }

    private static List<Finding> OtherSubject(string code, string province, IRuleVersion version) =>
    [
        .. version.Id == code ? Array.Empty<Finding>() : [RuleJudgement.OtherSubject("id")],
        .. version.Province == province ? Array.Empty<Finding>() : [RuleJudgement.OtherSubject("province")],
    ];
}
