using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The row of the production list.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="CollectedBy"><c>holder</c> or <c>proxy</c>.</param>
/// <param name="ProxyName">The proxy's name.</param>
/// <param name="IdentityDocument"><c>passport</c> or <c>id-card</c>.</param>
/// <param name="IdentityChecked">Whether person and document were compared.</param>
public sealed record HandOverCardCommand(
    Guid OrderId, int SeenVersion, string CollectedBy, string ProxyName, string IdentityDocument, bool IdentityChecked);

/// <summary>Hands a card over against identity.</summary>
public sealed class HandOverCard(LaihuaDb db, TimeProvider clock)
{
    private const int LongestName = 200;

    public async Task<Result<Guid>> HandleAsync(HandOverCardCommand command, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var order = await db.CardOrders.Include(o => o.Permit).SingleOrDefaultAsync(o => o.Id == command.OrderId && o.AuthorityId == authority, cancellation);
        if (order is null || !actor.May(Permission.HandOverCards))
        {
            return new Refusal.NotFound("card", command.OrderId.ToString());
        }

        if (order.Version != command.SeenVersion)
        {
            return new Refusal.Stale("card", command.OrderId.ToString(), order.ChangedBy, order.ChangedAt);
        }

        if (!CardFlow.After(order.Id.ToString(), order.State, CardAction.HandOver).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        if (!PermitFlow.After(order.PermitId.ToString(), order.Permit!.State, PermitAction.HandOverCard, actor.Roles).TryGet(out _, out refusal)) // Required by the model.
        {
            return refusal;
        }

        List<Finding> findings =
        [
            .. CardFlow.OfHandOver(command.CollectedBy, command.ProxyName, command.IdentityDocument, command.IdentityChecked),
            .. Texts.Check("proxyName", command.ProxyName, LongestName),
        ];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        order.State = next;
        order.HandedOverAt = now;
        order.HandedOverBy = actor.Name;
        order.CollectedBy = command.CollectedBy;
        order.ProxyName = command.CollectedBy == "proxy" ? command.ProxyName.Trim() : null;
        order.IdentityDocument = command.IdentityDocument;
        order.ChangedBy = actor.Name;
        order.ChangedAt = now;
        order.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardHandedOver, "card", order.Id.ToString(), new { command.CollectedBy }));
        return await db.TrySaveAsync(cancellation) ? order.Id : await db.LostAsync(order, cancellation);
    }
}
