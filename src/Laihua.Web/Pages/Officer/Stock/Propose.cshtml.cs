using Laihua.App.Features.Stock;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Stock;

/// <summary>A stock-take or a destruction is proposed for a second person.</summary>
[Authorize(Permission.KeepStock)]
public sealed class ProposeModel(ProposeStock propose, CurrentActor current, Texts texts) : PageModel
{
    /// <summary><c>count</c> or <c>destroy</c>, as it stands in the address.</summary>
    [FromRoute]
    public string Kind { get; set; } = "";

    /// <summary>To be destroyed, or found missing.</summary>
    [BindProperty]
    public string? Serials { get; set; }

    /// <summary>Were missing and are found.</summary>
    [BindProperty]
    public string? Found { get; set; }

    /// <summary>How many were counted.</summary>
    [BindProperty]
    public int? Counted { get; set; }

    /// <summary>The reason, or what explains a difference.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Whether it is a stock-take.</summary>
    public bool IsCount => Kind == "count";

    /// <summary>Proposes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var kind = IsCount ? StockProposalKind.Count : StockProposalKind.Destroy;
        var result = await propose.HandleAsync(new(kind, Serials ?? "", Found ?? "", Counted ?? -1, Reason ?? ""), await current.GetAsync(), cancellation);
        if (!result.TryGet(out _, out var refusal))
        {
            return this.Refused(refusal);
        }

        this.Announce(texts["production.done-propose"]);
        return Redirect(Url.Content("~/officer/stock"));
    }
}
