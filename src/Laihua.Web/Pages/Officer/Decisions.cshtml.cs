using Laihua.App.Features;
using Laihua.App.Features.Worklists;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Pages.Officer;

/// <summary>The work of the deciding office: examiners and approvers see what waits for them.</summary>
[Authorize(PermissionPolicies.Decisions)]
public sealed class DecisionsModel(WorkLists lists, CaseSearch search, CurrentActor current) : ListPage(lists, search, current)
{
    /// <inheritdoc/>
    public override string Key => "decisions";

    /// <inheritdoc/>
    protected override IReadOnlyList<WorkList> ListsFor(Actor actor) => (actor.May(Permission.Examine), actor.May(Permission.Decide)) switch
    {
        (true, true) => [WorkList.Decisions, WorkList.Examine, WorkList.Decide, WorkList.Done],
        (true, false) => [WorkList.Examine, WorkList.Done],
        _ => [WorkList.Decide, WorkList.Done],
    };
}
