using Laihua.App.Features;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;
using Laihua.Web.Pages.Points;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>The points of a case, and where each item is answered.</summary>
public static class CasePoints
{
    /// <summary>The topic in which an item is answered.</summary>
    public static string TopicOf(string item) => item switch
    {
        "salary" or "months" or "region" => "post",
        "education" => "education",
        "experience" => "experience",
        "chinese" => "language",
        "age" => "person",
        _ => "category",
    };

    /// <summary>The points of a K1 case with these answers, or of what the office has of them; null for kinds without points.</summary>
    public static PointsView? Of(CaseInHand found, Answers answers)
    {
        if (found.Kind != ApplicationKind.K1 || found.Rules is not { } rules)
        {
            return null;
        }

        var claimed = Ground.Find(answers["category.ground"]);
        var account = !found.CanEdit && StoredScore.Account(found.Row.Account) is { } kept ? kept : LetterPoints.Account(answers, found.Today, rules);
        return PointsView.Of(account, rules.Table, claimed is null ? [] : [claimed], found.Book);
    }

    /// <summary>What versions that came into force since the draft was kept last change of its points; null where they change nothing.</summary>
    public static RulesChanged? ChangeOf(CaseInHand found)
    {
        if (found is not { Kind: ApplicationKind.K1, State: CaseState.Draft, Rules: { } rules }
            || !found.Book.InForceOn(Beijing.DayOf(found.SavedAt)).TryGet(out var earlier, out _)
            || !LetterPoints.Account(found.Answers, found.Today, earlier).TryGet(out var before, out _)
            || !LetterPoints.Account(found.Answers, found.Today, rules).TryGet(out var now, out _)
            || (before.Total, before.Category) == (now.Total, now.Category))
        {
            return null;
        }

        return new(RuleVersionBody.Of(found.Book, now.Rules.Except(before.Rules)), before, now);
    }

    /// <summary>The same with the ways up, as long as something can be changed.</summary>
    public static PointsView? WithWays(CaseInHand found)
    {
        var points = Of(found, found.Answers);
        return points is { Account: not null } && found is { CanEdit: true, Rules: { } rules }
            && PointsWays.For(LetterPoints.Facts(found.Answers, found.Today, rules), rules).TryGet(out var prospects, out _)
            ? points with { Prospects = prospects }
            : points;
    }
}

/// <summary>Versions that came into force while a draft lay, and what they change of its points.</summary>
/// <param name="Versions">The new versions.</param>
/// <param name="Before">The account by the rules of the day on which it was kept last.</param>
/// <param name="Now">The account by those of today.</param>
public sealed record RulesChanged(IReadOnlyList<RuleVersionBody> Versions, PointsAccount Before, PointsAccount Now);
