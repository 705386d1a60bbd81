using Laihua.App.Features;
using Laihua.App.Features.Worklists;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>A page that shows lists of cases and finds single ones. What is searched for is posted, so that no name stands in an address.</summary>
public abstract class ListPage(WorkLists lists, CaseSearch search, CurrentActor current) : PageModel
{
    /// <summary>The key of the title.</summary>
    public abstract string Key { get; }

    /// <summary>The list that is shown.</summary>
    [FromQuery(Name = "list")]
    public WorkList? List { get; set; }

    /// <summary>The page of the list.</summary>
    [FromQuery(Name = "page")]
    public int Sheet { get; set; } = 1;

    /// <summary>Number, passport or name.</summary>
    [BindProperty]
    public string? Search { get; set; }

    /// <summary>Whether what is shown was searched for.</summary>
    public bool Found { get; private set; }

    /// <summary>What is shown.</summary>
    public WorkListPage Rows { get; private set; } = new([], 0, 1);

    /// <summary>Every list of the page with its number of cases, the first shown first.</summary>
    public IReadOnlyDictionary<WorkList, int> Counts { get; private set; } = new Dictionary<WorkList, int>();

    /// <summary>The list that is shown.</summary>
    public WorkList Shown { get; private set; }

    /// <summary>Whether rows are grouped by how soon their clock runs out.</summary>
    public bool Grouped => !Found && Shown != WorkList.Done;

    /// <summary>The lists for somebody, the one shown first.</summary>
    protected abstract IReadOnlyList<WorkList> ListsFor(Actor actor);

    /// <summary>Shows a list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = await CountAsync(cancellation);
        Rows = await lists.ReadAsync(Shown, actor, Sheet, cancellation);
    }

    /// <summary>Finds cases, and opens the one whose number was given.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var actor = await CountAsync(cancellation);
        Rows = await search.FindAsync(Search ?? "", actor, cancellation);
        Found = true;
        return Rows.Rows is [var only] && string.Equals(only.Number, Search?.Trim(), StringComparison.OrdinalIgnoreCase)
            ? Redirect(Url.Content($"~/officer/cases/{only.Number}"))
            : Page();
    }

    private async Task<Actor> CountAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        var all = ListsFor(actor);
        Shown = List is { } asked && all.Contains(asked) ? asked : all[0];
        Counts = await lists.CountAsync(all, actor, cancellation);
        return actor;
    }
}
