using Laihua.App.Features;
using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Reception;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>Pre-review passed: says what follows, and does it.</summary>
[Authorize(Permission.PreReview)]
public sealed class PassModel(CasesAtHand cases, CaseFiles files, PassPreReview pass, CurrentActor current) : CasePage(cases, current)
{
    /// <summary>Whether the officer sees one face on the photo, the applicant's.</summary>
    [BindProperty]
    public bool OneFace { get; set; }

    /// <summary>The file of the photo; null where the case has none.</summary>
    public Guid? Photo { get; private set; }

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.PassPreReview;

    /// <summary>Passes it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => pass.HandleAsync(new(Number, version, OneFace), actor, cancellation),
        next => Texts["officer.passed", Texts.Of(CaseStates.Of(next).ForOfficer)],
        cancellation);

    /// <inheritdoc/>
    protected override async Task ReadAsync(Actor actor, CancellationToken cancellation) =>
        Photo = (await files.ReadAsync(Number, actor, cancellation))?.Lines.FirstOrDefault(l => l.Line.Id == Checklist.Portrait)?.Current?.FileId;
}
