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

/// <summary>Share codes: made for a purpose and a time, seen in use, withdrawn.</summary>
[Authorize(Permission.OwnPermit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SharesModel(MakeShareCode make, WithdrawShareCode withdraw, WhoLooked looked, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private const int UsualDays = 7;

    /// <summary>For what.</summary>
    [BindProperty]
    public SharePurpose? Purpose { get; set; }

    /// <summary>What is shown beside name and validity.</summary>
    [BindProperty]
    public List<string> Fields { get; set; } = [nameof(SharedFields.Photo), nameof(SharedFields.Employer), nameof(SharedFields.Post), nameof(SharedFields.Conditions)];

    /// <summary>For how many days.</summary>
    [BindProperty]
    public int? Days { get; set; } = UsualDays;

    /// <summary>The code that was just made; shown this once.</summary>
    public MadeShareCode? Made { get; private set; }

    /// <summary>The codes with their uses.</summary>
    public IReadOnlyList<App.Data.Holders.ShareCode> Codes { get; private set; } = [];

    /// <summary>The day in China.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>Shows the codes.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Today = App.Features.Beijing.Today(clock);
        Codes = (await looked.ReadAsync(await current.GetAsync(), cancellation)).Codes;
    }

    /// <summary>Makes a code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var fields = Fields.Aggregate(SharedFields.None, (all, name) => Enum.TryParse<SharedFields>(name, out var field) ? all | field : all);
        var result = await make.HandleAsync(new(Purpose, fields, Days), await current.GetAsync(), cancellation);
        await OnGetAsync(cancellation);
        if (!result.TryGet(out var made, out var refusal))
        {
            return this.Refused(refusal);
        }

        Made = made;
        return Page();
    }

    /// <summary>Withdraws a code.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await withdraw.HandleAsync(id, await current.GetAsync(), cancellation)).TryGet(out _, out var refusal))
        {
            await OnGetAsync(cancellation);
            return this.Refused(refusal);
        }

        this.Announce(texts["holder.share-withdrawn"]);
        return RedirectToPage();
    }
}
