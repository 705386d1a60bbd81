using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>The points as they stand: the account with its table, or what stands against one.</summary>
public sealed record PointsView(PointsTable Table, PointsAccount? Account, IReadOnlyList<Finding> Findings, Ground? Claimed)
{
    /// <summary>The items with points, in the order of the table; the direct grounds stand apart.</summary>
    public IEnumerable<(PointsLine Line, PointsItem Item)> Lines =>
        (Account?.Items ?? []).Where(line => line.Maximum is not null).Select(line => (line, Table.Item(line.Id)));

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

        var ground = Ground.Find(answers["category.ground"]);
        return LetterPoints.Account(answers, found.Today, rules).TryGet(out var account, out var refusal)
            ? new(rules.Table, account, account.Findings, ground)
            : new(rules.Table, null, refusal is Refusal.RuleBroken broken ? broken.Findings : [], ground);
    }
}
