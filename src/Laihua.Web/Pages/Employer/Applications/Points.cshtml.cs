using Laihua.Rules.Access;
using Laihua.Web.Pages.Employer.Reading;
using Laihua.Web.Pages.Points;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>The points of a case, explained item by item.</summary>
[Authorize(Permission.Apply)]
public sealed class PointsModel(CaseReader cases) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public PointsView Points { get; private set; } = null!; // As above.

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await cases.FindAsync(Number, cancellation) is not { } found || CasePoints.WithWays(found) is not { } points)
        {
            return NotFound();
        }

        (Case, Points) = (found, points);
        return Page();
    }
}
