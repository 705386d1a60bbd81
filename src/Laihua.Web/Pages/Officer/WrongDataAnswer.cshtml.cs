using Laihua.App.Data.Holders;
using Laihua.App.Features.Holders;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>One report of wrong data, and the answer that the holder reads.</summary>
[Authorize(Permission.AnswerHolders)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class WrongDataAnswerModel(AnswerWrongData answers, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The report.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version that the officer saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>Corrected or kept.</summary>
    [BindProperty]
    public WrongDataState? Outcome { get; set; }

    /// <summary>What the holder reads.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>The report as it stands.</summary>
    public WrongDataReport Report { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await answers.FindAsync(Id, await current.GetAsync(), cancellation) is not { } report)
        {
            return NotFound();
        }

        Report = report;
        return Page();
    }

    /// <summary>Answers it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await answers.HandleAsync(new(Id, Version ?? -1, Outcome, Answer ?? ""), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts["officer.wrong-answered"]);
            return Redirect(Url.Content("~/officer/wrong-data"));
        }

        return await OnGetAsync(cancellation) is PageResult ? this.Refused(refusal) : NotFound();
    }
}
