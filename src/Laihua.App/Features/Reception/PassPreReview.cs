using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Reception;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="OneFace">Whether the officer looked at the photo and saw one face, the applicant's: a person's judgement, kept in the trail.</param>
public sealed record PassPreReviewCommand(string Number, int SeenVersion, bool OneFace = false);

/// <summary>Passes pre-review: category A is accepted online at once, B and C wait for the window.</summary>
public sealed class PassPreReview(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The new state.</returns>
    public async Task<Result<CaseState>> HandleAsync(PassPreReviewCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.ReceivedBy(actor).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.PassPreReview, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var now = clock.UtcNow();
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.PreReviewPassed, "case", row.Number, new { Next = next, command.OneFace }));
        if (next == CaseState.InReview)
        {
            row.AcceptedAt = now;
            db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseAccepted, "case", row.Number, new { Online = true, row.DueOn }));
        }

        return await db.TrySaveAsync(cancellation) ? next : await db.LostAsync(row, cancellation);
    }
}
