using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A version is given up before it is in force.</summary>
[Authorize(Permission.DraftRules)]
public sealed class WithdrawModel(RuleShelf shelf, WithdrawRuleDraft withdraw, CurrentActor current) : RulePage(shelf, current)
{
    /// <summary>Why.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <inheritdoc/>
    protected override RuleAction Action => RuleAction.Withdraw;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => withdraw.HandleAsync(new(Id, version, Remark ?? ""), actor, cancellation), "rules.done-withdraw", cancellation);
}
