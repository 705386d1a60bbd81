using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Pages.Employer.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer;

/// <summary>The handler's home: what needs doing, then every case.</summary>
[Authorize(Permission.Apply)]
public sealed class IndexModel(WhatToDo what, CurrentActor current, TimeProvider clock) : PageModel
{
    /// <summary>The page of the list of all cases, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "page-of-list")]
    public int PageOfList { get; set; } = 1;

    public IReadOnlyList<ToDo> ToDo { get; private set; } = [];

    public IReadOnlyList<CaseLine> Cases { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + WhatToDo.OnAPage - 1) / WhatToDo.OnAPage;

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        PageOfList = Math.Max(PageOfList, 1);
        Today = App.Features.Beijing.Today(clock);
        var actor = await current.GetAsync();
        ToDo = await what.OfAsync(actor, cancellation);
        (Cases, Count) = await what.AllAsync(actor, PageOfList, cancellation);
    }
}
