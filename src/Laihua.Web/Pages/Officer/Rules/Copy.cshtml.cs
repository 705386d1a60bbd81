using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Places;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A draft is started from a version.</summary>
[Authorize(Permission.DraftRules)]
public sealed class CopyModel(RuleShelf shelf, StartRuleDraft start, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The version that is copied.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>For incentive points the province of the draft.</summary>
    [BindProperty]
    public string? Province { get; set; }

    /// <summary>The version that is copied.</summary>
    public RuleFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>The provinces to choose from.</summary>
    public IEnumerable<Choice> Provinces => Divisions.Provinces.Select(province => new Choice(province.Code, texts.Of(province.Name).ToString()));

    /// <summary>Shows what will be copied.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Starts the draft.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await start.HandleAsync(new(Id, Province), await current.GetAsync(), cancellation);
        if (result.TryGet(out var draft, out var refusal))
        {
            this.Announce(texts["rules.done-copy", draft]);
            return Redirect(Url.Content($"~/officer/rules/{draft}/edit"));
        }

        return await ReadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (await shelf.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Shown = found;
        Province ??= found.Entry.Province;
        return true;
    }
}
