using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Reception;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="CompetentOffice">The office that is competent.</param>
/// <param name="Reasons">The reason.</param>
public sealed record DeclineApplicationCommand(string Number, int SeenVersion, string CompetentOffice, string Reasons);

/// <summary>Declines for want of jurisdiction (不予受理).</summary>
public sealed class DeclineApplication(LaihuaDb db, TimeProvider clock)
{
    private const int LongestOffice = 200;
    private const int LongestReasons = 4000;

    public async Task<Result<string>> HandleAsync(DeclineApplicationCommand command, Actor actor, CancellationToken cancellation)
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

        if (!CaseFlow.After(row.Number, row.State, CaseAction.Decline, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        List<Finding> findings =
        [
            .. Judgement.OfDecline(command.CompetentOffice, command.Reasons),
            .. Texts.Check("competentOffice", command.CompetentOffice, LongestOffice),
            .. Texts.Check("reasons", command.Reasons, LongestReasons),
        ];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        row.Declined(command.CompetentOffice.Trim(), command.Reasons.Trim());
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseDeclined, "case", row.Number, new { row.Round }));
        return await db.TrySaveAsync(cancellation) ? row.Number : await db.LostAsync(row, cancellation);
    }
}
