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

namespace Laihua.Web.Pages.Holder;

/// <summary>Report wrong data, and read what the office answered.</summary>
[Authorize(Permission.OwnPermit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class WrongModel(ReportWrongData report, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>What is wrong.</summary>
    [BindProperty]
    public WrongField? Field { get; set; }

    /// <summary>What is wrong about it.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The reports so far.</summary>
    public IReadOnlyList<WrongDataReport> Reports { get; private set; } = [];

    /// <summary>Shows form and reports.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Reports = await report.OwnAsync(await current.GetAsync(), cancellation);

    /// <summary>Reports.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!(await report.HandleAsync(new(Field, Text ?? ""), await current.GetAsync(), cancellation)).TryGet(out _, out var refusal))
        {
            await OnGetAsync(cancellation);
            return this.Refused(refusal);
        }

        this.Announce(texts["holder.wrong-sent"]);
        return RedirectToPage();
    }
}
