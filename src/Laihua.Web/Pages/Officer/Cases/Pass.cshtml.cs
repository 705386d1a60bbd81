using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Reception;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>Pre-review passed: says what follows, and does it.</summary>
[Authorize(Permission.PreReview)]
public sealed class PassModel(CasesAtHand cases, PassPreReview pass, CurrentActor current) : CasePage(cases, current)
{
    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.PassPreReview;

    /// <summary>Passes it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => pass.HandleAsync(new(Number, version), actor, cancellation),
        next => Texts["officer.passed", Texts.Of(CaseStates.Of(next).ForOfficer)],
        cancellation);
}
