using System.Globalization;
using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.Credentials;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>What everybody could know of a card or letter at an earlier time: for an officer who has just read the record with a reason.</summary>
[Authorize(Permission.CheckFully)]
[SecurityHeadersPolicy(SecurityPolicy.Checks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel(CheckStatusAt statusAt, CheckArtefact publicCheck, CurrentActor current) : PageModel
{
    private const string InstantForm = "yyyy-MM-dd HH:mm";

    /// <summary>The code.</summary>
    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>The time, as typed, by the clock in China.</summary>
    [BindProperty]
    public string? At { get; set; }

    /// <summary>The public answer.</summary>
    public CheckAnswer Answer { get; private set; } = null!; // Set before the page is shown.

    /// <summary>What the published list said; null until it is asked.</summary>
    public StatusThen? Then { get; private set; }

    /// <summary>The end of the key of a status.</summary>
    public static string KeyOf(ArtefactStatus status) => status switch
    {
        ArtefactStatus.Valid => "valid",
        ArtefactStatus.Cancelled => "cancelled",
        ArtefactStatus.Suspended => "suspended",
        ArtefactStatus.Replaced => "replaced",
    };

    /// <summary>Asks for the time.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Answer = await publicCheck.HandleAsync(Token, cancellation);
        return Answer.Card is null ? NotFound() : Page();
    }

    /// <summary>Tells it, and writes the question down.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Answer = await publicCheck.HandleAsync(Token, cancellation);
        DateTime? at = DateTime.TryParseExact(At?.Trim(), InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? Beijing.UtcOf(local) : null;
        if (!(await statusAt.HandleAsync(new(Token, at), await current.GetAsync(), cancellation)).TryGet(out var then, out var refusal))
        {
            return this.Refused(refusal);
        }

        Then = then;
        return Page();
    }
}
