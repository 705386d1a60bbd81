using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Points;

/// <param name="Number">The case.</param>
/// <param name="Round">The round that was decided; null for the last.</param>
public sealed record ReadDecisionCommand(string Number, int? Round);

/// <summary>A decision with everything from which it is derived again: the facts, scored, give the account.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Round">The round that was decided.</param>
/// <param name="Granted">Whether it was granted.</param>
/// <param name="Rules">The versions on which it rests.</param>
/// <param name="Facts">A points request of the published contract; personal data.</param>
/// <param name="Account">The account that was kept.</param>
public sealed record DecisionRead(string Case, int Round, bool Granted, IReadOnlyList<RuleVersionBody> Rules, JsonElement Facts, PointsBody Account);

/// <summary>Reads a decision for whoever wants to derive it again, and writes down that it was read.</summary>
public sealed class ReadDecision(LaihuaDb db, TimeProvider clock)
{
    private static readonly Finding KeepsNone = new(
        "DECISION-001", "", new("This decision keeps no facts that can be scored again: it was made before they were kept.", "该决定作出时尚未保存计分事实，无法重新计分。"), "decision 0014");

    public async Task<Result<DecisionRead>> HandleAsync(ReadDecisionCommand command, Actor actor, CancellationToken cancellation)
    {
        // Load.
        var decision = await db.Decisions.AsNoTracking()
            .Where(d => db.Applications.Any(c => c.Id == d.ApplicationId && c.Number == command.Number))
            .Where(d => command.Round == null || d.Round == command.Round)
            .OrderByDescending(d => d.Round).FirstOrDefaultAsync(cancellation);
        if (decision is null)
        {
            return new Refusal.NotFound("decision", command.Number);
        }

        // Decide.
        if (decision.PointsFacts == StoredScore.NoFacts || StoredScore.Account(decision.Account) is not { } account)
        {
            return new List<Finding> { KeepsNone };
        }

        // Record: that it was read, and nothing of what stands in it.
        var book = await db.RulebookAsync(cancellation);
        db.Audit.Add(Trail.Entry(actor, clock.UtcNow(), AuditEvents.DecisionRead, "case", command.Number, new { decision.Round }));
        return await db.TrySaveAsync(cancellation)
            ? new DecisionRead(
                command.Number, decision.Round, decision.Granted, RuleVersionBody.Of(book, account.Rules),
                JsonSerializer.Deserialize<JsonElement>(decision.PointsFacts), PointsBody.From(account))
            : new Refusal.Stale("decision", command.Number);
    }
}
