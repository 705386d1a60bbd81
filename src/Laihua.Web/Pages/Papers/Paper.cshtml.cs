using System.Globalization;
using Laihua.App.Features.Papers;
using Laihua.Rules;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Papers;

/// <summary>A paper of a case as PDF, or a page that says why there is none at this moment.</summary>
[Authorize(PermissionPolicies.CasePapers)]
public sealed class PaperModel(CasePapers papers, CurrentActor current) : PageModel
{
    private const int RetryAfterSeconds = 5;

    /// <summary>True for a Letter that is being made, false for a paper that cannot be printed.</summary>
    public bool BeingMade { get; private set; }

    /// <summary>Gives the paper out.</summary>
    public async Task<IActionResult> OnGetAsync(string number, string kind, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (PaperKinds.Find(kind) is not { } known)
        {
            return NotFound();
        }

        var result = await papers.HandleAsync(number, known, await current.GetAsync(), cancellation);
        if (result.TryGet(out var paper, out var refusal))
        {
            // Only the PDF itself is shown by the policy of documents; the pages of this address keep that of pages.
            HttpContext.Items[SecurityPolicy.Documents] = true;
            DocumentEndpoints.Describe(Response, paper);
            return File(paper.Content, paper.ContentType);
        }

        return refusal is Refusal.WrongState ? Wait() : this.Refused(refusal);
    }

    private PageResult Wait()
    {
        BeingMade = true;
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return Page();
    }
}
