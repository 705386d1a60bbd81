using Laihua.App.Data.Machines;
using Laihua.Rules.Access;

namespace Laihua.App.Features.Webhooks;

/// <summary>Who acts on webhooks: a machine on its own, an administrator on all.</summary>
/// <param name="Actor">The name in the log.</param>
/// <param name="ClientId">The client whose webhooks there are; null for all of them.</param>
public sealed record WebhookOwner(Actor Actor, Guid? ClientId)
{
    /// <summary>A machine, for its own.</summary>
    public static WebhookOwner Of(MachineClient client) => new(new(client.Id, client.ClientId, [], null, null), client.Id);

    /// <summary>A person, for all of them where they look after machines.</summary>
    public static WebhookOwner Of(Actor actor) => new(actor, actor.May(Permission.ManageClients) ? null : Guid.Empty);
}

/// <summary>Someone else's webhook is not found.</summary>
internal static class WebhookRights
{
    public static IQueryable<WebhookSubscription> OwnedBy(this IQueryable<WebhookSubscription> webhooks, WebhookOwner owner) =>
        owner.ClientId is { } client ? webhooks.Where(w => w.ClientId == client) : webhooks;

    public static IQueryable<WebhookDelivery> OwnedBy(this IQueryable<WebhookDelivery> deliveries, WebhookOwner owner) =>
        owner.ClientId is { } client ? deliveries.Where(d => d.ClientId == client) : deliveries;
}
