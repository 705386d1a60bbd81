using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Employer.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>One topic of a form: its questions, its rows, and what is kept of them.</summary>
[Authorize(Permission.Apply)]
public sealed class TopicModel(CaseReader cases, CaseFindings findings, SaveAnswers save, CurrentActor current, Texts texts, Show show)
    : TopicPage(cases, save, current)
{
    /// <summary>Keeps what was typed, whatever it is; then tells what is wrong with it, or goes on.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => KeepThenAsync(async () =>
        await findings.OfTopicAsync(Case, TopicId, Case.Answers, cancellation) is { Count: > 0 } found
            ? this.Refused(new Refusal.RuleBroken(found))
            : Redirect(NextAddress()), cancellation);

    /// <summary>Keeps what was typed, without a word about it.</summary>
    public Task<IActionResult> OnPostLaterAsync(CancellationToken cancellation) => KeepThenAsync(() =>
    {
        this.Announce(texts["employer.saved", show.Instant(Case.SavedAt)]);
        return Task.FromResult<IActionResult>(RedirectToPage("Case", new { Number }));
    }, cancellation);

    /// <summary>Keeps what was typed and gives one more row to fill.</summary>
    public Task<IActionResult> OnPostAddAsync(CancellationToken cancellation) => KeepThenAsync(() =>
    {
        var rows = Math.Min(Case.Answers.Rows(TopicId) + 1, Topic.MaxRows);
        return Task.FromResult<IActionResult>(RedirectToPage(null, null, new { Number, topic = TopicId, rows, back = Back }, $"row-{rows}"));
    }, cancellation);

    /// <summary>Keeps what was typed without one row.</summary>
    public Task<IActionResult> OnPostRemoveAsync(int row, CancellationToken cancellation) => KeepThenAsync(() =>
        Task.FromResult<IActionResult>(RedirectToPage(null, null, new { Number, topic = TopicId, back = Back }, "rows")), cancellation, without: row);

    /// <summary>Keeps what was typed and shows the counties of the chosen city.</summary>
    public Task<IActionResult> OnPostPlaceAsync(CancellationToken cancellation) => KeepThenAsync(() =>
        Task.FromResult<IActionResult>(RedirectToPage(null, null, new { Number, topic = TopicId, back = Back }, "post_division")), cancellation);

    /// <summary>Keeps what was typed and fills empty fields from the machine-readable zone; what differs is told, not overwritten.</summary>
    public Task<IActionResult> OnPostFillAsync(CancellationToken cancellation) => KeepThenAsync(async () =>
    {
        if (!MrzMatch.Fill(Case.Answers, Case.Today).TryGet(out var zone, out var refusal))
        {
            return this.Refused(refusal);
        }

        var filled = zone.Where(field => !Case.Answers.Has(field.Key) && field.Value.Length > 0).ToDictionary();
        var kept = await KeepAlsoAsync(filled, cancellation);
        if (!kept.TryGet(out _, out refusal) || !await ReadAsync(cancellation))
        {
            return this.Refused(refusal ?? new Refusal.NotFound("case", Number));
        }

        Version = Case.Version;
        this.Announce(texts[filled.Count == 1 ? "employer.filled-one" : "employer.filled", filled.Count]);
        return MrzMatch.Check(Case.Answers, Case.Today) is { Count: > 0 } differing
            ? this.Refused(new Refusal.RuleBroken(differing))
            : RedirectToPage(null, null, new { Number, topic = TopicId, back = Back }, null);
    }, cancellation);

    /// <summary>The points of what stands on the form, nothing kept.</summary>
    public async Task<IActionResult> OnPostPointsAsync(CancellationToken cancellation) =>
        await ReadAsync(cancellation) && CasePoints.Of(Case, Shown) is { } points ? Partial("/Pages/Points/_PointsPanel.cshtml", points) : NotFound();

    /// <summary>Keeps what was typed while somebody is still typing.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || !Case.CanEdit)
        {
            return NotFound();
        }

        var kept = await KeepAsync(Posted(), cancellation);
        return kept.TryGet(out var saved, out var refusal)
            ? new JsonResult(new { saved.Version, Text = texts["employer.saved", show.Instant(saved.At)].ToString() })
            : new JsonResult(new { Text = texts[refusal is Refusal.Stale ? "employer.not-saved-stale" : "employer.not-saved"].ToString() })
            {
                StatusCode = refusal is Refusal.RuleBroken ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict,
            };
    }
}
