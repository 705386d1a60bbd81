using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsScoreTests
{
    [Fact]
    public void For_WorkedExample_Gives110AndCategoryA()
    {
        Assert.True(PointsScore.For(SomeFacts.Complete).TryGet(out var account, out _));

        Assert.Equal(("interim-2017", 110, 120), (account.Table, account.Total, account.Maximum));
        Assert.Equal((PermitCategory.A, PermitCategory.A), (account.CategoryByPoints, account.Category));
        Assert.Equal(["points", "A2.1"], account.Because);
        Assert.Equal([null, 20, 20, 20, 15, 5, 10, 15, 5, 0], account.Items.Select(line => line.Points));
        Assert.Empty(account.Missing);
        Assert.Empty(account.Findings);
    }

    [Fact]
    public void For_AnyAccount_NamesTheTenItemsInOrderWithReasonsAndSources()
    {
        var account = SomeFacts.Aged(30).Account(SomeFacts.Trial);

        Assert.Equal(
            ["direct", "salary", "education", "experience", "months", "chinese", "region", "age", "elite", "local"],
            account.Items.Select(line => line.Id));
        Assert.All(account.Items, line => Assert.All([line.Reason.En, line.Reason.Zh, line.Source], text => Assert.NotEqual("", text)));
    }

    [Fact]
    public void For_NothingStated_ScoresNothingAndNamesAllNineAsMissing()
    {
        var account = new PointsFacts { AsOf = new(2020, 1, 1) }.Account(SomeFacts.Interim);

        Assert.Equal((0, PermitCategory.C), (account.Total, account.Category));
        Assert.Equal(["salary", "education", "experience", "months", "chinese", "region", "age", "elite", "local"], account.Missing);
        Assert.Equal(["points"], account.Because);
    }

    [Fact]
    public void For_DirectGroundWithFewPoints_LiftsTheCategoryAndSaysBecauseOfWhat()
    {
        var account = (SomeFacts.Aged(70) with { Direct = ["A1", "B3"] }).Account(SomeFacts.Interim);

        Assert.Equal((PermitCategory.C, PermitCategory.A), (account.CategoryByPoints, account.Category));
        Assert.Equal(["A1"], account.Because);
    }

    [Theory]
    [InlineData(60, new string[0])]
    [InlineData(61, new[] { "direct[1]", "direct[3]" })]
    public void For_DirectGroundThatTheFactsDisprove_IsToldAtItsPlaceAndChangesNothing(int age, string[] fields)
    {
        var account = (SomeFacts.Aged(age) with { Direct = ["B1.2", "B2", "C3", "B5"] }).Account(SomeFacts.Interim);

        Assert.Equal(fields, account.Findings.Select(finding => finding.Field));
        Assert.All(account.Findings, finding => Assert.Equal("POINTS-024", finding.Rule));
        Assert.Equal((PermitCategory.B, "B1.2,B2,B5"), (account.Category, string.Join(',', account.Because)));
        Assert.Equal(Ground.All.Count, account.Grounds.Sum(group => group.Ids.Count));
    }

    [Fact]
    public void For_DayBeforeTheStandard_ConsidersNoGroundAndDisprovesNone()
    {
        var account = (SomeFacts.Aged(70) with { AsOf = new(2017, 3, 31), Direct = ["B2"] }).Account(SomeFacts.Trial);

        Assert.Empty(account.Grounds);
        Assert.Empty(account.Findings);
    }

    /// <summary>The grounds have been in force since 1 April 2017; the trial table began before that, the interim table on that day.</summary>
    [Theory]
    [InlineData("trial-2016", null, false)]
    [InlineData("trial-2016", "2017-03-31", false)]
    [InlineData("trial-2016", "2017-04-01", true)]
    [InlineData("interim-2017", null, true)]
    [InlineData("interim-2017", "2017-03-31", false)]
    public void For_Grounds_AreThoseOfTheDayOrElseOfTheFirstDayOfTheTable(string id, string? day, bool considered)
    {
        var facts = SomeFacts.Aged(30) with { AsOf = day is null ? null : Date(day) };

        Assert.Equal(considered, facts.Account(SomeFacts.Read(id)).Grounds.Count > 0);
    }

    [Fact]
    public void For_LocalPoints_AreAddedAsGiven()
    {
        for (var local = 0; local <= 10; local++)
        {
            Assert.Equal(15 + local, (SomeFacts.Aged(30) with { LocalPoints = local }).Account(SomeFacts.Interim).Total);
        }
    }

    [Theory]
    [InlineData("2000-02-29", "2018-02-28", false)]
    [InlineData("2000-02-29", "2018-03-01", true)]
    [InlineData("2000-06-05", "2018-06-04", false)]
    [InlineData("2000-06-05", "2018-06-05", true)]
    public void For_EighteenthBirthday_IsTheFirstDayOfAScore(string birth, string day, bool scored)
    {
        var facts = new PointsFacts { AsOf = Date(day), BirthDate = Date(birth) };

        Assert.Equal(scored, PointsScore.For(facts, SomeFacts.Interim).TryGet(out _, out _));
    }

    [Fact]
    public void For_BirthDate_DoesNotRepeatIt()
    {
        var line = SomeFacts.Complete.Line(SomeFacts.Interim, "age");

        Assert.Equal(42m, Convert.ToDecimal(line.Input, null));
    }

    [Fact]
    public void For_TableNotInForceOnTheDay_ScoresAndSaysSo()
    {
        var account = SomeFacts.Complete.Account(SomeFacts.Trial);

        Assert.Equal("POINTS-014", Assert.Single(account.Findings).Rule);
    }

    [Theory]
    [InlineData("2016-09-30", null)]
    [InlineData("2016-10-01", "trial-2016")]
    [InlineData("2017-03-31", "trial-2016")]
    [InlineData("2017-04-01", "interim-2017")]
    [InlineData("2026-11-23", "interim-2017")]
    public void InForceOn_Day_GivesItsTableOrAFinding(string day, string? table)
    {
        var found = Rulebook.Published.InForceOn(Date(day)).TryGet(out var inForce, out var refusal);

        Assert.Equal(table, inForce?.Table.Id);
        Assert.Equal(found ? null : "POINTS-001", (refusal as Refusal.RuleBroken)?.Findings.Single().Rule);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
