using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Questions;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Employer.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>The checklist of documents: a file or a dated commitment at each line.</summary>
[Authorize(Permission.Apply)]
public sealed class DocumentsModel(CaseReader cases, LaihuaDb db, AttachDocument attach, PromiseDocument promise, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public IReadOnlyList<DocumentLine> Lines { get; private set; } = [];

    /// <summary>The line at which a commitment was refused, so that its boxes stay open.</summary>
    public string? PromisedLine { get; private set; }

    /// <summary>The portrait that is shown before it is kept.</summary>
    public ProposedPortrait? Proposed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await ReadAsync(cancellation) ? NotFound()
        : Case.CanEdit ? Page()
        : RedirectToPage("Case", new { Number });

    /// <summary>Puts the chosen file at its line; of a portrait the part within the frame, where one was set.</summary>
    public async Task<IActionResult> OnPostUploadAsync(string line, int? frameX, int? frameY, int? frameWidth, CancellationToken cancellation)
    {
        if (Request.Form.Files.FirstOrDefault() is not { } file)
        {
            return await ShowAsync(new Refusal.RuleBroken([new("UPLOAD-000", "documents." + line, texts.WordsOf("employer.no-file"), "decision 0009")]), cancellation);
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        PortraitFrame? frame = frameWidth is { } width ? new(frameX ?? 0, frameY ?? 0, width) : null;
        var command = new AttachDocumentCommand(Number, line, file.FileName, content.ToArray(), frame);
        var result = await attach.HandleAsync(command, await current.GetAsync(), cancellation);
        return result.TryGet(out _, out var refusal) ? Done("employer.uploaded", line) : await ShowOrProposeAsync(command, refusal, cancellation);
    }

    /// <summary>Keeps the portrait that was shown.</summary>
    public async Task<IActionResult> OnPostKeepAsync(string line, string? name, string? portrait, CancellationToken cancellation)
    {
        var content = new byte[(portrait ?? "").Length];
        _ = Convert.TryFromBase64String(portrait ?? "", content, out var length); // What is no portrait is refused as an empty file.
        var result = await attach.HandleAsync(new(Number, line, name ?? "", content[..length]), await current.GetAsync(), cancellation);
        return result.TryGet(out _, out var refusal) ? Done("employer.uploaded", line) : await ShowAsync(refusal, cancellation);
    }

    /// <summary>Gives a commitment with a date instead.</summary>
    public async Task<IActionResult> OnPostPromiseAsync(string line, CancellationToken cancellation)
    {
        var by = Read.Date(PostedAnswers.Date("promised." + line, Request.Form));
        var result = await promise.HandleAsync(new(Number, line, by), await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out var refusal))
        {
            return Done("employer.promised", line);
        }

        PromisedLine = line;
        return await ShowAsync(refusal is Refusal.RuleBroken broken
            ? new Refusal.RuleBroken([.. broken.Findings.Select(f => f with { Field = "promised." + line })])
            : refusal, cancellation);
    }

    private RedirectToPageResult Done(string key, string line)
    {
        this.Announce(texts[key]);
        return RedirectToPage(null, null, new { Number }, "line-" + line);
    }

    // Without script nobody could set a frame: the middle is shown, and kept only on a yes.
    private async Task<IActionResult> ShowOrProposeAsync(AttachDocumentCommand command, Refusal refusal, CancellationToken cancellation)
    {
        if (refusal is not Refusal.RuleBroken { Findings: [{ Rule: PortraitCheck.PartNeeded }] } || !await ReadAsync(cancellation))
        {
            return await ShowAsync(refusal, cancellation);
        }

        if (!PortraitIntake.Propose(Lines.Single(l => l.Id == command.Line), command.Content).TryGet(out var portrait, out var against))
        {
            return await ShowAsync(against, cancellation);
        }

        Proposed = new(command.FileName, portrait);
        return Page();
    }

    private async Task<IActionResult> ShowAsync(Refusal refusal, CancellationToken cancellation) =>
        await ReadAsync(cancellation) ? this.Refused(refusal) : NotFound();

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (await cases.FindAsync(Number, cancellation) is not { } found)
        {
            return false;
        }

        Case = found;
        Lines = await CaseChecklists.OfAsync(db, found.Row, found.Today, cancellation);
        return true;
    }
}
