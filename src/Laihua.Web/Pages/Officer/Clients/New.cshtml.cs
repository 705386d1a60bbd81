using Laihua.App.Features;
using Laihua.App.Features.Machines;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Clients;

/// <summary>A new machine client; its secret stands in the answer, once, and in no cookie or address.</summary>
[Authorize(Permission.ManageClients)]
public sealed class NewModel(CreateClient create, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private const int UsualPerMinute = 600;
    private const int UsualPerDay = 20_000;

    /// <summary>The name in English.</summary>
    [BindProperty]
    public string? NameEn { get; set; }

    /// <summary>The name in Chinese.</summary>
    [BindProperty]
    public string? NameZh { get; set; }

    /// <summary>What kind of body it is.</summary>
    [BindProperty]
    public ClientKind? Kind { get; set; }

    /// <summary>The prefix of divisions.</summary>
    [BindProperty]
    public string? Division { get; set; }

    /// <summary>What it may ask for.</summary>
    [BindProperty]
    public string[]? Scopes { get; set; }

    /// <summary>For what, one to a line.</summary>
    [BindProperty]
    public string? Purposes { get; set; }

    /// <summary>From which day.</summary>
    [BindProperty]
    public DateParts From { get; set; } = new();

    /// <summary>To which day; none for no end.</summary>
    [BindProperty]
    public DateParts To { get; set; } = new();

    /// <summary>Who answers for it.</summary>
    [BindProperty]
    public string? Contact { get; set; }

    /// <summary>Items a minute.</summary>
    [BindProperty]
    public int? PerMinute { get; set; } = UsualPerMinute;

    /// <summary>Items a day.</summary>
    [BindProperty]
    public int? PerDay { get; set; } = UsualPerDay;

    /// <summary>The new client with its secret; null before it is made.</summary>
    public ShownSecret? Made { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() => From = DateParts.From(clock.Today());

    /// <summary>Makes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var hasFrom = From.TryRead(out var from);
        var hasTo = To.TryRead(out var to);
        if (!hasFrom)
        {
            ModelState.AddModelError(nameof(From), texts["clients.not-a-date"].ToString());
        }

        if (!hasTo && !To.IsEmpty)
        {
            ModelState.AddModelError(nameof(To), texts["clients.not-a-date"].ToString());
        }

        if (!ModelState.IsValid)
        {
            return this.PageWithErrors();
        }

        var purposes = (Purposes ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var terms = new ClientTerms(
            NameEn ?? "", NameZh ?? "", Kind, Division?.Trim() ?? "", purposes, Scopes ?? [], from, hasTo ? to : null, Contact ?? "", PerMinute ?? 0, PerDay ?? 0);
        var result = await create.HandleAsync(terms, await current.GetAsync(), cancellation);
        if (!result.TryGet(out var made, out var refusal))
        {
            return this.Refused(refusal);
        }

        Made = made;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
