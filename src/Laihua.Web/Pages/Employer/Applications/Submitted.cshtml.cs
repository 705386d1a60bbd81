using Laihua.Rules.Access;
using Laihua.Web.Pages.Employer.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>The receipt of a submission: however often it was pressed, the same one.</summary>
[Authorize(Permission.Apply)]
public sealed class SubmittedModel(CaseReader cases, CaseOffice office) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public OfficeView? Office { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await cases.FindAsync(Number, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        Office = await office.OfAsync(found, cancellation);
        return found.SubmittedAt is null || found.CanEdit ? RedirectToPage("Case", new { Number }) : Page();
    }
}
