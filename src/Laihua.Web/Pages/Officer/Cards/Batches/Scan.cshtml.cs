using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cards.Batches;

/// <summary>The scan station: one card after the other; a scanner that types ends with Enter, which releases the card and shows the next.</summary>
[Authorize(Permission.PrintCards)]
public sealed class ScanModel(BatchFiles files, ReleaseCard release, RejectCard reject, CurrentActor current) : BatchPageModel(files, current)
{
    private readonly CurrentActor current = current;

    /// <summary>What the hand scanner typed; never shown again.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Why the print is rejected.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Releases the card, and goes to the next.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await release.HandleAsync(new(Card, Version ?? -1, Code ?? ""), await current.GetAsync(), cancellation);
        ModelState.Remove(nameof(Code));
        Code = null;
        return await EndAsync(result, _ => Texts["production.done-release"], $"~/officer/cards/batches/{Id}/scan", cancellation);
    }

    /// <summary>Rejects the print, and goes to the next.</summary>
    public async Task<IActionResult> OnPostRejectAsync(CancellationToken cancellation) => await EndAsync(
        await reject.HandleAsync(new(Card, Version ?? -1, Reason ?? ""), await current.GetAsync(), cancellation),
        _ => Texts["production.done-reject"], $"~/officer/cards/batches/{Id}/scan", cancellation);
}
