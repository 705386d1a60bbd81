using Laihua.Rules.Categories;
using Laihua.Rules.Points.Ways;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>What would lift a result to B or to A, and the days on which time changes it.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-WAYS. <b>Source</b> decision 0011, over the table's own bands.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>; points are whole numbers.</para>
/// <para><b>Reading</b> Age and former nationality are left out: no one can change them. A set is listed where no part of it
/// suffices, with the least total that reaches the threshold; see decision 0011.</para>
/// <para><b>Shape</b> At most one way for each set of items and category. Days need a day of birth.</para>
/// <para><b>Errors</b> Those of <see cref="PointsScore"/>: what cannot be scored has no ways.</para>
/// <para><b>Example</b> 57 points and no Chinese stated: HSK 3 makes 60, category B.</para>
/// </remarks>
public static class PointsWays
{
    /// <summary>The ways up of facts by one table, with everything beside it as it was published with the program.</summary>
    public static Result<PointsProspects> For(PointsFacts facts, PointsTable table, DateOnly? today = null) => For(facts, RuleSet.Of(table), today);

    /// <summary>The ways up of facts by one set of rules.</summary>
    /// <param name="facts">The facts, as for a score.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="today">The day after which changes by time are told; null is the day of the score.</param>
    public static Result<PointsProspects> For(PointsFacts facts, RuleSet rules, DateOnly? today = null)
    {
        var table = rules.Table;
        if (!PointsScore.For(facts, rules).TryGet(out var account, out var refusal))
        {
            return refusal;
        }

        var items = WayItem.Of(account, PointsSteps.Of(table));
        PointsWay[] ways =
        [
            .. account.Category == PermitCategory.C ? To(PermitCategory.B, table.ThresholdB) : [],
            .. account.Category != PermitCategory.A ? To(PermitCategory.A, table.ThresholdA) : [],
        ];

        // The sort is stable: to B before to A, then in the order of the items.
        return new PointsProspects([.. ways.OrderBy(way => way.Changes.Count)], PointsTurns.Of(facts, rules, account, today));

        IEnumerable<PointsWay> To(PermitCategory to, int threshold) =>
            WaySearch.Find(items, threshold - account.Total).Select(steps => Scored(to, facts, rules, items, steps));
    }

    private static PointsWay Scored(PermitCategory to, PointsFacts facts, RuleSet rules, WayItem[] items, int[] steps)
    {
        var changes = new List<PointsChange>();
        for (var index = 0; index < items.Length; index++)
        {
            if (steps[index] > 0)
            {
                var rung = items[index].Rungs[steps[index] - 1];
                facts = rung[0].Take(facts);
                changes.Add(new(items[index].Id, rung[0].To, rung[0].Points, rung[0].Points - items[index].Now, [.. rung.Skip(1).Select(step => step.To)]));
            }
        }

        return PointsScore.For(facts, rules).TryGet(out var account, out _)
            ? new(to, account.Total, changes)
            : throw new InvalidOperationException($"A way up by the table {rules.Table.Id} leads to facts that cannot be scored.");
    }
}
