using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The card.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="ToOffice">Whether it goes to another office; otherwise a courier brings it to the holder.</param>
/// <param name="Office">The code of that office.</param>
/// <param name="Courier">The name of the courier; may be given with an office too.</param>
/// <param name="CourierNumber">The number of the parcel.</param>
public sealed record SendCardCommand(Guid OrderId, int SeenVersion, bool ToOffice, string Office, string Courier, string CourierNumber);

/// <summary>Sends a released card to the office where it is collected, or by courier to the holder.</summary>
public sealed class SendCard(LaihuaDb db, TimeProvider clock)
{
    private const int LongestCourier = 100;
    private const int LongestNumber = 40;

    public async Task<Result<Guid>> HandleAsync(SendCardCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.OrderId, command.SeenVersion, CardAction.Send, Permission.HandOverCards, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var code = command.Office.Trim();
        var office = command.ToOffice
            ? await db.Authorities.Where(a => a.Code == code && a.Id != step.Order.AuthorityId).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(cancellation)
            : null;
        List<Finding> findings =
        [
            .. CardProduction.OfSending(command.ToOffice, office is not null, command.Courier, command.CourierNumber),
            .. Texts.Check("courier", command.Courier, LongestCourier),
            .. Texts.Check("courierNumber", command.CourierNumber, LongestNumber),
        ];
        if (step.Order.Artefact().ReplacedAt is not null)
        {
            findings.Add(CardProduction.CountsNoLonger);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        step.Order.MoveTo(step.Next, actor, now);
        step.Order.Permit!.Version++; // Included by the step. Whoever takes the loss of the card at this moment is faster, or this is.
        (step.Order.SentAt, step.Order.SentToId) = (now, office);
        (step.Order.Courier, step.Order.CourierNumber) = (Given(command.Courier), Given(command.CourierNumber));
        (step.Order.ReturnedAt, step.Order.ReturnedBecause) = (null, null);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardSent, "card", step.Order.Id.ToString(), new { To = office }));
        return await db.TrySaveAsync(cancellation) ? step.Order.Id : await db.LostAsync(step.Order, cancellation);
    }

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
