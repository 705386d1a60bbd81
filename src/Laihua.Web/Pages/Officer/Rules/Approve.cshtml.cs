using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A second person approves: what changes, and for whom.</summary>
[Authorize(Permission.ApproveRules)]
public sealed class ApproveModel(RuleShelf shelf, ApproveRuleDraft approve, CurrentActor current) : RulePage(shelf, current)
{
    /// <inheritdoc/>
    protected override RuleAction Action => RuleAction.Approve;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => approve.HandleAsync(new(Id, version), actor, cancellation), "rules.done-approve", cancellation);
}
