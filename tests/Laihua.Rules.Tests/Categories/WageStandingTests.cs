using Laihua.Rules.Categories;

namespace Laihua.Rules.Tests.Categories;

public sealed class WageStandingTests
{
    private static readonly LocalAverageWages Wages = new(
    [
        new("230100", 2015, 40_000, new(2016, 6, 15), "test"),
        new("230100", 2016, 50_000, new(2017, 6, 20), "test"),
        new("230100", 2013, 30_000, null, "test"),
        new("420100", 2022, 100_000, null, "test"),
        new("420100", 2023, 110_136, new(2024, 6, 29), "notice") { CountsFrom = new(2024, 7, 1), CountsTo = new(2025, 6, 30) },
    ]);

    [Theory]
    [InlineData("230102", "2017-06-19", 2016, null, 2015)]
    [InlineData("230102", "2017-06-20", 2016, 2016, null)]
    [InlineData("230102", "2017-12-31", 2016, 2016, null)]
    [InlineData("230102", "2018-01-01", 2017, null, 2016)]
    [InlineData("230102", "2016-06-14", 2015, null, 2013)]
    [InlineData("230102", "2014-01-01", 2013, 2013, null)]
    [InlineData("230102", "2013-12-31", 2012, null, null)]
    [InlineData("310115", "2017-06-20", 2016, null, null)]
    [InlineData("999999", "2017-06-20", 2016, null, null)]
    public void StandingOn_Day_GivesTheFigureOfTheYearBeforeOrTheNewestBeforeIt(string place, string day, int year, int? figure, int? earlier) =>
        AssertStanding(place, day, year, figure, earlier);

    [Theory]
    [InlineData("2024-06-30", 2023, null, 2022)]
    [InlineData("2024-07-01", 2023, 2023, null)]
    [InlineData("2025-01-01", 2023, 2023, null)]
    [InlineData("2025-06-30", 2023, 2023, null)]
    [InlineData("2025-07-01", 2024, null, 2023)]
    public void StandingOn_FigureWithANotice_CountsFromAndToItsDays(string day, int year, int? figure, int? earlier) =>
        AssertStanding("420102", day, year, figure, earlier);

    /// <summary>Yilan lies in Harbin; both have figures of the same years.</summary>
    [Theory]
    [InlineData("230123", 40_000, 30_000)]
    [InlineData("230100", 50_000, 35_000)]
    public void StandingOn_FiguresOfACountyAndOfItsCity_GivesTheNearer(string place, int figure, int earlier)
    {
        LocalAverageWages wages = new(
        [
            new("230100", 2016, 50_000, null, "city"),
            new("230123", 2016, 40_000, null, "county"),
            new("230123", 2014, 30_000, null, "county"),
            new("230100", 2014, 35_000, null, "city"),
        ]);

        Assert.Equal(figure, wages.StandingOn(place, new(2017, 6, 1)).Figure?.AnnualCny);
        Assert.Equal(earlier, wages.StandingOn(place, new(2016, 6, 1)).Earlier?.AnnualCny);
    }

    [Theory]
    [InlineData("2025-03-01", 110_136)]
    [InlineData("2025-07-01", 120_000)]
    public void StandingOn_FigureWithANoticeBesideOneOfTheYearBefore_CountsWhileTheNoticeSaysSo(string day, int figure)
    {
        LocalAverageWages wages = new(
        [
            new("420100", 2024, 120_000, null, "test"),
            new("420100", 2023, 110_136, new(2024, 6, 29), "notice") { CountsFrom = new(2024, 7, 1), CountsTo = new(2025, 6, 30) },
        ]);

        Assert.Equal(figure, wages.StandingOn("420102", DateOnly.Parse(day, null)).Figure?.AnnualCny);
    }

    [Fact]
    public void Evaluate_FigureByNotice_IsMetAlthoughItIsThatOfTwoYearsBefore()
    {
        var facts = new GroundFacts { AsOf = new(2025, 3, 1), Place = "420102", AnnualSalaryCny = 660_816 };

        Assert.IsType<GroundOutcome.Met>(Weigh("A3.5", facts));
        Assert.IsType<GroundOutcome.NotMet>(Weigh("A3.5", facts with { AnnualSalaryCny = 660_815.99m }));
    }

    [Theory]
    [InlineData(240_000.0, "which the pay reaches")]
    [InlineData(239_999.99, "which the pay does not reach")]
    [InlineData(null, "and the pay is not stated")]
    public void Evaluate_YearNotOut_StaysOpenAndCompares(double? pay, string ending)
    {
        var facts = new GroundFacts { AsOf = new(2017, 6, 19), Place = "230102", AnnualSalaryCny = (decimal?)pay };

        var reason = Assert.Single(Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh("A3.5", facts)).Unknown);

        Assert.EndsWith(ending, reason.En, StringComparison.Ordinal);
        Assert.All(["2016", "2015", "40,000", "240,000"], part => Assert.Contains(part, reason.En, StringComparison.Ordinal));
        Assert.All(["2016年度", "2015年度", "40,000", "240,000"], part => Assert.Contains(part, reason.Zh, StringComparison.Ordinal));
    }

    private static void AssertStanding(string place, string day, int year, int? figure, int? earlier)
    {
        var standing = Wages.StandingOn(place, DateOnly.ParseExact(day, "yyyy-MM-dd", null));

        Assert.Equal((year, figure, earlier), (standing.Year, standing.Figure?.Year, standing.Earlier?.Year));
    }

    private static GroundOutcome Weigh(string id, GroundFacts facts)
    {
        Assert.True(GroundCheck.Evaluate(id, facts, Wages).TryGet(out var outcome, out _));
        return outcome;
    }
}
