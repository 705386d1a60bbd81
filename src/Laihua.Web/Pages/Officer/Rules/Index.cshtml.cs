using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>Every version of the rules, by kind.</summary>
[Authorize(Permission.ReadRules)]
public sealed class IndexModel(RuleShelf shelf, CurrentActor current) : PageModel
{
    /// <summary>All of them, by kind, the newest first.</summary>
    public IReadOnlyList<RuleEntry> Entries { get; private set; } = [];

    /// <summary>Reads them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Entries = await shelf.AllAsync(await current.GetAsync(), cancellation);
}
