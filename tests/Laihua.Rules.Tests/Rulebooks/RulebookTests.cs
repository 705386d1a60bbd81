using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

public sealed class RulebookTests
{
    private static readonly DateOnly New = new(2027, 1, 1);

    private static readonly PointsTable Later = PointsTable.All[0] with { Id = "interim-2027", InForceFrom = New, ThresholdB = 70 };

    private static readonly RegionLists NoRegions = new("regions-2027", new("None", "无"), New, null, []);

    private static readonly IncentiveCatalogue Liaoning = new(
        "incentives-liaoning-2027", new("Liaoning", "辽宁"), "210000", New, new(2027, 12, 31), "test", [new("LN-1", new("x", "x"), 4, new("x", "x"), New, null)]);

    private readonly Rulebook book = Rulebook.Published.With([Later, NoRegions, Liaoning]);

    [Theory]
    [InlineData("2016-10-01", "trial-2016 regions-2016 wages-2017")]
    [InlineData("2017-03-31", "trial-2016 regions-2016 wages-2017")]
    [InlineData("2017-04-01", "interim-2017 regions-2016 wages-2017")]
    [InlineData("2026-12-31", "interim-2017 regions-2016 wages-2017")]
    [InlineData("2027-01-01", "interim-2027 regions-2027 wages-2017")]
    [InlineData("9999-12-31", "interim-2027 regions-2027 wages-2017")]
    public void InForceOn_Day_GivesTheVersionsThatBeganLast(string day, string ids)
    {
        Assert.True(book.InForceOn(DateOnly.Parse(day)).TryGet(out var rules, out _));

        Assert.Equal(ids, string.Join(' ', rules.IdsAt(null)));
    }

    [Fact]
    public void Trying_ADraftThatBearsTheIdOfAVersion_ScoresByTheDraftAndLeavesTheBookAsItIs()
    {
        var draft = Later with { ThresholdB = 75 };

        Assert.True(book.Trying(draft, New).TryGet(out var tried, out _));
        Assert.True(book.InForceOn(New).TryGet(out var inForce, out _));

        Assert.Equal((75, 70), (tried.Table.ThresholdB, inForce.Table.ThresholdB));
        Assert.Same(NoRegions, tried.Regions);
    }

    [Fact]
    public void Trying_ListsOfRegions_LeavesTheTableInForce()
    {
        Assert.True(Rulebook.Published.Trying(NoRegions, new(2026, 3, 2)).TryGet(out var tried, out _));

        Assert.Equal("interim-2017 regions-2027 wages-2017", string.Join(' ', tried.IdsAt(null)));
    }

    [Fact]
    public void Trying_ListsOfRegionsOnADayWithoutATable_IsRefused() => Assert.False(Rulebook.Published.Trying(NoRegions, new(2016, 9, 30)).TryGet(out _, out _));

    [Theory]
    [InlineData("2026-12-31", "210100", null)]
    [InlineData("2027-01-01", "210100", "incentives-liaoning-2027")]
    [InlineData("2027-12-31", "210100", "incentives-liaoning-2027")]
    [InlineData("2028-01-01", "210100", null)]
    [InlineData("2027-06-01", "220100", null)]
    [InlineData("2027-06-01", "440300", "incentives-guangdong-2017")]
    [InlineData("2027-06-01", "44", null)]
    public void IncentivesAt_Place_GivesTheCatalogueOfItsProvince(string day, string place, string? id)
    {
        Assert.True(book.InForceOn(DateOnly.Parse(day)).TryGet(out var rules, out _));

        Assert.Equal(id, rules.IncentivesAt(place)?.Id);
        Assert.Equal(id is null ? 3 : 4, rules.IdsAt(place).Count);
    }

    [Theory]
    [InlineData("2016-09-30")]
    [InlineData("0001-01-01")]
    public void InForceOn_DayBeforeThePilot_IsAFinding(string day)
    {
        Assert.False(book.InForceOn(DateOnly.Parse(day)).TryGet(out _, out var refusal));

        Assert.Equal("POINTS-001", Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Single().Rule);
    }

    [Fact]
    public void Keeping_NamedVersions_StandAndTheRestIsThatOfTheDay()
    {
        Assert.True(book.Keeping(["interim-2017", "nothing"], New).TryGet(out var rules, out _));

        Assert.Equal(["interim-2017", "regions-2027", "wages-2017"], rules.IdsAt(null));
    }

    [Fact]
    public void Keeping_NamedCatalogue_StandsInForThatOfItsProvince()
    {
        Assert.True(book.Keeping(["incentives-liaoning-2027"], new(2026, 1, 1)).TryGet(out var rules, out _));

        Assert.Equal("incentives-liaoning-2027", rules.IncentivesAt("210000")?.Id);
        Assert.Equal("interim-2017", rules.Table.Id);
    }

    [Theory]
    [InlineData("interim-2017 regions-2016 wages-2017", null)]
    [InlineData("interim-2017 regions-2016", "incentives-liaoning-2027")]
    [InlineData("interim-2017 wages-2017", "incentives-liaoning-2027")]
    [InlineData("regions-2016 wages-2017", "incentives-liaoning-2027")]
    [InlineData("interim-2017 regions-2016 wages-2017 incentives-guangdong-2017", null)]
    [InlineData("interim-2017 regions-2016 wages-2017 incentives-liaoning-2027", "incentives-liaoning-2027")]
    public void Named_WholeSets_StandAloneAndOthersAreFilledFromTheDay(string ids, string? catalogue)
    {
        Assert.True(book.Named(ids.Split(' '), New).TryGet(out var rules, out _));
        Assert.True(book.Keeping(ids.Split(' '), New).TryGet(out var kept, out _));

        Assert.Equal((catalogue, "incentives-liaoning-2027"), (rules.IncentivesAt("210100")?.Id, kept.IncentivesAt("210100")?.Id));
    }

    [Fact]
    public void For_FactsThatNameEverythingAndNoCatalogue_KnowNoneThatBeganLater()
    {
        PointsFacts facts = new() { AsOf = new(2026, 12, 31), Age = 30, WorkRegion = "210100", LocalPoints = 3 };
        Assert.True(PointsScore.For(facts, book).TryGet(out var before, out _));

        Assert.True(PointsScore.For(facts with { AsOf = New, Rules = before.Rules }, book).TryGet(out var after, out _));

        Assert.Equal(before.Rules, after.Rules);
    }

    [Fact]
    public void With_VersionOfAKnownId_IsRefused() => Assert.Throws<ArgumentException>(() => book.With([Later]));

    [Fact]
    public void LastDayOf_Versions_IsTheDayBeforeTheNextOrTheirOwn()
    {
        Assert.Equal(new(2017, 3, 31), book.LastDayOf(PointsTable.All[1]));
        Assert.Equal(new(2026, 12, 31), book.LastDayOf(PointsTable.All[0]));
        Assert.Null(book.LastDayOf(Later));
        Assert.Equal(new(2027, 12, 31), book.LastDayOf(Liaoning));
        Assert.Null(book.LastDayOf(WageTable.Published));
    }

    [Theory]
    [InlineData("2026-12-31", "B", 0)]
    [InlineData("2027-01-01", "C", 0)]
    public void For_Book_ScoresByTheTableOfTheDay(string day, string category, int findings)
    {
        // 20 for pay, 20 for the degree, 10 for the age, 15 for months: 65.
        PointsFacts facts = new() { AsOf = DateOnly.Parse(day), Age = 50, AnnualSalaryCny = 450_000, Education = "doctor", MonthsPerYear = 9 };

        Assert.True(PointsScore.For(facts, book).TryGet(out var account, out _));

        Assert.Equal((65, category, findings), (account.Total, account.CategoryByPoints.ToString(), account.Findings.Count));
    }

    [Fact]
    public void For_FactsThatNameTheirRules_GiveTheSameAfterAnyLaterVersion()
    {
        PointsFacts facts = new() { AsOf = new(2026, 11, 25), Age = 30, WorkRegion = "230100", AnnualSalaryCny = 80_000 };
        Assert.True(PointsScore.For(facts, Rulebook.Published).TryGet(out var before, out _));
        var sameDay = Rulebook.Published.With([Later with { InForceFrom = new(2026, 11, 25) }, new RegionLists("regions-2026", new("x", "x"), new(2026, 11, 25), null, [])]);

        Assert.True(PointsScore.For(facts with { Rules = before.Rules }, sameDay).TryGet(out var after, out _));
        Assert.True(PointsScore.For(facts, sameDay).TryGet(out var unnamed, out _));

        Assert.Equivalent(before, after, strict: true);
        Assert.NotEqual(before.Total, unnamed.Total);
    }
}
