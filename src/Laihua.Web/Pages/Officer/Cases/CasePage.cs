using Laihua.App.Features;
using Laihua.App.Features.CaseFiles;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>A page on which something is done with one case.</summary>
public abstract class CasePage(CasesAtHand cases, CurrentActor current) : PageModel
{
    /// <summary>The number of the case.</summary>
    [FromRoute]
    public string Number { get; set; } = "";

    /// <summary>The version that the officer saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>The case as it stands now.</summary>
    public CaseAtHand Case { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Whether what this page is for is possible now.</summary>
    public bool CanAct => Case.Possible.Contains(Action);

    /// <summary>What this page is for.</summary>
    protected abstract CaseAction Action { get; }

    /// <summary>Shows the page, or says why nothing can be done.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        return CanAct ? Page() : Conflict("officer.not-possible", Texts.Of(CaseStates.Of(Case.State).ForOfficer));
    }

    /// <summary>Reads what the page shows besides the case itself.</summary>
    protected virtual Task ReadAsync(Actor actor, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Reads everything that the page shows; false where there is no such case.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        if (await cases.FindAsync(Number, actor, cancellation) is not { } found)
        {
            return false;
        }

        Case = found;
        Version ??= found.Version;
        await ReadAsync(actor, cancellation);
        return true;
    }

    /// <summary>Runs a use case with the version seen; then back to the case, or the page again with what stood against it.</summary>
    protected async Task<IActionResult> DoAsync<T>(Func<int, Actor, Task<Result<T>>> act, Func<T, Text> announce, CancellationToken cancellation)
    {
        var result = await act(Version ?? -1, await current.GetAsync());
        if (result.TryGet(out var done, out var refusal))
        {
            this.Announce(announce(done));
            return Redirect(Url.Content($"~/officer/cases/{Number}"));
        }

        return await LoadAsync(cancellation) ? Refused(refusal) : NotFound();
    }

    /// <summary>The page again with what stands against it. Somebody was faster: who and when, as the register says now.</summary>
    protected IActionResult Refused(Refusal refusal)
    {
        if (refusal is not (Refusal.Stale or Refusal.WrongState))
        {
            return PageRefusals.Refused(this, refusal is Refusal.RuleBroken broken ? new Refusal.RuleBroken([.. broken.Findings.Select(AtField)]) : refusal);
        }

        Version = Case.Version;
        var show = HttpContext.RequestServices.GetRequiredService<Show>();
        return Conflict("officer.conflict", show.Name(Case.ChangedBy), show.Instant(Case.ChangedAt), Texts.Of(CaseStates.Of(Case.State).ForOfficer));
    }

    /// <summary>The finding at the name that its field has on this page.</summary>
    protected virtual Finding AtField(Finding finding) => finding;

    /// <summary>The texts of the interface.</summary>
    protected Texts Texts => HttpContext.RequestServices.GetRequiredService<Texts>();

    private PageResult Conflict(string key, params object?[] values)
    {
        ViewData[Notice.Now] = Texts[key, values];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
