using Laihua.Rules.Categories;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsRangeTests
{
    private static readonly PointsFacts FortyFive = SomeFacts.Aged(44) with { Education = "bachelor", MonthsPerYear = 9, WorkYears = 2, Chinese = [], RegionGround = "none", Elite = [], LocalPoints = 0 };

    [Fact]
    public void Of_PayLeftOut_ReachesFromTheTotalToThePointsOfPayMore()
    {
        var range = RangeOf(FortyFive, SomeFacts.Interim);

        Assert.Equal((45, 65, PermitCategory.B), (range.Least, range.Most, range.Best));
        Assert.Equal([new PointsRoom("salary", 20)], range.Open);
    }

    [Fact]
    public void Of_NothingLeftOut_IsOneNumber()
    {
        var range = RangeOf(SomeFacts.Complete, SomeFacts.Interim);

        Assert.Equal((range.Least, PermitCategory.A), (range.Most, range.Best));
        Assert.Empty(range.Open);
    }

    [Fact]
    public void Of_ADirectGroundAboveThePoints_IsTheBestCategory() =>
        Assert.Equal(PermitCategory.A, RangeOf(FortyFive with { Direct = ["A1"] }, SomeFacts.Interim).Best);

    [Theory]
    [InlineData("interim-2017")]
    [InlineData("trial-2016")]
    public void Of_WhateverIsLeftOut_TheBestOfItReachesTheMost(string id)
    {
        var table = SomeFacts.Table(id);
        Func<PointsFacts, PointsFacts>[] stated =
        [
            facts => facts with { AnnualSalaryCny = 450_000 }, facts => facts with { Education = "doctor" }, facts => facts with { WorkYears = 17 },
            facts => facts with { MonthsPerYear = 12 }, facts => facts with { Chinese = ["hsk5"] }, facts => facts with { RegionGround = "west" },
            facts => facts with { Age = 30 }, facts => facts with { Elite = ["global-500"] }, facts => facts with { LocalPoints = 10 },
        ];
        for (var set = 0; set < 1 << stated.Length; set++)
        {
            var some = stated.Where((_, index) => (set >> index & 1) == 1).Aggregate(new PointsFacts { LocalPoints = 0 }, (facts, state) => state(facts));
            var range = RangeOf(some, table);

            var whole = stated.Where((_, index) => (set >> index & 1) == 0 && index < 8).Aggregate(some, (facts, state) => state(facts)).Account(table);

            Assert.Equal((range.Most, range.Best), (whole.Total, whole.Category));
            Assert.Equal(some.Account(table).Total, range.Least);
        }
    }

    private static PointsRange RangeOf(PointsFacts facts, PointsTable table) => PointsRange.Of(facts.Account(table), table);
}
