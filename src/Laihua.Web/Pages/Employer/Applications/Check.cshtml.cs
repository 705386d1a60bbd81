using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Employer.Reading;
using Laihua.Web.Pages.Points;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>Everything once more before it is submitted.</summary>
[Authorize(Permission.Apply)]
public sealed class CheckModel(CaseReader cases, CaseFindings findings, SubmitApplication submit, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The version that was checked.</summary>
    [BindProperty]
    public int? Version { get; set; }

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public PointsView? Points { get; private set; }

    /// <summary>What stands against a submission now.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await ReadAsync(cancellation) ? NotFound()
        : Case.CanEdit ? Page()
        : RedirectToPage("Case", new { Number });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await submit.HandleAsync(new(Number, Version ?? -1), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            return RedirectToPage("Submitted", new { Number });
        }

        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        // Pressed twice: the second press sees what the first one did.
        return Case is { State: CaseState.PreReview, SubmittedAt: not null } ? RedirectToPage("Submitted", new { Number }) : this.Refused(refusal);
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (await cases.FindAsync(Number, cancellation) is not { } found)
        {
            return false;
        }

        Case = found;
        Points = CasePoints.Of(found, found.Answers);
        Findings = found.CanEdit ? await findings.OfAllAsync(found, cancellation) : [];
        return true;
    }
}
