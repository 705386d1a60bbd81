using System.Text.RegularExpressions;
using Laihua.App.Features;
using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Reception;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>A row of the notice as it is written.</summary>
public sealed class ReturnRow
{
    /// <summary>The field.</summary>
    public string? Field { get; set; }

    /// <summary>A frequent sentence with which the words begin.</summary>
    public string? Sentence { get; set; }

    /// <summary>What is wrong and what to do.</summary>
    public string? Text { get; set; }

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Field) && string.IsNullOrWhiteSpace(Sentence) && string.IsNullOrWhiteSpace(Text);

    /// <summary>The row with its frequent sentence written out before the words.</summary>
    public ReturnRow WrittenOut() => ReturnSentences.Find(Sentence ?? "") is { } sentence
        ? new() { Field = Field, Text = string.IsNullOrWhiteSpace(Text) ? sentence.InBoth : $"{sentence.InBoth}\n{Text}" }
        : new() { Field = Field, Text = Text };
}

/// <summary>一次性告知: everything that must be corrected, written, looked at, then sent.</summary>
[Authorize(Permission.PreReview)]
public sealed partial class ReturnModel(CasesAtHand cases, ReturnSheets sheets, ReturnForCorrection giveBack, CurrentActor current) : CasePage(cases, current)
{
    private const int RowsAtFirst = 3;

    /// <summary>The rows as they are written.</summary>
    [BindProperty]
    public List<ReturnRow> Items { get; set; } = [];

    /// <summary>Why this was not told the first time.</summary>
    [BindProperty]
    public string? Justification { get; set; }

    /// <summary><c>rows</c>, <c>preview</c>, <c>edit</c> or <c>send</c>.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>Whether the notice is shown as it will be sent.</summary>
    public bool Previewing { get; private set; }

    /// <summary>The fields, the earlier returns, the day.</summary>
    public ReturnSheet Sheet { get; private set; } = null!; // Read with the case.

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.Return;

    private IReadOnlyList<ReturnPoint> Points => [.. Items.Where(i => !i.IsEmpty).Select(i => new ReturnPoint(i.Field ?? "", i.Text ?? ""))];

    /// <summary>Adds rows, shows the notice, goes back to writing, or sends.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Items = [.. Items.Where(i => !i.IsEmpty).Select(i => i.WrittenOut())];
        ModelState.Clear(); // The rows have moved up: what was posted under their numbers is not theirs any more.
        if (Step == "send")
        {
            return await DoAsync(
                (version, actor) => giveBack.HandleAsync(new(Number, version, Points, Justification ?? ""), actor, cancellation),
                due => Texts["officer.returned", HttpContext.RequestServices.GetRequiredService<Infrastructure.Display.Show>().Date(due)],
                cancellation);
        }

        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        return Version != Case.Version || !CanAct ? Refused(new Refusal.Stale("case", Number)) : Step is "rows" or "edit" ? Page() : Preview();
    }

    /// <inheritdoc/>
    protected override async Task ReadAsync(Actor actor, CancellationToken cancellation)
    {
        Sheet = await sheets.ReadAsync(Case.Id, cancellation);
        var rows = Math.Max(RowsAtFirst, Items.Count + (Step == "rows" ? RowsAtFirst : 1));
        Items.AddRange(Enumerable.Range(0, rows - Items.Count).Select(_ => new ReturnRow()));
    }

    /// <inheritdoc/>
    protected override Finding AtField(Finding finding) => finding with
    {
        Field = finding.Field == "justification" ? nameof(Justification)
            : Row().Match(finding.Field) is { Success: true } row ? $"Items[{row.Groups[1].Value}].Text"
            : "Items[0].Field",
    };

    private IActionResult Preview()
    {
        if (Sheet.Check(Points, Justification ?? "") is { Count: > 0 } findings)
        {
            return Refused(new Refusal.RuleBroken(findings));
        }

        Previewing = true;
        return Page();
    }

    [GeneratedRegex(@"^items\.(\d+)$")]
    private static partial Regex Row();
}
