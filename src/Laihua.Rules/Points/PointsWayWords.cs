using System.Globalization;
using Laihua.Rules.Categories;
using Laihua.Rules.Points.Ways;

namespace Laihua.Rules.Points;

/// <summary>Ways up, and what time does, in the words of a person. Pages, papers and programs say the same.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-WAYS. <b>Source</b> decision 0011, over the table's own bands.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>; days in words.</para>
/// <para><b>Reading</b> A band is named by its lower end, which is all that has to be reached.</para>
/// <para><b>Shape</b> One sentence in both languages; nobody is addressed, so that it can stand in any page.</para>
/// <para><b>Errors</b> None, for changes that the table offers.</para>
/// <para><b>Example</b> HSK level 4 would add 4 points and make 61: category B.</para>
/// </remarks>
public static class PointsWayWords
{
    /// <summary>A way up: what it takes, what it adds, what it makes.</summary>
    public static Words Of(PointsWay way, PointsTable table)
    {
        var gain = way.Changes.Sum(change => change.Gain);
        var alone = way.Changes.Count == 1;
        Words[] steps = [.. way.Changes.Select(change => alone ? Of(change, table) : Weighed(change, table))];
        var together = alone ? "" : "together ";
        var en = $"{Listed([.. steps.Select(step => step.En)])} would {together}add {Counted(gain)} and make {way.Total}: category {way.To}.";
        return new(
            char.ToUpperInvariant(en[0]) + en[1..],
            $"{string.Join("、", steps.Select(step => step.Zh))}{(alone ? "" : "，合计")}可加{gain}分，总分达到{way.Total}分：{way.To}类。");
    }

    /// <summary>What one change asks: <c>pay of CNY 250,000 a year or more</c>; several that give the same, with "or".</summary>
    public static Words Of(PointsChange change, PointsTable table)
    {
        // Commas part the changes of a way: what gives the same stands between them with "or" alone.
        Words[] options = [.. change.Or.Prepend(change.To).Select(to => StepWords.Of(table.Item(change.Item), to))];
        var (en, zh) = (string.Join(" or ", options.Select(option => option.En)), string.Join("或", options.Select(option => option.Zh)));
        return change.Item == "region" ? new($"work in {en}", $"在{zh}工作") : new(en, zh);
    }

    /// <summary>A day on which time changes the category.</summary>
    public static Words Of(PointsTurn turn)
    {
        var aged = turn.Item == "age";
        var (day, points) = (turn.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), Math.Abs(turn.Gain));
        var years = aged ? $"at {turn.Years} years of age" : $"with {StepWords.YearsOfWork(turn.Years)}";
        return new(
            $"From {day}, {years}: {Counted(points)} {(turn.Gain > 0 ? "more" : "fewer")}, {turn.Total} in all, {ResultOf(turn).En}.",
            $"自{turn.On.Year}年{turn.On.Month}月{turn.On.Day}日起{(aged ? $"年满{turn.Years}周岁" : $"相关工作满{turn.Years}年")}：{(turn.Gain > 0 ? "加" : "减")}{points}分，总分{turn.Total}分，{ResultOf(turn).Zh}。");
    }

    private static Words ResultOf(PointsTurn turn) => turn switch
    {
        { Category: PermitCategory.C } => new("below category B", "不再达到B类"),
        _ when turn.Category > turn.Before => new($"category {turn.Category} and no longer {turn.Before}", $"由{turn.Before}类变为{turn.Category}类"),
        _ => new($"category {turn.Category}", $"达到{turn.Category}类"),
    };

    private static Words Weighed(PointsChange change, PointsTable table)
    {
        var words = Of(change, table);
        return new($"{words.En} (+{change.Gain})", $"{words.Zh}（+{change.Gain}分）");
    }

    private static string Counted(int points) => points == 1 ? "1 point" : $"{points} points";

    private static string Listed(string[] parts) =>
        parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
}
