namespace Laihua.Rules.Tests.Rulebooks;

public sealed class IncentiveReadingTests
{
    /// <summary>A code may stand again once the item that had it has ended, whichever of the two is written first.</summary>
    [Theory]
    [InlineData("2017-04-01", "2019-12-31", "2020-01-01", null, "")]
    [InlineData("2017-04-01", "2019-12-31", "2019-12-31", null, "RULES-058 items[1].code")]
    [InlineData("2020-01-01", null, "2017-04-01", "2019-12-31", "")]
    [InlineData("2020-01-01", null, "2017-04-01", "2020-01-01", "RULES-058 items[1].code")]
    [InlineData("2017-04-01", null, "2020-01-01", null, "RULES-058 items[1].code")]
    [InlineData("2017-04-01", "2021-12-31", "2018-01-01", "2018-12-31", "RULES-058 items[1].code")]
    public void Read_ItemsOfOneCode_AreGoodOnDifferentDays(string from, string? to, string secondFrom, string? secondTo, string expected)
    {
        var json = Written.With(
            "incentives-guangdong-2017",
            ("items[1].code", "\"GD-1.1\""), ("items[0].from", Day(from)), ("items[0].to", Day(to)), ("items[1].from", Day(secondFrom)), ("items[1].to", Day(secondTo)));

        Assert.Equal(expected, string.Join('|', Written.Found(json)));

        static string Day(string? day) => day is null ? "null" : $"\"{day}\"";
    }
}
