using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>What waits for a second person, and the permits of the office by state.</summary>
[Authorize(Permission.ReadPermits)]
public sealed class IndexModel(PermitFiles files, CurrentActor current) : PageModel
{
    /// <summary>The state that is shown, as it stands in the address.</summary>
    [FromQuery(Name = "state")]
    public string? Asked { get; set; }

    /// <summary>The page.</summary>
    [FromQuery(Name = "page")]
    public int Sheet { get; set; } = 1;

    /// <summary>The state that is shown.</summary>
    public PermitState State { get; private set; }

    /// <summary>What waits.</summary>
    public IReadOnlyList<WaitingOperation> Waiting { get; private set; } = [];

    /// <summary>How many permits are in each state.</summary>
    public IReadOnlyDictionary<PermitState, int> Counts { get; private set; } = new Dictionary<PermitState, int>();

    /// <summary>What is shown.</summary>
    public PermitPage Rows { get; private set; } = new([], 0, 1);

    /// <summary>Reads the lists.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        State = Enum.GetValues<PermitState>().Where(state => PermitPages.KeyOf(state) == Asked).FirstOrDefault(PermitState.Live);
        Waiting = await files.WaitingAsync(actor, cancellation);
        Counts = await files.CountAsync(actor, cancellation);
        Rows = await files.ReadAsync(State, actor, Sheet, cancellation);
    }
}
