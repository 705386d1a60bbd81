using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

/// <summary>People weighed one after another by the same rules: what is said of one is never said of another to whom it does not apply.</summary>
public sealed class GroundsInTurnTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);

    private readonly LocalAverageWages wages = new([new("230100", 2016, 50_000, new(2017, 6, 20), "test"), new("310000", 2016, 78_048, null, "test")]);

    private readonly RuleSet rules;

    public GroundsInTurnTests() => rules = Rulebook.Published
        .With([new WageTable("wages-test", new("Test", "测试"), new(2016, 10, 2), null, wages)])
        .With(SomeFacts.Read("interim-2017"), new(2018, 1, 1));

    [Fact]
    public void Of_EveryKindOfPerson_IsWeighedForThemselves()
    {
        var people =
            from age in new decimal?[] { null, 39, 40, 60, 61 }
            from years in new decimal?[] { null, 1.99m, 2 }
            from pay in new decimal?[] { null, 199_999.99m, 200_000, 300_000 }
            from education in new[] { null, "none", "bachelor", "doctor" }
            select new PointsFacts { Age = age, WorkYears = years, AnnualSalaryCny = pay, Education = education, WorkRegion = "230102" };

        foreach (var facts in people)
        {
            Assert.All([59, 60, 85], total => AssertWeighed(facts, total, Day));
        }
    }

    [Fact]
    public void Of_TheSamePersonAtOtherPlaces_IsWeighedByTheWageOfEach()
    {
        var facts = SomeFacts.Aged(30) with { AnnualSalaryCny = 300_000 };

        Assert.All([null, "230102", "310115", "510104"], place => AssertWeighed(facts with { WorkRegion = place }, 20, Day));
    }

    [Fact]
    public void Of_SomeoneWhoStatesMore_IsWeighedByIt()
    {
        var silent = SomeFacts.Aged(30);
        var investor = silent with { Ground = new() { InvestmentUsd = 500_000, SharePercent = 30, StableYears = 3 } };

        Assert.All([silent, investor, silent], facts => AssertWeighed(facts, 20, Day));
        Assert.Equal(("open", "judgement"), (OutcomeOf("A4.1", silent), OutcomeOf("A4.1", investor)));
    }

    [Theory]
    [InlineData("2017-03-31", 0, "2017-04-01", 35)]
    [InlineData("2017-04-01", 35, "2017-03-31", 0)]
    public void Of_DaysAroundTheFirstOfTheStandard_HaveTheGroundsOfEach(string first, int before, string then, int after)
    {
        int[] counts = [.. new[] { first, then }.Select(day => PointsGrounds.Of(SomeFacts.Aged(30), 20, rules, DateOnly.Parse(day)).Sum(group => group.Ids.Count))];

        Assert.Equal([before, after], counts);
    }

    [Fact]
    public void Of_SamePersonAfterOneOfAnotherYear_IsNotWeighedAgain()
    {
        var one = PointsGrounds.Of(SomeFacts.Aged(30), 20, rules, Day);
        var other = PointsGrounds.Of(SomeFacts.Aged(30), 20, rules, Day.AddYears(1));

        Assert.NotSame(one, other);
        Assert.Same(one, PointsGrounds.Of(SomeFacts.Aged(30), 20, rules, Day));
    }

    private string OutcomeOf(string id, PointsFacts facts) => PointsGrounds.Of(facts, 20, rules, Day).Single(group => group.Ids.Contains(id)).Outcome;

    private void AssertWeighed(PointsFacts facts, int total, DateOnly day) => Assert.Equal(
        GroundsConsidered.Of(PointsGrounds.FactsOf(facts, total, day), wages).Select(Text),
        PointsGrounds.Of(facts, total, rules, day).Select(Text));

    private static string Text(GroundsConsidered group) => $"{group.Outcome} {string.Join(' ', group.Ids)}: {string.Join("; ", group.Reasons)}";
}
