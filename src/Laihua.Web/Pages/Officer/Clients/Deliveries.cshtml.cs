using Laihua.App.Data.Machines;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Webhooks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Clients;

/// <summary>The webhooks of a client and what was sent to them; sent again, resumed, given up.</summary>
[Authorize(Permission.ManageClients)]
public sealed class DeliveriesModel(ClientShelf clients, WebhookShelf shelf, ReplayDelivery replay, MoveWebhook move, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The client.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The webhook or message on which something is done.</summary>
    [FromQuery(Name = "on")]
    public Guid On { get; set; }

    /// <summary>The client as it stands.</summary>
    public ClientFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Its webhooks.</summary>
    public IReadOnlyList<WebhookSubscription> Webhooks { get; private set; } = [];

    /// <summary>The newest messages.</summary>
    public IReadOnlyList<WebhookDelivery> Deliveries { get; private set; } = [];

    /// <summary>The colour of a state.</summary>
    public static string ColourOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "blue",
        DeliveryState.Delivered => "green",
        DeliveryState.Held => "amber",
        DeliveryState.Failed => "red",
    };

    /// <summary>The end of the key of a state.</summary>
    public static string KeyOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "waiting",
        DeliveryState.Delivered => "delivered",
        DeliveryState.Held => "held",
        DeliveryState.Failed => "failed",
    };

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Sends a message again.</summary>
    public async Task<IActionResult> OnPostReplayAsync(CancellationToken cancellation) =>
        await EndAsync(await replay.HandleAsync(On, WebhookOwner.Of(await current.GetAsync()), cancellation), "clients.done-replay", cancellation);

    /// <summary>Lets a paused webhook go on.</summary>
    public async Task<IActionResult> OnPostResumeAsync(CancellationToken cancellation) =>
        await EndAsync(await move.ResumeAsync(On, WebhookOwner.Of(await current.GetAsync()), cancellation), "clients.done-webhook-resume", cancellation);

    /// <summary>Gives a webhook up.</summary>
    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancellation) =>
        await EndAsync(await move.EndAsync(On, WebhookOwner.Of(await current.GetAsync()), cancellation), "clients.done-webhook-end", cancellation);

    private async Task<IActionResult> EndAsync(Result<Guid> result, string done, CancellationToken cancellation)
    {
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts[done]);
            return Redirect(Url.Content($"~/officer/clients/{Id}/deliveries"));
        }

        return await LoadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        if (await clients.FindAsync(Id, actor, cancellation) is not { } found)
        {
            return false;
        }

        Shown = found;
        Webhooks = await shelf.AllAsync(WebhookOwner.Of(actor), Id, cancellation);
        Deliveries = await shelf.DeliveriesAsync(WebhookOwner.Of(actor), Id, null, cancellation);
        return true;
    }
}
