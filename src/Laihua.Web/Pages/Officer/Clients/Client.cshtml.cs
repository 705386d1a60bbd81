using Laihua.App.Features.Machines;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Clients;

/// <summary>One machine client: its terms, and others that wait for a second administrator; a new secret; suspended, and let call again.</summary>
[Authorize(Permission.ManageClients)]
public sealed class ClientModel(ClientShelf shelf, RotateSecret rotate, SuspendClient suspend, SettleTerms settle, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The row.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version that the administrator saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>Whether the secret before ends at once.</summary>
    [BindProperty]
    public bool EndOld { get; set; }

    /// <summary>Why it is suspended, or may call again.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The client as it stands.</summary>
    public ClientFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>A secret that was just made: shown in this answer and never again.</summary>
    public ShownSecret? Fresh { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Gives it a new secret.</summary>
    public async Task<IActionResult> OnPostRotateAsync(CancellationToken cancellation)
    {
        var result = await rotate.HandleAsync(new(Id, Version ?? -1, EndOld), await current.GetAsync(), cancellation);
        Fresh = result.TryGet(out var fresh, out var refusal) ? fresh : null;
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        return refusal is null ? Page() : this.Refused(refusal);
    }

    /// <summary>Suspends it.</summary>
    public Task<IActionResult> OnPostSuspendAsync(CancellationToken cancellation) => MoveAsync(suspended: true, cancellation);

    /// <summary>Lets it call again.</summary>
    public Task<IActionResult> OnPostResumeAsync(CancellationToken cancellation) => MoveAsync(suspended: false, cancellation);

    /// <summary>Approves the terms that wait.</summary>
    public Task<IActionResult> OnPostApproveAsync(Guid change, CancellationToken cancellation) => SettleAsync(change, approve: true, cancellation);

    /// <summary>Gives them back.</summary>
    public Task<IActionResult> OnPostReturnAsync(Guid change, CancellationToken cancellation) => SettleAsync(change, approve: false, cancellation);

    private async Task<IActionResult> SettleAsync(Guid change, bool approve, CancellationToken cancellation)
    {
        var result = await settle.HandleAsync(new(change, Version ?? -1, approve), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts[approve ? "clients.terms-approved" : "clients.terms-returned"]);
            return Redirect(Url.Content($"~/officer/clients/{Id}"));
        }

        return await LoadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    private async Task<IActionResult> MoveAsync(bool suspended, CancellationToken cancellation)
    {
        var result = await suspend.HandleAsync(new(Id, Version ?? -1, suspended, Reason ?? ""), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts[suspended ? "clients.done-suspend" : "clients.done-resume"]);
            return Redirect(Url.Content($"~/officer/clients/{Id}"));
        }

        return await LoadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    // A form that comes back carries the version of what it shows now.
    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await shelf.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Shown = found;
        Version = found.Client.Version;
        return true;
    }
}
