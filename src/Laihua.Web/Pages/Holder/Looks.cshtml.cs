using Laihua.App.Features.Holders;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Holder;

/// <summary>Who looked at my permit: by anyone as counts, by share code, and by authorities.</summary>
[Authorize(Permission.OwnPermit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LooksModel(WhoLooked looked, CurrentActor current) : PageModel
{
    /// <summary>What is shown.</summary>
    public Looked Looked { get; private set; } = new([], [], []);

    /// <summary>Reads it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Looked = await looked.ReadAsync(await current.GetAsync(), cancellation);
}
