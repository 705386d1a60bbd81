using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Cards.Batches;

/// <summary>The batches of the office; making one.</summary>
[Authorize(Permission.PrintCards)]
public sealed class IndexModel(BatchFiles files, MakeBatch make, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>How many cards at most.</summary>
    [BindProperty]
    public int? Count { get; set; } = 20;

    /// <summary>Whether the printer takes all fronts first.</summary>
    [BindProperty]
    public bool FrontsFirst { get; set; }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<BatchRow> Rows { get; private set; } = [];

    /// <summary>Reads the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await files.ListAsync(await current.GetAsync(), cancellation);

    /// <summary>Makes a batch.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await make.HandleAsync(new(Count ?? 0, FrontsFirst), await current.GetAsync(), cancellation);
        if (result.TryGet(out var id, out var refusal))
        {
            this.Announce(texts["production.done-batch"]);
            return Redirect(Url.Content($"~/officer/cards/batches/{id}"));
        }

        await OnGetAsync(cancellation);
        return this.Refused(refusal);
    }
}
