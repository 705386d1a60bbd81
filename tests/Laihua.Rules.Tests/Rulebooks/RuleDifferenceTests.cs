using System.Text.Json;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Rulebooks.Differences;

namespace Laihua.Rules.Tests.Rulebooks;

public sealed class RuleDifferenceTests
{
    public static TheoryData<string> Ids => [.. Rulebook.Published.Versions.Select(version => version.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Between_AVersionAndItself_IsNothing(string id)
    {
        var version = Rulebook.Published.Find(id)!; // Named above.

        Assert.Empty(RuleDifferences.Between(version, version));
    }

    [Fact]
    public void Between_ATableWithAnotherBandAndOption_SaysSoLineByLine()
    {
        var lines = Lines(
            "interim-2017",
            ("items[1].bands[6].points", "18"), ("items[1].maximum", "18"), ("maximum", "118"), ("items[5].options[3].points", "5"));

        Assert.Equal(
            [
                "Maximum of the table: 120 → 118",
                "Annual pay by the employer in China (CNY): Maximum: 20 → 18",
                "Annual pay by the employer in China (CNY): band from 450,000: Points: 20 → 18",
                "Chinese language: HSK level 4: Points: 4 → 5",
            ],
            lines.Select(line => line.En));
        Assert.Equal("汉语水平：汉语水平考试（HSK）四级：分值：4 → 5", lines[3].Zh);
    }

    [Fact]
    public void Between_ABandMoreAndOneLess_SaysAddedAndRemoved() => Assert.Equal(
        [
            "Annual pay by the employer in China (CNY): band from 450,000: removed: From 450,000; Points 20; In English Pay of CNY 450,000 a year or more; In Chinese 年薪45万元及以上",
            "Annual pay by the employer in China (CNY): band from 400,000: added: From 400,000; Points 20; In English Pay of CNY 450,000 a year or more; In Chinese 年薪45万元及以上",
        ],
        Lines("interim-2017", ("items[1].bands[6].from", "400000")).Select(line => line.En));

    [Theory]
    [InlineData("regions-2016", "lists[0].codes[0]", "\"230100\"", 2, "west (Western development 西部大开发: twelve provinces, Xiangxi and Enshi, from 2016-10-01): Places (GB/T 2260): removed: 500000 Chongqing")]
    [InlineData("wages-2017", "rows[0].annualCny", "80000", 1, "310000 Shanghai, 2016: Average wage a year (CNY): 78,048 → 80,000")]
    [InlineData("incentives-guangdong-2017", "items[0].points", "8", 1, "GD-1.1 In the catalogue of scarce talent for eastern, western and northern Guangdong, or in that of the provincial talent authority: Points: 10 → 8")]
    public void Between_OtherKinds_SaysWhatChanged(string id, string path, string json, int count, string first)
    {
        var lines = Lines(id, (path, json));

        Assert.Equal((count, first), (lines.Count, lines[0].En));
    }

    [Fact]
    public void Between_ARowBeforeAllOthers_IsAddedAndNothingElse()
    {
        var rows = JsonDocument.Parse(Written.Of("wages-2017")).RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetRawText());
        const string Tianjin = """{"place": "120000", "year": 2016, "annualCny": 63180, "publishedOn": null, "source": "A notice"}""";

        Assert.Equal(
            ["120000 Tianjin, 2016: added: Place (GB/T 2260) 120000 Tianjin; Year 2,016; Average wage a year (CNY) 63,180; Source A notice"],
            Lines("wages-2017", ("rows", $"[{string.Join(',', rows.Prepend(Tianjin))}]")).Select(line => line.En));
    }

    /// <summary>Two lists of one region, source and day are told apart by their turn.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Between_OneOfTwoListsThatNothingTellsApart_SaysWhatChanged(int list)
    {
        (string, string?) alike = ("lists[2].confirmed", "true");
        var old = RuleDocuments.ReadKept(RuleKind.Regions, Written.With("regions-2016", alike));
        var next = RuleDocuments.ReadKept(RuleKind.Regions, Written.With("regions-2016", alike, ($"lists[{list}].codes[+", "\"140000\"")));

        Assert.EndsWith("Places (GB/T 2260): added: 140000 Shanxi", Assert.Single(RuleDifferences.Between(old, next)).Line.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_TwoKinds_IsAFault() => Assert.Throws<ArgumentException>(() =>
        RuleDifferences.Between(Rulebook.Published.Find("wages-2017")!, Rulebook.Published.Find("interim-2017")!));

    private static List<Words> Lines(string id, params (string Path, string? Json)[] changes)
    {
        var old = Rulebook.Published.Find(id)!; // Named by the test.
        return [.. RuleDifferences.Between(old, RuleDocuments.ReadKept(old.Kind, Written.With(id, changes))).Select(difference => difference.Line)];
    }
}
