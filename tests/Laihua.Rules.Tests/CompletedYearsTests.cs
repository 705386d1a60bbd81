namespace Laihua.Rules.Tests;

public sealed class CompletedYearsTests
{
    [Theory]
    [InlineData("1975-03-02", "2017-06-05", 42)]
    [InlineData("2000-02-29", "2018-02-28", 17)]
    [InlineData("2000-02-29", "2018-03-01", 18)]
    [InlineData("2000-02-29", "2020-02-28", 19)]
    [InlineData("2000-02-29", "2020-02-29", 20)]
    [InlineData("1999-12-31", "2000-01-01", 0)]
    [InlineData("2000-01-02", "2000-01-01", -1)]
    public void Between_TwoDays_CountsBirthdays(string birth, string on, int years) =>
        Assert.Equal(years, CompletedYears.Between(DateOnly.Parse(birth, null), DateOnly.Parse(on, null)));
}
