using Laihua.App.Data.Machines;
using Laihua.App.Features;
using Laihua.App.Features.Machines;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Clients;

/// <summary>Every machine client.</summary>
[Authorize(Permission.ManageClients)]
public sealed class IndexModel(ClientShelf shelf, CurrentActor current, TimeProvider clock) : PageModel
{
    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<ClientFile> Clients { get; private set; } = [];

    /// <summary>What a client asked today.</summary>
    public int TodayOf(MachineUse use) => use.Day == clock.Today() ? use.InDay : 0;

    /// <summary>Reads them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Clients = await shelf.AllAsync(await current.GetAsync(), cancellation);
}
