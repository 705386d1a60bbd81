using Laihua.App.Features.Holders;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Holder;

/// <summary>The code of one minute. A script asks for the next one while the page is seen; without script there is a button.</summary>
[Authorize(Permission.OwnPermit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(MakeDynamicCode make, CurrentActor current) : PageModel
{
    /// <summary>The code; null until it is asked for.</summary>
    public MadeDynamicCode? Made { get; private set; }

    /// <summary>Makes a code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!(await make.HandleAsync(await current.GetAsync(), cancellation)).TryGet(out var made, out var refusal))
        {
            return this.Refused(refusal);
        }

        Made = made;
        return Page();
    }
}
