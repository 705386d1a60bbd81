using Laihua.App.Features;
using Laihua.App.Features.Worklists;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Laihua.Web.Pages.Officer;

/// <summary>The work of the deciding office: examiners and approvers see what waits for them.</summary>
[Authorize(Permission.ReadCases)]
public sealed class DecisionsModel(WorkLists lists, CaseSearch search, CurrentActor current) : ListPage(lists, search, current)
{
    private readonly CurrentActor current = current;

    /// <inheritdoc/>
    public override string Key => "decisions";

    /// <summary>Either of two permissions opens the list; a page can name only one.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var actor = await current.GetAsync();
        if (actor.May(Permission.Examine) || actor.May(Permission.Decide))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<WorkList> ListsFor(Actor actor) => (actor.May(Permission.Examine), actor.May(Permission.Decide)) switch
    {
        (true, true) => [WorkList.Decisions, WorkList.Examine, WorkList.Decide, WorkList.Done],
        (true, false) => [WorkList.Examine, WorkList.Done],
        _ => [WorkList.Decide, WorkList.Done],
    };
}
