using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cards.Batches;

/// <summary>A batch with every row; taking a card out, printing it, the file for the printer.</summary>
[Authorize(Permission.PrintCards)]
public sealed class BatchModel(BatchFiles files, PrintBatch print, TakeOutOfBatch takeOut, CurrentActor current) : BatchPageModel(files, current)
{
    private readonly CurrentActor current = current;

    /// <summary>All cards in the order of the sheets.</summary>
    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return await Files.PdfAsync(Id, await current.GetAsync(), cancellation) is { } pdf ? File(pdf, "application/pdf") : NotFound();
    }

    /// <summary>Prints it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) => await EndAsync(
        await print.HandleAsync(new(Id, Version ?? -1), await current.GetAsync(), cancellation),
        printed => Texts["production.done-print-batch", printed.Printed, printed.LeftOut], $"~/officer/cards/batches/{Id}", cancellation);

    /// <summary>Takes a card out.</summary>
    public async Task<IActionResult> OnPostTakeOutAsync(CancellationToken cancellation) => await EndAsync(
        await takeOut.HandleAsync(new(Card, Version ?? -1), await current.GetAsync(), cancellation), _ => Texts["production.done-take-out"], $"~/officer/cards/batches/{Id}", cancellation);
}
