using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Decisions;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the examiner saw.</param>
/// <param name="Grant">True to recommend a grant.</param>
/// <param name="Findings">What was found.</param>
public sealed record RecommendDecisionCommand(string Number, int SeenVersion, bool Grant, string Findings);

/// <summary>Records the findings of an examination and recommends a decision.</summary>
public sealed class RecommendDecision(LaihuaDb db, TimeProvider clock)
{
    private const int LongestFindings = 4000;

    public async Task<Result<string>> HandleAsync(RecommendDecisionCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.DecidedBy(actor).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null || actor.UserId is not { } examiner)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.Recommend, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        List<Finding> findings = [.. Judgement.OfRecommendation(command.Findings), .. Texts.Check("findings", command.Findings, LongestFindings)];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        db.Examinations.Add(new()
        {
            ApplicationId = row.Id,
            At = now,
            ExaminerId = examiner,
            Examiner = actor.Name,
            RecommendsGrant = command.Grant,
            Findings = command.Findings.Trim(),
        });
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseRecommended, "case", row.Number, new { command.Grant }));
        return await db.TrySaveAsync(cancellation) ? row.Number : await db.LostAsync(row, cancellation);
    }
}
