using Laihua.App.Features;
using Laihua.App.Features.Worklists;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Pages.Officer;

/// <summary>The work of the receiving office.</summary>
[Authorize(Permission.PreReview)]
public sealed class ReceptionModel(WorkLists lists, CaseSearch search, CurrentActor current) : ListPage(lists, search, current)
{
    /// <inheritdoc/>
    public override string Key => "reception";

    /// <inheritdoc/>
    protected override IReadOnlyList<WorkList> ListsFor(Actor actor) => [WorkList.Reception, WorkList.PreReview, WorkList.Window, WorkList.Done];
}
