using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Reception;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>Not accepted, for want of jurisdiction.</summary>
[Authorize(Permission.PreReview)]
public sealed class DeclineModel(CasesAtHand cases, DeclineApplication decline, CurrentActor current) : CasePage(cases, current)
{
    /// <summary>The office that is competent.</summary>
    [BindProperty]
    public string? CompetentOffice { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reasons { get; set; }

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.Decline;

    /// <summary>Declines it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => decline.HandleAsync(new(Number, version, CompetentOffice ?? "", Reasons ?? ""), actor, cancellation),
        _ => Texts["officer.declined"],
        cancellation);

    /// <inheritdoc/>
    protected override Finding AtField(Finding finding) =>
        finding with { Field = finding.Field == "competentOffice" ? nameof(CompetentOffice) : nameof(Reasons) };
}
