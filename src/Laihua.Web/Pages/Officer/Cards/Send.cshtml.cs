using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>A card goes to another office, or by courier to its holder.</summary>
[Authorize(Permission.HandOverCards)]
public sealed class SendModel(ProductionList cards, SendCard send, CurrentActor current) : CardSheetPage(cards, current)
{
    private readonly CurrentActor current = current;

    /// <summary><c>office</c> or <c>courier</c>.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>The code of the office.</summary>
    [BindProperty]
    public string? Office { get; set; }

    /// <summary>The courier.</summary>
    [BindProperty]
    public string? Courier { get; set; }

    /// <summary>The number of the parcel.</summary>
    [BindProperty]
    public string? CourierNumber { get; set; }

    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new SendCardCommand(Id, Version ?? -1, To == "office", Office ?? "", Courier ?? "", CourierNumber ?? "");
        return await EndAsync(await send.HandleAsync(command, await current.GetAsync(), cancellation), "production.done-send", cancellation);
    }
}
