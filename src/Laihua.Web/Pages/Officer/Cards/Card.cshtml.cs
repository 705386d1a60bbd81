using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>What stands on a card; printing it.</summary>
[Authorize(Permission.PrintCards)]
public sealed class CardModel(ProductionList cards, PrintCard print, CurrentActor current) : CardSheetPage(cards, current)
{
    private readonly CurrentActor current = current;

    /// <summary>The portrait, for whoever makes the card: it belongs to the person, not to a case that a card officer could read.</summary>
    public async Task<IActionResult> OnGetPortraitAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return await Cards.PortraitAsync(Id, await current.GetAsync(), cancellation) is { } portrait ? File(portrait, "image/jpeg") : NotFound();
    }

    /// <summary>Makes the card.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await EndAsync(await print.HandleAsync(new(Id, Version ?? -1), await current.GetAsync(), cancellation), "officer.card-printed", cancellation);
}
