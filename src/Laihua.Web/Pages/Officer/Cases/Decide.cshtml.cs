using Laihua.App.Data.Cases;
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

/// <summary>Grants or refuses: written, checked, then decided.</summary>
[Authorize(Permission.Decide)]
public sealed class DecideModel(CasesAtHand cases, CaseFiles files, DecideCase decide, CurrentActor current) : CasePage(cases, current)
{
    private Guid? reader;

    /// <summary><c>grant</c> or <c>refuse</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Outcome { get; set; }

    /// <summary>The ground of a refusal.</summary>
    [BindProperty]
    public string? Ground { get; set; }

    /// <summary>The reasons.</summary>
    [BindProperty]
    public string? Reasons { get; set; }

    /// <summary><c>check</c>, <c>edit</c> or <c>send</c>.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>Whether the decision is shown to be checked.</summary>
    public bool Checking { get; private set; }

    /// <summary>Everything about the case.</summary>
    public CaseFile Dossier { get; private set; } = null!; // Read with the case.

    /// <summary>What the examiner found last.</summary>
    public Examination? Examination => Dossier.Examinations is [var last, ..] ? last : null;

    /// <summary>Whether the reader has examined the case, so that somebody else must decide.</summary>
    public bool ExaminedByReader => Examination is { } last && last.ExaminerId == reader;

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.Grant;

    /// <summary>Checks, goes back to writing, or decides.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Step == "send" && Outcome is "grant" or "refuse")
        {
            return await DoAsync(
                (version, actor) => decide.HandleAsync(new(Number, version, Outcome == "grant", Ground ?? "", Reasons ?? ""), actor, cancellation),
                done => Texts[done.Granted ? "officer.granted" : "officer.refused"],
                cancellation);
        }

        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        return Version != Case.Version || !CanAct ? Refused(new Refusal.Stale("case", Number)) : Step == "edit" ? Page() : Check();
    }

    /// <inheritdoc/>
    protected override async Task ReadAsync(Actor actor, CancellationToken cancellation)
    {
        reader = actor.UserId;
        Dossier = (await files.ReadAsync(Number, actor, cancellation))!; // The case was just read.
    }

    /// <inheritdoc/>
    protected override Finding AtField(Finding finding) => finding with
    {
        Field = finding.Field switch { "ground" => nameof(Ground), "reasons" => nameof(Reasons), _ => nameof(Outcome) },
    };

    private IActionResult Check()
    {
        if (Outcome is not ("grant" or "refuse"))
        {
            ModelState.AddModelError(nameof(Outcome), Texts["officer.choose-outcome"].ToString());
            return this.PageWithErrors();
        }

        var examination = Examination!; // A case that awaits a decision was examined.
        var findings = Judgement.OfDecision(
            examination.ExaminerId, reader ?? Guid.Empty, Outcome == "grant", examination.RecommendsGrant, Ground ?? "", Reasons ?? "");
        if (findings.Count > 0)
        {
            return Refused(new Refusal.RuleBroken(findings));
        }

        Checking = true;
        return Page();
    }
}
