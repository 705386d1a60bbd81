using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The row of the production list.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="CollectedBy"><c>holder</c> or <c>proxy</c>.</param>
/// <param name="ProxyName">The proxy's name.</param>
/// <param name="IdentityDocument"><c>passport</c> or <c>id-card</c>.</param>
/// <param name="IdentityChecked">Whether person and document were compared.</param>
/// <param name="Mandate">The mandate that the proxy showed: its kind and day, or its number.</param>
public sealed record HandOverCardCommand(
    Guid OrderId, int SeenVersion, string CollectedBy, string ProxyName, string IdentityDocument, bool IdentityChecked, string Mandate = "");

/// <summary>Hands a card over against identity.</summary>
public sealed class HandOverCard(LaihuaDb db, TimeProvider clock)
{
    private const int LongestName = 200;
    private const int LongestMandate = 100;

    public async Task<Result<Guid>> HandleAsync(HandOverCardCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.StepAsync(command.OrderId, command.SeenVersion, CardAction.HandOver, Permission.HandOverCards, actor, cancellation)).TryGet(out var step, out var refusal))
        {
            return refusal;
        }

        var order = step.Order;
        if (!PermitFlow.After(order.PermitId.ToString(), order.Permit!.State, PermitAction.HandOverCard, actor.Roles).TryGet(out _, out refusal)) // Required by the model.
        {
            return refusal;
        }

        List<Finding> findings =
        [
            .. CardFlow.OfHandOver(command.CollectedBy, command.ProxyName, command.Mandate, command.IdentityDocument, command.IdentityChecked),
            .. Texts.Check("proxyName", command.ProxyName, LongestName),
            .. Texts.Check("mandate", command.Mandate, LongestMandate),
        ];
        if (order.Artefact().ReplacedAt is not null)
        {
            findings.Add(CardProduction.CountsNoLonger);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        order.MoveTo(step.Next, actor, now);
        order.Permit.Version++; // Whoever takes the loss of the card or ends the permit at this moment is faster, or this is.
        order.HandedOverAt = now;
        order.HandedOverBy = actor.Name;
        order.CollectedBy = command.CollectedBy;
        order.ProxyName = command.CollectedBy == "proxy" ? command.ProxyName.Trim() : null;
        order.Mandate = command.CollectedBy == "proxy" ? command.Mandate.Trim() : null;
        order.IdentityDocument = command.IdentityDocument;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardHandedOver, "card", order.Id.ToString(), new { command.CollectedBy }));
        return await db.TrySaveAsync(cancellation) ? order.Id : await db.LostAsync(order, cancellation);
    }
}
