using Laihua.App.Data;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The card.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Code">What the scanner read from the printed card; kept nowhere.</param>
public sealed record ReleaseCardCommand(Guid OrderId, int SeenVersion, string Code);

/// <summary>The test scan: a printed card may leave the house only when its own code reads and is, byte by byte, what was signed.</summary>
public sealed class ReleaseCard(LaihuaDb db, CodeSigning signing, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(ReleaseCardCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.OrderId, command.SeenVersion, CardAction.Release, Permission.PrintCards, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var findings = new List<Finding>();
        if (step.Order.ReadBackFault is not null)
        {
            findings.Add(CardProduction.NotReadBack);
        }

        if (!await db.IsWhatWasSignedAsync(step.Order.Artefact(), command.Code.Trim(), signing, clock.GetUtcNow(), cancellation))
        {
            findings.Add(CardProduction.ScanDiffers);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        step.Order.MoveTo(step.Next, actor, now);
        (step.Order.ReleasedAt, step.Order.ReleasedBy) = (now, actor.Name);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardReleased, "card", step.Order.Id.ToString(), new { step.Order.Edition }));
        return await db.TrySaveAsync(cancellation) ? step.Order.Id : await db.LostAsync(step.Order, cancellation);
    }
}
