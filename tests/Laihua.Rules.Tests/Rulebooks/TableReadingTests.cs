using System.Text.Json;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>Whether the items of a points table stand as they must, and what is told of their options.</summary>
public sealed class TableReadingTests
{
    private const string SomeOption = """[{"id": "none", "points": 0, "en": "None", "zh": "无"}]""";
    private const string SomeWords = """{"en": "In words", "zh": "说明"}""";

    [Fact]
    public void Read_TwoItemsInEachOthersPlace_IsFound() => AssertFound(
        "RULES-022 items", ("items[2]", Item(3)), ("items[3]", Item(2)));

    [Fact]
    public void Read_AnItemTwice_IsFound() => AssertFound("RULES-022 items|RULES-025 maximum", ("items[+", Item(9)));

    [Theory]
    [InlineData("[]", "")]
    [InlineData(SomeOption, "RULES-023 items[1].options")]
    public void Read_OptionsOfAnItemOfBands_AreFoundWhereThereAreAny(string options, string expected) => AssertFound(expected, ("items[1].options", options));

    [Theory]
    [InlineData("155", "255", "")]
    [InlineData("156", "256", "RULES-026 maximum")]
    public void Read_PointsOfAllItems_AddUpToAByteAtMost(string pay, string sum, string expected) => AssertFound(
        expected, ("items[1].bands[6].points", pay), ("items[1].maximum", pay), ("maximum", sum));

    [Theory]
    [InlineData("120", "119", "")]
    [InlineData("121", "120", "RULES-027 thresholdA")]
    [InlineData("122", "121", "RULES-027 thresholdA|RULES-027 thresholdB")]
    [InlineData("2", "1", "")]
    [InlineData("1", "0", "RULES-027 thresholdB")]
    [InlineData("60", "60", "RULES-027 thresholdA")]
    public void Read_Thresholds_LieOverNothingInOrderAndNotOverTheMaximum(string a, string b, string expected) => AssertFound(
        expected, ("thresholdA", a), ("thresholdB", b));

    /// <summary>Age leaves gaps in the trial table; pay from 50,000 to less than 60,000 is left out here too.</summary>
    [Fact]
    public void Read_GapsOfTwoItemsAsPublished_AreKept() =>
        Assert.Empty(Written.Found(Written.With("trial-2016", ("items[1].bands[1].from", "60000"), ("items[1].gap", SomeWords))));

    [Fact]
    public void Read_AnItemWithoutItsOptions_NamesEachInTheOrderOfTheAlphabet()
    {
        var findings = Written.Findings(Written.With("interim-2017", ("items[8].options", null)));

        Assert.Equal(
            [.. Enumerable.Repeat("RULES-031 items[8].options", 5), "RULES-024 items[8].maximum"],
            findings.Select(finding => $"{finding.Rule} {finding.Field}"));
        Assert.Equal(
            ["five-years-in-china", "global-500", "high-level-university", "intellectual-property", "none"],
            findings.Take(5).Select(finding => finding.Message.En.Split(' ')[2]));
    }

    [Fact]
    public void Read_AnUnknownOption_NamesTheKnownOnesInTheOrderOfTheAlphabet() => Assert.StartsWith(
        "Unknown option; known are: five-years-in-china, global-500, high-level-university, intellectual-property, none.",
        Written.Findings(Written.With("interim-2017", ("items[8].options[0].id", "\"prize\"")))[0].Message.En,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""["23", "46"]""", "")]
    [InlineData("""["23", "99"]""", "RULES-051 items[6].options[2].onlyProvinces[1]")]
    [InlineData("""["23", "23"]""", "RULES-052 items[6].options[2].onlyProvinces[1]")]
    public void Read_ProvincesInWhichARegionCounts_AreProvincesAndStandOnce(string provinces, string expected) => AssertFound(
        expected, ("items[6].options[2].onlyProvinces", provinces), ("items[6].options[2].elsewhere", SomeWords));

    private static void AssertFound(string expected, params (string Path, string? Json)[] changes) =>
        Assert.Equal(expected, string.Join('|', Written.Found(Written.With("interim-2017", changes))));

    private static string Item(int index) => JsonDocument.Parse(Written.Of("interim-2017")).RootElement.GetProperty("items")[index].GetRawText();
}
