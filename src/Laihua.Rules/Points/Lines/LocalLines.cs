using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Lines;

/// <summary>The lines of local incentive points: a number that the province gave, or items of its catalogue, which add up.</summary>
internal sealed class LocalLines(PointsItem item, RuleSet rules) : NumberLines(item, static facts => facts.LocalPoints)
{
    /// <summary>The most that any catalogue gives together; a points table may give less.</summary>
    private const int Most = 10;

    /// <summary>What codes give together; unknown ones and those said twice give nothing more.</summary>
    internal static int SumOf(IReadOnlyList<string> codes, IncentiveCatalogue? catalogue, DateOnly day) =>
        Math.Min(Most, ItemsOf(codes, catalogue, day).Sum(given => given.Points));

    /// <summary>Facts with the points of their items in place of the items.</summary>
    internal static PointsFacts AsPoints(PointsFacts facts, RuleSet rules) => facts switch
    {
        { LocalItems: null } => facts,
        { LocalItems: { Count: > 0 } codes, WorkRegion: { } place } =>
            facts with { LocalItems = null, LocalPoints = SumOf(codes, rules.IncentivesAt(place), RegionLines.DayFor(facts, rules.Table)) },
        _ => facts with { LocalItems = null, LocalPoints = facts.LocalPoints ?? 0 },
    };

    internal override PointsLine Of(PointsFacts facts) =>
        facts is { LocalItems: { Count: > 0 } codes, WorkRegion: { } place } && rules.IncentivesAt(place) is { } catalogue
            ? Added(codes, catalogue, RegionLines.DayFor(facts, rules.Table))
            : base.Of(facts.LocalItems is null ? facts : facts with { LocalPoints = facts.LocalPoints ?? 0 });

    private static IEnumerable<IncentiveItem> ItemsOf(IReadOnlyList<string> codes, IncentiveCatalogue? catalogue, DateOnly day) =>
        codes.Distinct().Select(code => catalogue?.ItemOn(code, day)).OfType<IncentiveItem>();

    private PointsLine Added(IReadOnlyList<string> codes, IncentiveCatalogue catalogue, DateOnly day)
    {
        IncentiveItem[] given = [.. ItemsOf(codes, catalogue, day)];
        var sum = SumOf(codes, catalogue, day);
        var over = given.Sum(each => each.Points) > sum;
        var band = Item.BandOf(sum);
        return Line(band?.Points ?? 0, band?.Label, codes, new(
            string.Join("; ", given.Select(each => $"{each.Code} {each.Text.En}: {each.Points}")) + (over ? $"; together at most {sum}" : ""),
            string.Join("；", given.Select(each => $"{each.Code} {each.Text.Zh}：{each.Points}分")) + (over ? $"；合计最高{sum}分" : "")))
            with
        { Source = $"{Item.Source}; {catalogue.Source}" };
    }
}
