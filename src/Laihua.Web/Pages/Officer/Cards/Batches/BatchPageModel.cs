using Laihua.App.Features.Cards;
using Laihua.Rules;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Cards.Batches;

/// <summary>A page about one batch.</summary>
public abstract class BatchPageModel(BatchFiles files, CurrentActor current) : PageModel
{
    /// <summary>The batch.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version of what is acted on, as it was seen.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>The card that is acted on.</summary>
    [BindProperty]
    public Guid Card { get; set; }

    /// <summary>The batch as it stands now.</summary>
    public BatchSheet Sheet { get; private set; } = null!; // Read before the page is shown.

    /// <summary>The batches of the office.</summary>
    protected BatchFiles Files => files;

    /// <summary>The texts of the interface.</summary>
    protected Texts Texts => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>To a page with what was done, or this page again with what stood against it.</summary>
    protected async Task<IActionResult> EndAsync<T>(Result<T> result, Func<T, Text> done, string to, CancellationToken cancellation)
    {
        if (result.TryGet(out var value, out var refusal))
        {
            this.Announce(done(value));
            return Redirect(Url.Content(to));
        }

        return await LoadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await files.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Sheet = found;
        return true;
    }
}
