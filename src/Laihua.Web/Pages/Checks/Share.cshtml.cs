using Laihua.App.Features.Holders;
using Laihua.App.Features.Papers;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.Scans;
using Laihua.Web.Infrastructure.TagHelpers;
using Laihua.Web.Pages.Holder;
using Laihua.Web.Pages.Papers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>A share code and the date of birth show more of a permit; the holder sees it. Nothing personal stands in an address.</summary>
[AllowAnonymous]
[CountedTries]
[EvenAnswer]
[SecurityHeadersPolicy(SecurityPolicy.Checks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShareModel(UseShareCode use, SharedCheckPapers papers, EdgeCity city, Texts texts) : PageModel
{
    /// <summary>The share code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The holder's date of birth.</summary>
    [BindProperty]
    public DateParts BirthDate { get; set; } = new();

    /// <summary>For what it is asked.</summary>
    [BindProperty]
    public SharePurpose? Purpose { get; set; }

    /// <summary>Who asks.</summary>
    [BindProperty]
    public string? Checker { get; set; }

    /// <summary>What the code shows; null until it does.</summary>
    public SharedPermit? Shared { get; private set; }

    /// <summary>Shows the permit.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!(await UseAsync(asPdf: false, cancellation)).TryGet(out var shared, out var refusal))
        {
            return this.Refused(refusal);
        }

        Shared = shared;
        return Page();
    }

    /// <summary>The same as PDF: a use of its own, which the holder sees too.</summary>
    public async Task<IActionResult> OnPostPdfAsync(CancellationToken cancellation)
    {
        if (!(await UseAsync(asPdf: true, cancellation)).TryGet(out var shared, out var refusal)
            || !papers.Draw(shared, texts.WordsOf("share.standing-" + HolderWords.KeyOf(shared.Standing)), texts.WordsOf("share.purpose-" + HolderWords.KeyOf(shared.Purpose))).TryGet(out var paper, out refusal))
        {
            return this.Refused(refusal);
        }

        HttpContext.Items[SecurityPolicy.Documents] = true;
        DocumentEndpoints.Describe(Response, paper);
        return File(paper.Content, paper.ContentType);
    }

    private Task<Result<SharedPermit>> UseAsync(bool asPdf, CancellationToken cancellation) => use.HandleAsync(
        new(Code ?? "", BirthDate.TryRead(out var born) ? born : null, Purpose, Checker ?? "", city.Of(HttpContext), asPdf), cancellation);
}
