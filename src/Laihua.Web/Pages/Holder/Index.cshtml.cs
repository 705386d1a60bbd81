using Laihua.App.Features.Holders;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Holder;

/// <summary>My permit: how it stands, in a sentence, and what follows.</summary>
[Authorize(Permission.OwnPermit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(ReadOwnPermit read, IssueStatusLetter issue, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The permit; null where there is none yet.</summary>
    public OwnPermitSheet? Sheet { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Sheet = await read.FindAsync(await current.GetAsync(), cancellation);

    /// <summary>The photo.</summary>
    public async Task<IActionResult> OnGetPortraitAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return await read.PortraitAsync(await current.GetAsync(), cancellation) is { } portrait ? File(portrait, "image/jpeg") : NotFound();
    }

    /// <summary>Makes a status letter.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await issue.HandleAsync(await current.GetAsync(), cancellation);
        await OnGetAsync(cancellation);
        if (!result.TryGet(out _, out var refusal))
        {
            return this.Refused(refusal);
        }

        this.Announce(texts["holder.letter-made"]);
        return RedirectToPage();
    }
}
