using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>What stands on a card; printing it.</summary>
[Authorize(Permission.PrintCards)]
public sealed class CardModel(ProductionList cards, PrintCard print, ReleaseCard release, RejectCard reject, ReceiveCard receive, CurrentActor current) : CardSheetPage(cards, current)
{
    private readonly CurrentActor current = current;

    /// <summary>The portrait, for whoever makes the card: it belongs to the person, not to a case that a card officer could read.</summary>
    public async Task<IActionResult> OnGetPortraitAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return await Cards.PortraitAsync(Id, await current.GetAsync(), cancellation) is { } portrait ? File(portrait, "image/jpeg") : NotFound();
    }

    /// <summary>What the hand scanner typed; never shown again.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Why it is rejected or put aside.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The test scan.</summary>
    public async Task<IActionResult> OnPostReleaseAsync(CancellationToken cancellation)
    {
        var result = await release.HandleAsync(new(Id, Version ?? -1, Code ?? ""), await current.GetAsync(), cancellation);
        ModelState.Remove(nameof(Code));
        Code = null;
        return await EndAsync(result, "production.done-release", cancellation);
    }

    /// <summary>Rejects the print.</summary>
    public async Task<IActionResult> OnPostRejectAsync(CancellationToken cancellation) =>
        await EndAsync(await reject.HandleAsync(new(Id, Version ?? -1, Reason ?? ""), await current.GetAsync(), cancellation), "production.done-reject", cancellation);

    /// <summary>Takes it in from another office.</summary>
    public Task<IActionResult> OnPostArriveAsync(CancellationToken cancellation) => ReceiveAsync(CardAction.Arrive, "production.done-arrive", cancellation);

    /// <summary>The courier delivered it.</summary>
    public Task<IActionResult> OnPostDeliverAsync(CancellationToken cancellation) => ReceiveAsync(CardAction.Deliver, "production.done-deliver", cancellation);

    /// <summary>It is put aside.</summary>
    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancellation) => ReceiveAsync(CardAction.Return, "production.done-return", cancellation);

    private async Task<IActionResult> ReceiveAsync(CardAction action, string done, CancellationToken cancellation) =>
        await EndAsync(await receive.HandleAsync(new(Id, Version ?? -1, action, Reason ?? ""), await current.GetAsync(), cancellation), done, cancellation);

    /// <summary>Makes the card.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await EndAsync(await print.HandleAsync(new(Id, Version ?? -1), await current.GetAsync(), cancellation), "officer.card-printed", cancellation);
}
