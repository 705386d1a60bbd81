using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>As of which day everything beside a table stands.</summary>
public sealed class RulebookDayTests
{
    private static readonly PointsTable Later = PointsTable.All[0] with { Id = "interim-2027", InForceFrom = new(2027, 1, 1) };

    private static readonly PointsTable Draft = Later with { Id = "draft", ThresholdB = 75 };

    private readonly Rulebook book = Rulebook.Published.With(
    [
        Later,
        Regions("regions-2027", new(2027, 1, 1), new(2027, 12, 31)),
        Regions("regions-2029", new(2029, 1, 1), null),
        new WageTable("wages-2028", new("Later", "新"), new(2028, 6, 1), null, new([])),
        new IncentiveCatalogue("incentives-liaoning-2028", new("Liaoning", "辽宁"), "210000", new(2028, 6, 1), null, "test", []),
    ]);

    [Theory]
    [InlineData("2027-12-31", "interim-2027 regions-2027 wages-2017")]
    [InlineData("2028-05-31", "interim-2027 regions-2027 wages-2017")]
    [InlineData("2028-06-01", "interim-2027 regions-2027 wages-2028")]
    [InlineData("2028-12-31", "interim-2027 regions-2027 wages-2028")]
    [InlineData("2029-01-01", "interim-2027 regions-2029 wages-2028")]
    public void InForceOn_AfterTheLastDayOfTheRegions_TheyStandUntilTheNext(string day, string ids)
    {
        Assert.True(book.InForceOn(Day(day)).TryGet(out var rules, out _));

        Assert.Equal(ids, string.Join(' ', rules.IdsAt(null)));
    }

    [Theory]
    [InlineData("2026-03-02", "regions-2027 wages-2017")]
    [InlineData("2027-01-01", "regions-2027 wages-2017")]
    [InlineData("2028-06-01", "regions-2027 wages-2028 incentives-liaoning-2028")]
    [InlineData("2029-01-01", "regions-2029 wages-2028 incentives-liaoning-2028")]
    public void WithAndTrying_ATable_StandsWithTheRestOfTheDayAndNotBeforeItsOwnFirst(string day, string rest)
    {
        Assert.True(book.Trying(Draft, Day(day)).TryGet(out var tried, out _));

        Assert.Equal($"interim-2027 {rest}", string.Join(' ', book.With(Later, Day(day)).IdsAt("210100")));
        Assert.Equal($"draft {rest}", string.Join(' ', book.With(Draft, Day(day)).IdsAt("210100")));
        Assert.Equal($"draft {rest}", string.Join(' ', tried.IdsAt("210100")));
    }

    [Fact]
    public void With_ATableBeforeEverythingElse_StandsWithTheEarliest() => Assert.Equal(
        "draft regions-2016 wages-2017", string.Join(' ', book.With(Draft with { InForceFrom = new(2010, 1, 1) }).IdsAt(null)));

    [Fact]
    public void KeepingAndTrying_ADayWithoutATable_AreRefused()
    {
        var day = new DateOnly(2016, 9, 30);

        Assert.Equal(["POINTS-001"], Refused(book.Keeping(["regions-2016"], day)));
        Assert.Equal(["POINTS-001"], Refused(book.Trying(RegionLists.Published, day)));
        Assert.True(book.Keeping(["trial-2016"], day).TryGet(out _, out _));
    }

    [Fact]
    public void Keeping_WagesOfBefore_StandsByThem()
    {
        Assert.True(book.Keeping(["wages-2017"], new(2029, 1, 1)).TryGet(out var rules, out _));

        Assert.Equal(["interim-2027", "regions-2029", "wages-2017"], rules.IdsAt(null));
    }

    [Fact]
    public void Keeping_TheCatalogueOfAProvince_LeavesThoseOfTheOthers()
    {
        Assert.True(book.Keeping(["incentives-liaoning-2028"], new(2026, 1, 1)).TryGet(out var rules, out _));

        Assert.Equal(
            ("incentives-liaoning-2028", "incentives-guangdong-2017"),
            (rules.IncentivesAt("210100")?.Id, rules.IncentivesAt("440300")?.Id));
    }

    [Theory]
    [InlineData("2017-03-31", "2017-03-31")]
    [InlineData("2017-04-01", "2026-12-31")]
    [InlineData("2027-01-01", null)]
    public void TableLastDay_ATableOfTheBook_IsTheDayBeforeTheNext(string day, string? last)
    {
        Assert.True(book.InForceOn(Day(day)).TryGet(out var rules, out _));

        Assert.Equal(last is null ? null : Day(last), rules.TableLastDay);
    }

    /// <summary>No later table ends a draft: it is not among those in force.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("2031-12-31")]
    public void TableLastDay_ADraft_IsItsOwn(string? last)
    {
        DateOnly? own = last is null ? null : Day(last);

        Assert.True(book.Trying(Draft with { InForceFrom = new(2020, 1, 1), InForceTo = own }, new(2026, 1, 1)).TryGet(out var rules, out _));

        Assert.Equal(own, rules.TableLastDay);
    }

    private static RegionLists Regions(string id, DateOnly from, DateOnly? to) => new(id, new("None", "无"), from, to, []);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    private static IEnumerable<string> Refused(Result<RuleSet> rules)
    {
        Assert.False(rules.TryGet(out _, out var refusal));
        return Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule);
    }
}
