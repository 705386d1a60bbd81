using Laihua.App.Data.Checks;
using Laihua.App.Features.Scans;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>Codes that were seen where or as often as they cannot be.</summary>
[Authorize(Permission.ReadAlarms)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AlarmsModel(ScanAlarms alarms, SettleScanAlarm settle, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>The alarm that is settled.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>The version that the officer saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>What was found.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>The alarms.</summary>
    public IReadOnlyList<ScanAlarm> Alarms { get; private set; } = [];

    /// <summary>The end of the key of a kind.</summary>
    public static string KeyOf(ScanAlarmKind kind) => kind switch
    {
        ScanAlarmKind.FarCities => "far",
        ScanAlarmKind.Many => "many",
        ScanAlarmKind.Guessing => "guessing",
    };

    /// <summary>The last four digits of the number of an artefact's permit.</summary>
    public static string NumberEndOf(App.Data.Permits.Artefact artefact) => artefact.Permit!.Person!.LifetimeNumber[^4..]; // Loaded with the alarm.

    /// <summary>Reads them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Alarms = await alarms.ReadAsync(await current.GetAsync(), cancellation);

    /// <summary>Settles one.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await settle.HandleAsync(new(Id, Version ?? -1, Remark ?? ""), await current.GetAsync(), cancellation);
        await OnGetAsync(cancellation);
        if (!result.TryGet(out _, out var refusal))
        {
            return this.Refused(refusal);
        }

        this.Announce(texts["officer.alarm-settled"]);
        return RedirectToPage();
    }
}
