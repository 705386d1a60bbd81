using Laihua.App.Features.Checks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Checks;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>The full record behind a code: for officers, with a reason, and every reading is written down.</summary>
[Authorize(Permission.CheckFully)]
[SecurityHeadersPolicy(SecurityPolicy.Checks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FullModel(CheckFully check, RevealField reveal, CheckArtefact publicCheck, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The reason of the list.</summary>
    [BindProperty]
    public FullCheckReason? Kind { get; set; }

    /// <summary>Why it is read.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Why it is read outside the officer's territory.</summary>
    [BindProperty]
    public string? Justification { get; set; }

    /// <summary>Whether a justification is asked for: the record lies outside.</summary>
    public bool Outside { get; private set; }

    /// <summary>The public answer.</summary>
    public CheckAnswer Answer { get; private set; } = null!; // Set before the page is shown.

    /// <summary>The record; null until a reason is given.</summary>
    public FullRecord? Record { get; private set; }

    /// <summary>The reasons to choose from.</summary>
    public IEnumerable<Choice> Kinds => Enum.GetValues<FullCheckReason>().Select(kind => new Choice(kind.ToString(), texts["check.reason-" + KeyOf(kind)].ToString()));

    /// <summary>The end of the key of a reason.</summary>
    public static string KeyOf(FullCheckReason kind) => kind switch
    {
        FullCheckReason.Inspection => "inspection",
        FullCheckReason.Complaint => "complaint",
        FullCheckReason.Investigation => "investigation",
        FullCheckReason.Residence => "residence",
        FullCheckReason.Tax => "tax",
        FullCheckReason.SocialInsurance => "social-insurance",
        FullCheckReason.Emergency => "emergency",
    };

    /// <summary>Asks for the reason.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Answer = await publicCheck.HandleAsync(token, cancellation);
        return Answer.Card is null ? NotFound() : Page();
    }

    /// <summary>Writes the reading down and shows the record; each time anew, so that nothing is read unseen.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation) =>
        await ShowAsync(token, await check.HandleAsync(new(token, Kind, Reason ?? "", Justification ?? ""), await current.GetAsync(), cancellation), cancellation);

    /// <summary>Shows one hidden field, an act of its own.</summary>
    public async Task<IActionResult> OnPostRevealAsync(string token, RevealedField field, CancellationToken cancellation) =>
        await ShowAsync(token, await reveal.HandleAsync(new(token, field), await current.GetAsync(), cancellation), cancellation);

    private async Task<IActionResult> ShowAsync(string token, Result<FullRecord> result, CancellationToken cancellation)
    {
        Answer = await publicCheck.HandleAsync(token, cancellation);
        if (!result.TryGet(out var record, out var refusal))
        {
            Outside = refusal is Refusal.RuleBroken broken && broken.Findings.Any(f => f.Field == "justification");
            return this.Refused(refusal);
        }

        Record = record;
        return Page();
    }
}
