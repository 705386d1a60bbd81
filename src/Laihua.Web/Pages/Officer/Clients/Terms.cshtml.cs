using Laihua.App.Features.Machines;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Clients;

/// <summary>Proposes other terms for a machine client; another administrator approves them.</summary>
[Authorize(Permission.ManageClients)]
public sealed class TermsModel(ClientShelf shelf, ProposeTerms propose, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The row.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version that the administrator saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>What it shall be able to ask for.</summary>
    [BindProperty]
    public string[]? Scopes { get; set; }

    /// <summary>Its last day; none for no end.</summary>
    [BindProperty]
    public DateParts To { get; set; } = new();

    /// <summary>Who shall answer for it.</summary>
    [BindProperty]
    public string? Contact { get; set; }

    /// <summary>Items a minute.</summary>
    [BindProperty]
    public int? PerMinute { get; set; }

    /// <summary>Items a day.</summary>
    [BindProperty]
    public int? PerDay { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The client as it stands.</summary>
    public ClientFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Shows the terms as they are.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var client = Shown.Client;
        (Version, Scopes, To, Contact) = (client.Version, [.. client.ScopeList], DateParts.From(client.To), client.Contact);
        (PerMinute, PerDay) = (client.PerMinute, client.PerDay);
        return Page();
    }

    /// <summary>Proposes what was filled in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var hasTo = To.TryRead(out var to);
        if (!hasTo && !To.IsEmpty)
        {
            ModelState.AddModelError(nameof(To), texts["clients.not-a-date"].ToString());
        }

        if (!ModelState.IsValid)
        {
            return this.PageWithErrors();
        }

        var command = new ProposeTermsCommand(Id, Version ?? -1, Scopes ?? [], Contact ?? "", hasTo ? to : null, PerMinute ?? 0, PerDay ?? 0, Reason ?? "");
        var result = await propose.HandleAsync(command, await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts["clients.terms-proposed"]);
            return Redirect(Url.Content($"~/officer/clients/{Id}"));
        }

        return this.Refused(refusal);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await shelf.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Shown = found;
        return true;
    }
}
