using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Questions;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Employer.Reading;
using Laihua.Web.Pages.Points;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Employer.Applications;

/// <summary>What the handlers of a topic share: reading the case, keeping the answers, and what the fields show.</summary>
public abstract class TopicPage(CaseReader cases, SaveAnswers save, CurrentActor current) : PageModel
{
    private const string ToCheck = "check";

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string TopicId { get; set; } = "";

    /// <summary><c>check</c> where the handler came from checking the answers and goes back to it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>How many rows to show, where more are wanted than are answered.</summary>
    [BindProperty(SupportsGet = true)]
    public int Rows { get; set; }

    /// <summary>The version that the form was made from.</summary>
    [BindProperty]
    public int? Version { get; set; }

    public CaseInHand Case { get; private set; } = null!; // Read before the page is shown.

    public Topic Topic { get; private set; } = null!; // As above.

    /// <summary>What the fields show: what is kept, and over it what was posted.</summary>
    public Answers Shown { get; private set; } = Answers.None;

    /// <summary>How many rows the page has.</summary>
    public int ShownRows => Math.Clamp(Math.Max(Rows, Shown.Rows(TopicId)), 1, Math.Max(1, Topic.MaxRows));

    public PointsView? Points => TopicId is "post" or "education" or "experience" or "language" or "category" ? CasePoints.Of(Case, Shown) : null;

    public QuestionField FieldOf(string id, Question question) => new(id, question, Shown[id], Case.WordsAt(id));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await ReadAsync(cancellation) ? NotFound()
        : Case.CanEdit ? Page()
        : RedirectToPage("Case", new { Number });

    /// <summary>Reads the case as it stands now; false where there is none or its form has no such topic.</summary>
    protected async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (await cases.FindAsync(Number, cancellation) is not { } found || found.Form.Find(TopicId) is not { } topic)
        {
            return false;
        }

        (Case, Topic, Shown) = (found, topic, found.Answers);
        if (Request.HasFormContentType)
        {
            Shown = (topic.RowQuestions.Count > 0 ? Shown.Without(TopicId) : Shown).With(Posted());
        }

        return true;
    }

    /// <summary>What the form posts, without one row where that is wanted; what is asked elsewhere in place of one of its questions is taken away.</summary>
    protected Dictionary<string, string> Posted(int? without = null)
    {
        var given = PostedAnswers.Of(Topic, Request.Form, without);
        foreach (var question in Form.Of(Case.Kind).Find(TopicId)!.Questions.ExceptBy(Topic.Questions.Select(q => q.Id), q => q.Id)) // A topic of its form.
        {
            given[question.Id] = "";
        }

        return given;
    }

    /// <summary>Keeps what was posted, and then goes on from the case as it was kept; refused, the page stands as it was typed.</summary>
    protected async Task<IActionResult> KeepThenAsync(Func<Task<IActionResult>> then, CancellationToken cancellation, int? without = null)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        var kept = await KeepAsync(Posted(without), cancellation);
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Version = Case.Version; // Kept, or told of what was newer: pressing again means this.
        return kept.TryGet(out _, out var refusal) ? await then() : this.Refused(refusal);
    }

    /// <summary>Keeps answers of the topic; a newer version that the same handler made in another window does not stand in the way.</summary>
    protected async Task<Result<AnswersSaved>> KeepAsync(IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        var command = new SaveAnswersCommand(Number, Version ?? -1, TopicId, given);
        var kept = await save.HandleAsync(command, actor, cancellation);
        return !kept.TryGet(out _, out var refusal) && refusal is Refusal.Stale { By: { } by } && by == actor.Name
            ? await save.HandleAsync(command with { SeenVersion = null }, actor, cancellation)
            : kept;
    }

    /// <summary>Keeps answers of any topic beside those just kept.</summary>
    protected async Task<Result<AnswersSaved>> KeepAlsoAsync(IReadOnlyDictionary<string, string> given, CancellationToken cancellation) =>
        await save.HandleAsync(new(Number, Case.Version, null, given), await current.GetAsync(), cancellation);

    protected string NextAddress()
    {
        var topics = Case.Form.Topics;
        var next = topics.SkipWhile(t => t.Id != TopicId).Skip(1).FirstOrDefault()?.Id ?? "documents";
        return Url.Content($"~/employer/applications/{Number}/{(Back == ToCheck ? ToCheck : next)}");
    }
}
