using System.Globalization;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsBoundaryTests
{
    public static TheoryData<string, string, int> Salaries => new()
    {
        { "interim-2017", "0", 0 }, { "interim-2017", "49999.99", 0 }, { "interim-2017", "50000", 5 },
        { "interim-2017", "69999.99", 5 }, { "interim-2017", "70000", 8 }, { "interim-2017", "149999.99", 8 },
        { "interim-2017", "150000", 11 }, { "interim-2017", "249999.99", 11 }, { "interim-2017", "250000", 14 },
        { "interim-2017", "349999.99", 14 }, { "interim-2017", "350000", 17 }, { "interim-2017", "449999.99", 17 },
        { "interim-2017", "450000", 20 }, { "interim-2017", "99999999999", 20 },
        { "trial-2016", "0", 0 }, { "trial-2016", "49999.99", 0 }, { "trial-2016", "50000", 5 },
        { "trial-2016", "69999.99", 5 }, { "trial-2016", "70000", 8 }, { "trial-2016", "149999.99", 8 },
        { "trial-2016", "150000", 11 }, { "trial-2016", "249999.99", 11 }, { "trial-2016", "250000", 14 },
        { "trial-2016", "349999.99", 14 }, { "trial-2016", "350000", 17 }, { "trial-2016", "449999.99", 17 },
        { "trial-2016", "450000", 20 },
    };

    public static TheoryData<string, string, int> Months => new()
    {
        { "interim-2017", "0", 0 }, { "interim-2017", "2.99", 0 }, { "interim-2017", "3", 5 }, { "interim-2017", "5.99", 5 },
        { "interim-2017", "6", 10 }, { "interim-2017", "8.99", 10 }, { "interim-2017", "9", 15 }, { "interim-2017", "12", 15 },
        { "trial-2016", "2.99", 0 }, { "trial-2016", "3", 5 }, { "trial-2016", "5.99", 5 }, { "trial-2016", "6", 10 },
        { "trial-2016", "8.99", 10 }, { "trial-2016", "9", 15 }, { "trial-2016", "12", 15 },
    };

    [Theory]
    [MemberData(nameof(Salaries))]
    public void For_SalaryAtABoundary_GivesTheBandAsPrinted(string table, string salary, int points) =>
        Assert.Equal(points, (SomeFacts.Aged(30) with { AnnualSalaryCny = Number(salary) }).Line(SomeFacts.Table(table), "salary").Points);

    [Theory]
    [MemberData(nameof(Months))]
    public void For_MonthsAtABoundary_GivesTheBandAsPrinted(string table, string months, int points) =>
        Assert.Equal(points, (SomeFacts.Aged(30) with { MonthsPerYear = Number(months) }).Line(SomeFacts.Table(table), "months").Points);

    [Fact]
    public void For_EveryHalfYearOfWork_CountsCompletedYearsUpToTheCap()
    {
        foreach (var (table, cap) in new[] { (SomeFacts.Interim, 20), (SomeFacts.Trial, 15) })
        {
            for (var halves = 0; halves <= 80; halves++)
            {
                var completed = halves / 2;
                var expected = completed < 2 ? 0 : Math.Min(cap, 5 + completed - 2);

                Assert.Equal(expected, (SomeFacts.Aged(60) with { WorkYears = halves / 2m }).Line(table, "experience").Points);
            }
        }
    }

    [Theory]
    [InlineData("1.99", 0)]
    [InlineData("2", 5)]
    [InlineData("2.9", 5)]
    [InlineData("3.0", 6)]
    [InlineData("16.99", 19)]
    [InlineData("17", 20)]
    public void For_PartYearsOfWork_AreCut(string years, int points) =>
        Assert.Equal(points, (SomeFacts.Aged(50) with { WorkYears = Number(years) }).Line(SomeFacts.Interim, "experience").Points);

    [Theory]
    [InlineData("18", 10)]
    [InlineData("25", 10)]
    [InlineData("25.5", 10)]
    [InlineData("26", 15)]
    [InlineData("45.99", 15)]
    [InlineData("46", 10)]
    [InlineData("55", 10)]
    [InlineData("56", 5)]
    [InlineData("60", 5)]
    [InlineData("60.9", 5)]
    [InlineData("61", 0)]
    public void For_AgeInTheInterimTable_CountsCompletedYearsInClosedBrackets(string age, int points) =>
        Assert.Equal(points, SomeFacts.Aged(Number(age)).Line(SomeFacts.Interim, "age").Points);

    [Theory]
    [InlineData(18, 10)]
    [InlineData(24, 10)]
    [InlineData(26, 15)]
    [InlineData(44, 15)]
    [InlineData(46, 10)]
    [InlineData(54, 10)]
    [InlineData(56, 5)]
    [InlineData(59, 5)]
    [InlineData(61, 0)]
    public void For_AgeInTheTrialTable_CountsHalfOpenBrackets(int age, int points)
    {
        var line = SomeFacts.Aged(age).Line(SomeFacts.Trial, "age");

        Assert.Equal(points, line.Points);
        Assert.NotNull(line.Band);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(45)]
    [InlineData(55)]
    [InlineData(60)]
    public void For_AgeInAGapOfTheTrialTable_GivesNothingAndSaysSo(int age)
    {
        var line = SomeFacts.Aged(age).Line(SomeFacts.Trial, "age");

        Assert.Equal((0, null), (line.Points, line.Band));
        Assert.Contains("leaves this age out", line.Reason.En, StringComparison.Ordinal);
        Assert.Contains("未包含", line.Reason.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(84, "B")]
    [InlineData(85, "A")]
    [InlineData(86, "A")]
    [InlineData(59, "C")]
    [InlineData(60, "B")]
    [InlineData(61, "B")]
    public void CategoryOf_AtAThreshold_IncludesTheNumberItself(int total, string category) =>
        Assert.All(PointsTable.All, table => Assert.Equal(category, table.CategoryOf(total).ToString()));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
