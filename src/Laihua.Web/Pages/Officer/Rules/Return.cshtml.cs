using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A proposed draft goes back.</summary>
[Authorize(Permission.ApproveRules)]
public sealed class ReturnModel(RuleShelf shelf, ReturnRuleDraft giveBack, CurrentActor current) : RulePage(shelf, current)
{
    /// <summary>What is to be changed.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <inheritdoc/>
    protected override RuleAction Action => RuleAction.Return;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => giveBack.HandleAsync(new(Id, version, Remark ?? ""), actor, cancellation), "rules.done-return", cancellation);
}
