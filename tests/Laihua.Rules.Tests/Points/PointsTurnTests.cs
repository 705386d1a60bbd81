using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsTurnTests
{
    /// <summary>59 points by the interim table: pay 14, bachelor 10, 2 years 5, 9 months 15, age 44 15.</summary>
    private static readonly PointsFacts FiftyNine = new()
    {
        AsOf = new(2026, 11, 23),
        BirthDate = new(1982, 2, 28),
        AnnualSalaryCny = 250_000,
        Education = "bachelor",
        WorkYears = 2,
        MonthsPerYear = 9,
        LocalPoints = 0,
    };

    [Fact]
    public void For_OnePointShort_TellsTheYearOfWorkThatLiftsAndTheBirthdaysThatLower() => Assert.Equal(
        ["2027-11-23 experience 60 B", "2028-02-28 age 55 C", "2032-11-23 experience 60 B"],
        Turns(FiftyNine).Take(3));

    [Fact]
    public void For_ATodayAfterTheScore_LeavesOutWhatHasPassed() =>
        Assert.Equal("2032-11-23 experience 60 B", Turns(FiftyNine, new(2028, 2, 28))[0]);

    [Fact]
    public void For_EachTurn_SaysWhatIsReachedAndHowFarTheTotalMoves()
    {
        Assert.True(PointsWays.For(FiftyNine, SomeFacts.Interim).TryGet(out var prospects, out _));

        Assert.Equal([(3, 1), (46, -5), (8, 1)], prospects.ByItself.Take(3).Select(turn => (turn.Years, turn.Gain)));
        Assert.All(prospects.ByItself, turn => Assert.NotEqual(turn.Before, turn.Category));
    }

    [Theory]
    [InlineData("2.5", "2027-05-25")]
    [InlineData("2", "2027-11-23")]
    [InlineData("2.999", "2026-11-24")]
    public void For_PartOfAYear_CountsTheDaysThatAreLeft(string years, string on) =>
        Assert.StartsWith(on, Turns(FiftyNine with { WorkYears = decimal.Parse(years, null) })[0], StringComparison.Ordinal);

    [Fact]
    public void For_SomeoneNearTheEndOfTheCalendar_TellsWhatComesBeforeIt() => Assert.Equal(
        ["9991-11-23 experience 60 B", "9992-02-28 age 55 C", "9996-11-23 experience 60 B"],
        Turns(FiftyNine with { AsOf = new(9990, 11, 23), BirthDate = new(9946, 2, 28) }));

    [Fact]
    public void For_NoYearsOfWorkStated_TellsTheBirthdaysAlone() => Assert.Equal(
        ["2028-02-28 age 59 C"],
        Turns(FiftyNine with { WorkYears = null, Elite = ["global-500"], LocalPoints = 5 }));

    [Fact]
    public void For_NoDayOfBirth_TellsNothing() => Assert.Empty(Turns(FiftyNine with { BirthDate = null, Age = 44 }));

    [Fact]
    public void For_EveryTurn_IsTheFirstDayOfItsResult()
    {
        var aged = FiftyNine with { BirthDate = new(2000, 2, 29), WorkYears = 17 };

        Assert.Equal(["2061-03-01 age 59 C"], Turns(aged));
        foreach (var turn in Turns(aged))
        {
            var on = DateOnly.ParseExact(turn[..10], "yyyy-MM-dd", null);
            var (before, after) = ((aged with { AsOf = on.AddDays(-1) }).Account(SomeFacts.Interim), (aged with { AsOf = on }).Account(SomeFacts.Interim));

            Assert.NotEqual(before.Category, after.Category);
            Assert.EndsWith($"{after.Total} {after.Category}", turn, StringComparison.Ordinal);
        }
    }

    private static string[] Turns(PointsFacts facts, DateOnly? today = null)
    {
        Assert.True(PointsWays.For(facts, SomeFacts.Interim, today).TryGet(out var prospects, out _));
        return [.. prospects.ByItself.Select(turn => $"{turn.On:yyyy-MM-dd} {turn.Item} {turn.Total} {turn.Category}")];
    }
}
