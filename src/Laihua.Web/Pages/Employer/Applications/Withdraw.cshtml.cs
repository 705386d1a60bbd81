using Laihua.App.Features.Applications;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Employer.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>Asks once more before an application is taken back, or a draft deleted.</summary>
[Authorize(Permission.Apply)]
public sealed class WithdrawModel(CaseReader cases, WithdrawApplication withdraw, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The version that the handler saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public bool IsDraft => Case.State == CaseState.Draft;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await ReadAsync(cancellation) ? NotFound()
        : Case.May(CaseAction.Withdraw) ? Page()
        : RedirectToPage("Case", new { Number });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await withdraw.HandleAsync(new(Number, Version ?? -1), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts["employer.withdrawn", Number]);
            return RedirectToPage("/Employer/Index");
        }

        return await ReadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        Case = await cases.FindAsync(Number, cancellation) ?? Case;
        return Case is not null;
    }
}
