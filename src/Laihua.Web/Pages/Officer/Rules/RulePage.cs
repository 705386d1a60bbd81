using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A page on which something is done with one version of the rules.</summary>
public abstract class RulePage(RuleShelf shelf, CurrentActor current) : PageModel
{
    /// <summary>The id of the version.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>The version of the draft that the reader saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>The version as it stands now.</summary>
    public RuleFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Whether what this page is for is possible now.</summary>
    public bool CanAct => Shown.Possible.Contains(Action);

    /// <summary>What this page is for.</summary>
    protected abstract RuleAction Action { get; }

    /// <summary>The texts of the interface.</summary>
    protected Texts Texts => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Shows the page, or says that nothing can be done.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        return CanAct ? Page() : Conflict("rules.not-possible", Texts["rules.standing-" + RulePages.KeyOf(Shown.Entry.Standing)]);
    }

    /// <summary>Reads everything that the page shows; false where there is no such version.</summary>
    protected virtual async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await shelf.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Shown = found;
        Version ??= found.Seen;
        return true;
    }

    /// <summary>Runs a use case with the version seen; then to the version, or the page again with what stood against it.</summary>
    protected async Task<IActionResult> DoAsync(Func<int, Actor, Task<Result<string>>> act, string announce, CancellationToken cancellation)
    {
        var result = await act(Version ?? -1, await current.GetAsync());
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(Texts[announce]);
            return Redirect(Url.Content($"~/officer/rules/{Id}"));
        }

        return await LoadAsync(cancellation) ? Refused(refusal) : NotFound();
    }

    /// <summary>The page again with what stands against it. Somebody was faster: who and when, as the register says now.</summary>
    protected IActionResult Refused(Refusal refusal)
    {
        if (refusal is not (Refusal.Stale or Refusal.WrongState))
        {
            return PageRefusals.Refused(this, refusal);
        }

        Version = Shown.Seen;
        var last = Shown.Acts.MaxBy(act => act.At);
        var show = HttpContext.RequestServices.GetRequiredService<Show>();
        return Conflict(
            "rules.conflict", show.Name(Shown.Entry.ChangedBy ?? last?.By ?? ""), Texts["rules.standing-" + RulePages.KeyOf(Shown.Entry.Standing)]);
    }

    private PageResult Conflict(string key, params object?[] values)
    {
        ViewData[Notice.Now] = Texts[key, values];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
