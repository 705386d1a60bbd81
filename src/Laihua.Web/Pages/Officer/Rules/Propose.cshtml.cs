using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A draft is put before a second person.</summary>
[Authorize(Permission.DraftRules)]
public sealed class ProposeModel(RuleShelf shelf, ProposeRuleDraft propose, CurrentActor current) : RulePage(shelf, current)
{
    /// <summary>Why the rules change.</summary>
    [BindProperty]
    public string? Reasons { get; set; }

    /// <inheritdoc/>
    protected override RuleAction Action => RuleAction.Propose;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => propose.HandleAsync(new(Id, version, Reasons ?? ""), actor, cancellation), "rules.done-propose", cancellation);
}
