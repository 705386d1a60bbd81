using Laihua.App.Features.Permits;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>The checker, how a card is checked, and the address typed instead of scanned.</summary>
[AllowAnonymous]
[SecurityHeadersPolicy(SecurityPolicy.Scanner)]
public sealed class AboutModel(CodeSigning signing, IOptions<ShellOptions> shell, PinnedRoots roots, Texts texts) : PageModel
{
    /// <summary>The roots that the checker believes, as base64.</summary>
    public string Roots { get; private set; } = "";

    /// <summary>What was read from the card.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>The host that stands on genuine cards.</summary>
    public string OfficialHost => shell.Value.OfficialHost is { Length: > 0 } official ? official : signing.Host;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Roots = Convert.ToBase64String(await roots.FileAsync(cancellation));

    /// <summary>Goes to the answer, or says why there is none.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        var read = CardAddress.Read(Address ?? "");
        if (read.Token is null)
        {
            ModelState.AddModelError(nameof(Address), texts[string.IsNullOrWhiteSpace(Address) ? "check.address-missing" : "check.address-wrong"].ToString());
            return this.PageWithErrors();
        }

        if (read.Host is { } host && !IsOurs(host))
        {
            ModelState.AddModelError(nameof(Address), texts["check.address-foreign", OfficialHost].ToString());
            return this.PageWithErrors();
        }

        return Redirect($"/p/{read.Token}?{LanguageChoice.Parameter}={Language.Current.Code}");
    }

    private bool IsOurs(string host) =>
        string.Equals(host, OfficialHost, StringComparison.OrdinalIgnoreCase) || string.Equals(host, signing.Host, StringComparison.OrdinalIgnoreCase);
}
