using Laihua.App.Features.Checks;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>The full record behind a code: for officers, with a reason, and every reading is written down.</summary>
[Authorize(Permission.CheckFully)]
[SecurityHeadersPolicy(SecurityPolicy.Checks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FullModel(CheckFully check, CheckArtefact publicCheck, CurrentActor current) : PageModel
{
    /// <summary>Why it is read.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Whether the end of the passport's number is asked for.</summary>
    [BindProperty]
    public bool ShowPassport { get; set; }

    /// <summary>The public answer.</summary>
    public CheckAnswer Answer { get; private set; } = null!; // Set before the page is shown.

    /// <summary>The record; null until a reason is given.</summary>
    public FullRecord? Record { get; private set; }

    /// <summary>Asks for the reason.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Answer = await publicCheck.HandleAsync(token, cancellation);
        return Answer.Card is null ? NotFound() : Page();
    }

    /// <summary>Writes the reading down and shows the record; each time anew, so that nothing is read unseen.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        Answer = await publicCheck.HandleAsync(token, cancellation);
        var result = await check.HandleAsync(new(token, Reason ?? "", ShowPassport), await current.GetAsync(), cancellation);
        if (!result.TryGet(out var record, out var refusal))
        {
            return this.Refused(refusal);
        }

        Record = record;
        return Page();
    }
}
