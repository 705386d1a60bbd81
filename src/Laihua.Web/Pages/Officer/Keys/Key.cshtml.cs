using System.Globalization;
using Laihua.App.Data.Trail;
using Laihua.App.Features;
using Laihua.App.Features.Keys;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Keys;

/// <summary>One key: its days, its standing, its log; withdrawn by two key officers.</summary>
[Authorize(Permission.ReadKeys)]
public sealed class KeyModel(KeyShelf shelf, ProposeRevocation propose, SettleRevocation settle, CurrentActor current, Texts texts) : PageModel
{
    private const int LogLines = 50;
    private const string InstantForm = "yyyy-MM-dd HH:mm";
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The number of the key.</summary>
    [FromRoute]
    public string Kid { get; set; } = "";

    /// <summary>Since when the key may be in other hands, as typed, in China's time.</summary>
    [BindProperty]
    public string? Cutoff { get; set; }

    /// <summary>What happened.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The key.</summary>
    public KeyEntry Entry { get; private set; } = null!; // Read before the page is shown.

    /// <summary>What was done with it, the newest first.</summary>
    public IReadOnlyList<AuditEvent> Log { get; private set; } = [];

    /// <summary>Whether the reader withdraws keys.</summary>
    public bool MayManage { get; private set; }

    /// <summary>Whether the reader can propose to withdraw it now.</summary>
    public bool MayPropose => MayManage && !Entry.Key.Revoked && !Entry.RevocationWaits;

    /// <summary>Whether the reader is the second person.</summary>
    public bool MaySettle { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Proposes to withdraw it.</summary>
    public Task<IActionResult> OnPostProposeAsync(CancellationToken cancellation) =>
        DoAsync(actor => propose.HandleAsync(new(Kid, Read(Cutoff), Reason ?? ""), actor, cancellation), "keys.done-propose", cancellation);

    /// <summary>Withdraws it.</summary>
    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancellation) =>
        DoAsync(actor => settle.ApproveAsync(Kid, actor, cancellation), "keys.done-approve", cancellation);

    /// <summary>Gives the proposal back.</summary>
    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancellation) =>
        DoAsync(actor => settle.ReturnAsync(Kid, actor, cancellation), "keys.done-return", cancellation);

    private static DateTime? Read(string? text) => DateTime.TryParseExact(text?.Trim(), InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        ? new DateTimeOffset(local, China).UtcDateTime
        : null;

    private async Task<IActionResult> DoAsync(Func<Actor, Task<Result<string>>> act, string announce, CancellationToken cancellation)
    {
        if ((await act(await current.GetAsync())).TryGet(out _, out var refusal))
        {
            this.Announce(texts[announce]);
            return Redirect(Url.Content($"~/officer/keys/{Kid}"));
        }

        return await ReadAsync(cancellation) ? this.Refused(refusal) : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        if ((await shelf.ReadAsync(actor, cancellation))?.Keys.FirstOrDefault(k => k.Key.Id == Kid) is not { } found)
        {
            return false;
        }

        Entry = found;
        Log = await shelf.LogAsync(Kid, LogLines, cancellation);
        MayManage = actor.May(Permission.ManageKeys);
        MaySettle = MayManage && found.RevocationWaits && found.Row.RevocationProposedById != actor.UserId;
        return true;
    }
}
