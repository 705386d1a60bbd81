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

/// <summary>Blanks are received, issued, given back, spoiled, sent or taken in.</summary>
[Authorize(Permission.KeepStock)]
public sealed class MoveModel(MoveBlanks move, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>What is done, by its key.</summary>
    [BindProperty]
    public string? Act { get; set; }

    /// <summary>Serial numbers and ranges of them.</summary>
    [BindProperty]
    public string? Serials { get; set; }

    /// <summary>The code of the office to which they are sent.</summary>
    [BindProperty]
    public string? Office { get; set; }

    /// <summary>Words for the book.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (MoveBlanks.Alone.Cast<BlankAction?>().FirstOrDefault(a => OfficerWords.KeyOf(a!.Value) == Act) is not { } action) // From a list without nulls.
        {
            ModelState.AddModelError(nameof(Act), texts["production.choose-act"].ToString());
            return this.PageWithErrors();
        }

        var result = await move.HandleAsync(new(action, Serials ?? "", Office ?? "", Remark ?? ""), await current.GetAsync(), cancellation);
        if (!result.TryGet(out var count, out var refusal))
        {
            return this.Refused(refusal);
        }

        this.Announce(texts["production.done-move", count]);
        return Redirect(Url.Content("~/officer/stock"));
    }
}
