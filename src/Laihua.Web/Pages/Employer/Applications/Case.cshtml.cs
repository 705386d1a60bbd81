using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Employer.Reading;
using Laihua.Web.Pages.Points;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>One case: a task list while the handler can change it, otherwise how it stands and what happened.</summary>
[Authorize(Permission.Apply)]
public sealed class CaseModel(
    CaseReader cases, CaseFindings findings, CaseStory story, CaseOffice office, StartEntryReport startEntry, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public OfficeView? Office { get; private set; }

    /// <summary>What is to be brought to the window.</summary>
    public IReadOnlyList<Words> Originals { get; private set; } = [];

    /// <summary>Whether nothing stands against a submission, and every point of the office was looked at.</summary>
    public bool IsReady => Findings.Count == 0 && Case.ToCorrect.All(p => p.Touched);

    /// <summary>The open report of entry; empty where one may be started, null where none may.</summary>
    public string? EntryReport { get; private set; }

    public PointsView? Points { get; private set; }

    public TopicStatus StatusOf(Topic topic) => TopicStatuses.Of(Case, topic, Findings);

    public TopicStatus DocumentStatus => TopicStatuses.OfDocuments(Case, Findings);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Starts the report of entry for a Letter, or leads to the one that is open.</summary>
    public async Task<IActionResult> OnPostEntryAsync(CancellationToken cancellation)
    {
        var result = await startEntry.HandleAsync(Number, await current.GetAsync(), cancellation);
        return result.TryGet(out var number, out var refusal) ? RedirectToPage(new { number })
            : await ReadAsync(cancellation) ? this.Refused(refusal)
            : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (await cases.FindAsync(Number, cancellation) is not { } found)
        {
            return false;
        }

        Case = found;
        Points = CasePoints.Of(found, found.Answers);
        if (found.CanEdit)
        {
            Findings = CaseFindings.Ripe(found, found.Answers, await findings.OfAllAsync(found, cancellation));
        }

        Story = found.State == CaseState.Draft ? [] : await story.OfAsync(found, cancellation);
        Office = await office.OfAsync(found, cancellation);
        Originals = await office.OriginalsAsync(found, cancellation);
        EntryReport = await story.EntryReportAsync(found, cancellation);
        return true;
    }
}
