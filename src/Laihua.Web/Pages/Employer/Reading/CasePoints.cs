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

    /// <summary>The points of a K1 case with these answers; null for kinds without points.</summary>
    public static PointsView? Of(CaseInHand found, Answers answers)
    {
        if (found.Kind != ApplicationKind.K1 || found.Rules is not { } rules)
        {
            return null;
        }

        var claimed = Ground.Find(answers["category.ground"]);
        return PointsView.Of(LetterPoints.Account(answers, found.Today, rules), rules.Table, claimed is null ? [] : [claimed]);
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
