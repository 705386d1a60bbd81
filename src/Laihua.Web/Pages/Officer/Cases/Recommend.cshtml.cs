using Laihua.App.Features;
using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Decisions;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>The examiner's findings, and what is recommended.</summary>
[Authorize(Permission.Examine)]
public sealed class RecommendModel(CasesAtHand cases, CaseFiles files, RecommendDecision recommend, CurrentActor current) : CasePage(cases, current)
{
    /// <summary><c>grant</c> or <c>refuse</c>.</summary>
    [BindProperty]
    public string? Outcome { get; set; }

    /// <summary>What was found.</summary>
    [BindProperty]
    public string? Findings { get; set; }

    /// <summary>Everything about the case.</summary>
    public CaseFile Dossier { get; private set; } = null!; // Read with the case.

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.Recommend;

    /// <summary>Recommends.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Outcome is not ("grant" or "refuse"))
        {
            ModelState.AddModelError(nameof(Outcome), Texts["officer.choose-outcome"].ToString());
            Judgement.OfRecommendation(Findings ?? "").ForEach(f => ModelState.AddModelError(nameof(Findings), Texts.Of(f.Message).ToString()));
            return await LoadAsync(cancellation) ? this.PageWithErrors() : NotFound();
        }

        return await DoAsync(
            (version, actor) => recommend.HandleAsync(new(Number, version, Outcome == "grant", Findings ?? ""), actor, cancellation),
            _ => Texts["officer.recommended"],
            cancellation);
    }

    /// <inheritdoc/>
    protected override async Task ReadAsync(Actor actor, CancellationToken cancellation) =>
        Dossier = (await files.ReadAsync(Number, actor, cancellation))!; // The case was just read.

    /// <inheritdoc/>
    protected override Finding AtField(Finding finding) => finding with { Field = nameof(Findings) };
}
