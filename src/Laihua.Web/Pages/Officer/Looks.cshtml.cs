using Laihua.App.Features.Checks;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>Who read full records and why, for supervisors; readings outside a territory are marked.</summary>
[Authorize(Permission.ReadLooks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LooksModel(LookLog log, CurrentActor current) : PageModel
{
    /// <summary>Whether only readings outside a territory are shown.</summary>
    [FromQuery(Name = "outside")]
    public bool Outside { get; set; }

    /// <summary>The page.</summary>
    [FromQuery(Name = "page")]
    public int Sheet { get; set; } = 1;

    /// <summary>What is shown.</summary>
    public LookPage Found { get; private set; } = new([], 0, 1);

    /// <summary>Reads the log.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Found = await log.ReadAsync(Outside, await current.GetAsync(), Sheet, cancellation);
}
