using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Questions;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Points;

/// <summary>Which category would I be? For anyone; nothing of it is kept, nor does it stand in an address.</summary>
[AllowAnonymous]
[CountedAnswers]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CategoryModel(LaihuaDb db, TimeProvider clock) : PageModel
{
    private Answers shown = Answers.None;

    /// <summary>The day for which it is counted.</summary>
    public DateOnly Today { get; } = clock.Today();

    /// <summary>What is asked.</summary>
    public Topic Topic { get; private set; } = null!; // Set before the page is shown.

    /// <summary>What comes of it.</summary>
    public PointsView Points { get; private set; } = null!; // As above.

    /// <summary>Whether the answer to a form is shown.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>A question with what was typed.</summary>
    public QuestionField FieldOf(string id) => new(id, Topic.Questions.First(question => question.Id == id), shown[id], [], Free: true);

    /// <summary>The empty form, or the form as it stood in the other language.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => CountThenAsync(Page, cancellation);

    /// <summary>The account, or everything that stands against one.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => CountThenAsync(
        () =>
        {
            IsAnswered = Points.Account is not null;
            return IsAnswered ? Page() : this.Refused(new Refusal.RuleBroken(Points.Findings));
        },
        cancellation);

    /// <summary>The form again, with the counties of the chosen city.</summary>
    public Task<IActionResult> OnPostPlaceAsync(CancellationToken cancellation) => CountThenAsync(Page, cancellation);

    /// <summary>What has changed since something was typed, without a word about what is not yet whole.</summary>
    public Task<IActionResult> OnPostPointsAsync(CancellationToken cancellation) => CountThenAsync(() => Partial("_Result", this), cancellation);

    private async Task<IActionResult> CountThenAsync(Func<IActionResult> then, CancellationToken cancellation)
    {
        var book = await db.RulebookAsync(cancellation);
        if (!book.InForceOn(Today).TryGet(out var rules, out _))
        {
            return NotFound();
        }

        Count(rules, book);
        return then();
    }

    private void Count(RuleSet rules, Rulebook book)
    {
        Topic = PointsQuestions.Of(rules.Table);
        shown = Request.HasFormContentType ? Answers.From(PostedAnswers.Of(Topic, Request.Form)) : Answers.None;
        Ground[] claimed = [.. shown["direct"].Split(' ').Select(Ground.Find).OfType<Ground>()];
        Points = PointsView.Of(PointsQuestions.Account(shown, Today, rules), rules.Table, claimed, book) with { AddressOf = item => "#" + FieldAt(item) };
        if (Points.IsStated && PointsWays.For(PointsQuestions.Facts(shown, Today), rules).TryGet(out var prospects, out _))
        {
            Points = Points with { Prospects = prospects };
        }
    }

    private static string FieldAt(string item) => item switch
    {
        "salary" => "annualSalaryCny",
        "experience" => "workYears",
        "months" => "monthsPerYear",
        "region" => "workRegion",
        "age" => "birthDate",
        "local" => "localPoints",
        _ => item,
    };
}
