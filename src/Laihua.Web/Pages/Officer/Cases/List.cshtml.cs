using Laihua.App.Features;
using Laihua.App.Features.Worklists;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>Every submitted case of the authority, to read.</summary>
[Authorize(Permission.ReadCases)]
public sealed class ListModel(WorkLists lists, CaseSearch search, CurrentActor current) : ListPage(lists, search, current)
{
    /// <inheritdoc/>
    public override string Key => "cases";

    /// <inheritdoc/>
    protected override IReadOnlyList<WorkList> ListsFor(Actor actor) => [WorkList.All];
}
