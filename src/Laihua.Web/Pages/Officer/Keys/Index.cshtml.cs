using Laihua.App.Data.Trail;
using Laihua.App.Features.Keys;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Keys;

/// <summary>Every key with its days, how it stands, the trust list, and what was done in ceremonies.</summary>
[Authorize(Permission.ReadKeys)]
public sealed class IndexModel(KeyShelf shelf, CurrentActor current) : PageModel
{
    private const int LogLines = 50;

    /// <summary>Everything about keys now.</summary>
    public KeySheet Sheet { get; private set; } = null!; // Read before the page is shown.

    /// <summary>The log, the newest first.</summary>
    public IReadOnlyList<AuditEvent> Log { get; private set; } = [];

    /// <summary>Whether the reader makes keys and has lists signed.</summary>
    public bool MayManage { get; private set; }

    /// <summary>Reads it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        Sheet = (await shelf.ReadAsync(actor, cancellation))!; // The page asks for the same permission.
        Log = await shelf.LogAsync(null, LogLines, cancellation);
        MayManage = actor.May(Permission.ManageKeys);
    }
}
