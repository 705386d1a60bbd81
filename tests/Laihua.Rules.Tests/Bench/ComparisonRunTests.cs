using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Tests.Points;

namespace Laihua.Rules.Tests.Bench;

/// <summary>What a comparison counts, where people, totals and rules reach an edge.</summary>
public sealed class ComparisonRunTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(PopulationDraw.Block - 1)]
    [InlineData(PopulationDraw.Block)]
    [InlineData(PopulationDraw.Block + 1)]
    public void Result_PeopleAroundAWholeBlock_CountsEachOnce(int people)
    {
        var comparison = SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, SomeCrowd.Drawn(people));

        Assert.Equal((people, people, people), (comparison.Moves.People, comparison.TotalsBefore.Sum(), comparison.TotalsAfter.Sum()));
    }

    [Fact]
    public void Result_MoreThanABlockAtOnce_IsThatOfThePeopleInParts()
    {
        var whole = SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, SomeCrowd.Drawn(PopulationDraw.Block + 100));

        var parts = SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, SomeCrowd.Drawn(PopulationDraw.Block), SomeCrowd.Drawn(100, first: PopulationDraw.Block));

        Assert.Equal(parts.TotalsBefore, whole.TotalsBefore);
        Assert.Equal(parts.TotalsAfter, whole.TotalsAfter);
        Assert.Equal(parts.Items, whole.Items);
        Assert.Equal(Rows(parts), Rows(whole));
    }

    /// <summary>The second band of pay, from 50,000 to less than 70,000, gives a point more, and nothing else changes.</summary>
    [Fact]
    public void Result_ABandOfPayAlone_IsGainedByThoseWhoLieInIt()
    {
        var next = SomeFacts.Interim with { Items = Salary((band, index) => index == 1 ? band with { Points = band.Points + 1 } : band) };
        decimal[] pay = [49_999.99m, 50_000, 69_999.99m, 70_000];

        var comparison = SomeCrowd.Compared(SomeFacts.Interim, next, SomeCrowd.Of(pay.Select(cny => new PointsFacts { AnnualSalaryCny = cny })));

        var effect = comparison.Items.Single(item => item.Item.Id == "salary");
        Assert.Equal((2, 0, 2, 2), (effect.Gain, effect.Lose, effect.Change, comparison.Winners));
    }

    [Theory]
    [InlineData(100, 130)]
    [InlineData(130, 100)]
    public void Result_TablesOfTwoMaxima_HaveColumnsUpToTheHigher(int old, int next)
    {
        var comparison = SomeCrowd.Compared(SomeFacts.Interim with { Maximum = old }, SomeFacts.Interim with { Maximum = next }, SomeCrowd.Of(new PointsFacts { Age = 30 }));

        Assert.Equal((131, 131), (comparison.TotalsBefore.Count, comparison.TotalsAfter.Count));
    }

    [Theory]
    [InlineData(true, 110, 90)]
    [InlineData(false, 90, 110)]
    public void Result_ATotalAboveTheMaximumByOneTableAlone_HasItsColumn(bool oldPays, int before, int after)
    {
        var pays = SomeFacts.Interim with { Maximum = 10 };
        var paysNot = pays with { Items = Salary((band, _) => band with { Points = 0 }) };

        var comparison = SomeCrowd.Compared(oldPays ? pays : paysNot, oldPays ? paysNot : pays, SomeCrowd.Of(SomeFacts.Complete));

        Assert.Equal((111, 1L, 1L), (comparison.TotalsBefore.Count, comparison.TotalsBefore[before], comparison.TotalsAfter[after]));
    }

    /// <summary>255 points are the most that a table may give.</summary>
    [Fact]
    public void Result_AllThePointsThatATableMayGive_HaveTheirColumnAndCategory()
    {
        var much = SomeFacts.Interim with { Maximum = 255, Items = Salary((band, index) => index == 6 ? band with { Points = 155 } : band) };

        var comparison = SomeCrowd.Compared(much, much, SomeCrowd.Of(SomeFacts.Complete with { LocalPoints = 10, Direct = null }));

        Assert.Equal((1L, 1L, 1L), (comparison.TotalsBefore[255], comparison.TotalsAfter[255], comparison.Moves.From(Outcome.A, Outcome.A)));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, -1)]
    public void Result_AThresholdThatTakesOrGivesBackB_ChangesTheQuotaOfTheProvince(int old, int next, long difference)
    {
        var facts = new PointsFacts { Age = 30, AnnualSalaryCny = 150_000, WorkRegion = "310115", Direct = ["C2"] };
        var total = facts.Account(SomeFacts.Interim).Total;

        var comparison = SomeCrowd.Compared(
            SomeFacts.Interim with { ThresholdB = total + old }, SomeFacts.Interim with { ThresholdB = total + next }, SomeCrowd.Of(facts));

        var quota = Assert.Single(comparison.Quota);
        Assert.Equal(("310000", old, next, difference), (quota.Province.Id, quota.Before, quota.After, quota.Difference));
    }

    private static PointsItem[] Salary(Func<PointsBand, int, PointsBand> changed) =>
        [.. SomeFacts.Interim.Items.Select(item => item.Id == "salary" ? item with { Bands = [.. item.Bands.Select(changed)] } : item)];

    private static IEnumerable<(string Trait, string Value, long People, long Up, long Down)> Rows(PolicyComparison comparison) =>
        comparison.Breakdowns.SelectMany(breakdown => breakdown.Rows.Select(row => (breakdown.Trait.Id, row.Value.Id, row.Moves.People, row.Moves.Up, row.Moves.Down)));
}
