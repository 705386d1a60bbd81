using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Decisions;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the approver saw.</param>
/// <param name="Grant">True to grant, false to refuse.</param>
/// <param name="Ground">The ground of a refusal.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record DecideCaseCommand(string Number, int SeenVersion, bool Grant, string Ground, string Reasons);

/// <summary>What was decided.</summary>
public sealed record CaseDecided(string Number, bool Granted, DateTime At);

/// <summary>Grants or refuses: a person other than the examiner, once.</summary>
public sealed class DecideCase(LaihuaDb db, GrantedPermits permits, TimeProvider clock)
{
    private const int LongestReasons = 4000;

    public async Task<Result<CaseDecided>> HandleAsync(DecideCaseCommand command, Actor actor, CancellationToken cancellation)
    {
        // Load.
        var row = await db.Applications.DecidedBy(actor).Include(c => c.Examinations).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null || actor.UserId is not { } approver)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        // Decide.
        var action = command.Grant ? CaseAction.Grant : CaseAction.Refuse;
        if (!CaseFlow.After(row.Number, row.State, action, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var examination = row.Examinations.MaxBy(e => e.At)!; // A case that awaits a decision was examined.
        var findings = Judgement.OfDecision(examination.ExaminerId, approver, command.Grant, examination.RecommendsGrant, command.Ground, command.Reasons);
        findings.AddRange(Texts.Check("reasons", command.Reasons, LongestReasons));
        if (command.Grant && findings.Count == 0)
        {
            findings.AddRange(await permits.FindingsAsync(row, cancellation));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        // Record: the decision, the permit, the audit entry and the letter to make, in one save.
        var now = clock.UtcNow();
        db.Decisions.Add(DecisionOf(row, examination, command, approver, actor.Name, now));
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseDecided, "case", row.Number, new { command.Grant, row.Round, row.Category }));
        if (command.Grant)
        {
            await permits.RecordAsync(row, actor, cancellation);
        }

        return await db.TrySaveAsync(cancellation)
            ? new CaseDecided(row.Number, command.Grant, now)
            : await db.LostAsync(row, cancellation);
    }

    private static Decision DecisionOf(Application row, Examination examination, DecideCaseCommand command, Guid approver, string name, DateTime now) =>
        new()
        {
            ApplicationId = row.Id,
            Round = row.Round,
            Granted = command.Grant,
            At = now,
            ExaminerId = examination.ExaminerId,
            Examiner = examination.Examiner,
            ApproverId = approver,
            Approver = name,
            Ground = command.Grant ? null : command.Ground,
            Reasons = command.Reasons.Trim(),
            Category = row.Category,
            PointsTable = row.PointsTable ?? "",
            Rules = row.Rules ?? "",
            PointsFacts = row.PointsFacts ?? "{}",
            Inputs = row.Answers,
            Account = row.Account ?? "{}",
        };
}
