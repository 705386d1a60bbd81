using Laihua.App.Features;
using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Decisions;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>The case goes back to its examiner.</summary>
[Authorize(Permission.Decide)]
public sealed class SendBackModel(CasesAtHand cases, CaseFiles files, SendBackToExaminer sendBack, CurrentActor current) : CasePage(cases, current)
{
    /// <summary>What is still to be examined.</summary>
    [BindProperty]
    public string? Because { get; set; }

    /// <summary>Everything about the case.</summary>
    public CaseFile Dossier { get; private set; } = null!; // Read with the case.

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.SendBack;

    /// <summary>Sends it back.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => sendBack.HandleAsync(new(Number, version, Because ?? ""), actor, cancellation),
        _ => Texts["officer.sent-back"],
        cancellation);

    /// <inheritdoc/>
    protected override async Task ReadAsync(Actor actor, CancellationToken cancellation) =>
        Dossier = (await files.ReadAsync(Number, actor, cancellation))!; // The case was just read.

    /// <inheritdoc/>
    protected override Finding AtField(Finding finding) => finding with { Field = nameof(Because) };
}
