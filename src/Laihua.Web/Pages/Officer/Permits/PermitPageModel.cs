using Laihua.App.Features;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>A page about one permit.</summary>
public abstract class PermitPageModel(PermitFiles files, CurrentActor current) : PageModel
{
    /// <summary>The permit.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version of what is acted on, as it was seen.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>The permit as it stands now.</summary>
    public PermitFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Whether what this page is for is possible now.</summary>
    public abstract bool CanAct { get; }

    /// <summary>The version of what this page acts on, as it stands now.</summary>
    protected abstract int SeenNow { get; }

    /// <summary>The texts of the interface.</summary>
    protected Texts Texts => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Shows the page, or says that nothing can be done.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        return CanAct ? Page() : Conflict("permits.not-possible");
    }

    /// <summary>Reads the permit; false where there is none.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await files.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Shown = found;
        Version ??= SeenNow;
        return true;
    }

    /// <summary>Runs a use case; then to the permit, or the page again with what stood against it.</summary>
    protected async Task<IActionResult> DoAsync(Func<Actor, Task<Result<Guid>>> act, string done, CancellationToken cancellation)
    {
        var result = await act(await current.GetAsync());
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(Texts[done]);
            return Redirect(Url.Content($"~/officer/permits/{Id}"));
        }

        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (refusal is not (Refusal.Stale or Refusal.WrongState))
        {
            return this.Refused(refusal);
        }

        Version = SeenNow;
        return Conflict("permits.conflict");
    }

    private PageResult Conflict(string key)
    {
        ViewData[Notice.Now] = Texts[key, Texts["permits.state-" + PermitPages.KeyOf(Shown.Permit.State)]];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
