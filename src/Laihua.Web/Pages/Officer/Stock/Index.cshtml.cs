using Laihua.App.Features.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Stock;

/// <summary>The book of blank cards of the office; a second person settles what was proposed.</summary>
[Authorize(Permission.KeepStock)]
public sealed class IndexModel(StockBook book, SettleStock settle, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The proposal that is settled.</summary>
    [BindProperty]
    public Guid Proposal { get; set; }

    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>The book as it stands now.</summary>
    public StockSheet Sheet { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Whose the page is: who proposed something cannot settle it.</summary>
    public Guid? Person { get; private set; }

    /// <summary>What waits for a second person.</summary>
    public IEnumerable<Laihua.App.Data.Stock.StockProposal> Waiting => Sheet.Proposals.Where(p => p.State == OperationState.Proposed);

    /// <summary>Reads the book.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        (Sheet, Person) = (await book.ReadAsync(actor, cancellation), actor.UserId);
    }

    /// <summary>Approves a proposal.</summary>
    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancellation) => SettleAsync(approve: true, cancellation);

    /// <summary>Gives a proposal back.</summary>
    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancellation) => SettleAsync(approve: false, cancellation);

    private async Task<IActionResult> SettleAsync(bool approve, CancellationToken cancellation)
    {
        Result<Guid> result = await settle.HandleAsync(new(Proposal, Version ?? -1, approve), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts[approve ? "production.done-approve" : "production.done-give-back"]);
            return Redirect(Url.Content("~/officer/stock"));
        }

        await OnGetAsync(cancellation);
        return this.Refused(refusal);
    }
}
