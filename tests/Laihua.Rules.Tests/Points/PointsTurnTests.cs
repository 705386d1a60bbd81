using Laihua.Rules.Categories;
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

    /// <summary>44 points without those of age, and 10 local points, 5 for the employer: 59 at any age over 60.</summary>
    [Theory]
    [InlineData("1896-11-24", "2027-11-23 experience 60 B")]
    [InlineData("1896-11-23", null)]
    public void For_TheOldestAge_TellsWhatComesWithItAndNothingAfter(string birth, string? turn) => Assert.Equal(
        turn,
        Turns(FiftyNine with { BirthDate = DateOnly.Parse(birth), LocalPoints = 10, Elite = ["global-500"] }).FirstOrDefault());

    [Theory]
    [InlineData("age", 130, "2026-12-01 age 60 B")]
    [InlineData("age", 131, null)]
    [InlineData("experience", 100, "2027-05-25 experience 60 B")]
    [InlineData("experience", 101, null)]
    public void For_ABandThatBeginsAtTheMostYears_IsReachedThere(string item, int from, string? turn)
    {
        PointsBand[] bands = [new(0, true, from, false, 0, new("Less", "少")), new(from, true, null, false, 20, new("More", "多"))];
        PointsFacts facts = new() { AsOf = new(2026, 11, 23), BirthDate = new(1896, 12, 1), WorkYears = 99.5m, AnnualSalaryCny = 450_000, Education = "doctor" };

        Assert.Equal(turn, Turns(facts, table: WithBands(bands, item)).FirstOrDefault());
    }

    [Fact]
    public void For_AgeAndWorkThatAddTheSameOnOneDay_NamesTheAge()
    {
        var facts = FiftyNine with { BirthDate = new(2001, 11, 23), WorkYears = 1, LocalPoints = 1 };

        Assert.True(PointsWays.For(facts, SomeFacts.Interim).TryGet(out var prospects, out _));

        Assert.Equal(new PointsTurn(new(2027, 11, 23), "age", 60, PermitCategory.B, PermitCategory.C, 26, 10), prospects.ByItself[0]);
    }

    [Fact]
    public void For_SomeoneEighteenToday_LooksOnlyAhead() => Assert.Equal(
        "2032-05-24 experience 60 B",
        Turns(FiftyNine with { BirthDate = new(2008, 11, 23), WorkYears = 2.5m })[0]);

    [Fact]
    public void For_TheLastYearOfTheCalendar_StillHasItsBirthday() => Assert.Equal(
        ["9998-11-23 experience 60 B", "9999-02-28 age 55 C"],
        Turns(FiftyNine with { AsOf = new(9997, 11, 23), BirthDate = new(9953, 2, 28) }));

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

    private static PointsTable WithBands(PointsBand[] bands, string id) =>
        SomeFacts.Interim with { Items = [.. SomeFacts.Interim.Items.Select(item => item.Id == id ? item with { Bands = bands } : item with { Bands = item.Id is "age" or "experience" ? [] : item.Bands })] };

    private static string[] Turns(PointsFacts facts, DateOnly? today = null, PointsTable? table = null)
    {
        Assert.True(PointsWays.For(facts, table ?? SomeFacts.Interim, today).TryGet(out var prospects, out _));
        return [.. prospects.ByItself.Select(turn => $"{turn.On:yyyy-MM-dd} {turn.Item} {turn.Total} {turn.Category}")];
    }
}
