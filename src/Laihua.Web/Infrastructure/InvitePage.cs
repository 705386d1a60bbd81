using Laihua.App.Features.Holders;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Infrastructure;

/// <summary>A page on which somebody makes the one-time code for a holder: a handler for the employer's people, a window officer for the office's.</summary>
public abstract class InvitePage(InviteHolder invite, CurrentActor current) : PageModel
{
    /// <summary>The number of the permit or of the granted application.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>The code that was just made; shown this once.</summary>
    public HolderCode? Made { get; private set; }

    /// <summary>Makes the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!(await invite.HandleAsync(new(Number ?? ""), await current.GetAsync(), cancellation)).TryGet(out var made, out var refusal))
        {
            return this.Refused(refusal);
        }

        Made = made;
        return Page();
    }
}
