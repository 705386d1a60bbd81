using Laihua.App.Features.Applications;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>What will be needed, and the start of a draft.</summary>
[Authorize(Permission.Apply)]
public sealed class NewModel(StartApplication start, CurrentActor current) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await start.HandleAsync(await current.GetAsync(), cancellation);
        return result.TryGet(out var number, out var refusal)
            ? RedirectToPage("/Employer/Applications/Case", new { number })
            : this.Refused(refusal);
    }
}
