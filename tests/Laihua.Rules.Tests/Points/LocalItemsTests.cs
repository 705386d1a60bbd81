using System.Text;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

public sealed class LocalItemsTests
{
    private static readonly DateOnly From = new(2020, 1, 1);

    private static readonly Rulebook Book = Rulebook.Published.With(
    [
        new IncentiveCatalogue("incentives-liaoning-2020", new("Liaoning", "辽宁"), "210000", From, null, "Liaoning list",
        [
            new("LN-1", new("Shipbuilding", "造船"), 4, new("x", "x"), From, null),
            new("LN-2", new("Nursing", "护理"), 5, new("x", "x"), From, new(2021, 12, 31)),
            new("LN-3", new("Robotics", "机器人"), 6, new("x", "x"), From, null),
            new("LN-4", new("Teaching", "教学"), 7, new("x", "x"), new(2021, 3, 1), null),
        ]),
    ]);

    [Theory]
    [InlineData("2021-12-31", "LN-1", 4)]
    [InlineData("2021-12-31", "LN-1,LN-2", 9)]
    [InlineData("2021-12-31", "LN-1,LN-1", 4)]
    [InlineData("2021-12-31", "LN-1,LN-3", 10)]
    [InlineData("2021-03-01", "LN-4", 7)]
    [InlineData("2020-01-01", "LN-2", 5)]
    [InlineData("2021-12-31", "LN-1,LN-2,LN-3", 10)]
    public void For_ItemsOfTheCatalogue_AddUpToTenAtMost(string day, string codes, int points)
    {
        var line = Local($$"""{"asOf": "{{day}}", "age": 30, "workRegion": "210200", "localItems": ["{{codes.Replace(",", "\", \"")}}"]}""");

        Assert.Equal((points, 10), (line.Points, line.Maximum));
        Assert.EndsWith("Liaoning list", line.Source);
        Assert.All(codes.Split(','), code => Assert.Contains(code, line.Reason.En));
        var over = codes == "LN-1,LN-2,LN-3";
        Assert.Equal((over, over), (line.Reason.Zh.Contains("合计最高10分"), line.Reason.En.Contains("; together at most 10")));
    }

    [Theory]
    [InlineData("""{"age": 30, "workRegion": "210200", "localItems": [], "localPoints": 0}""", 0)]
    [InlineData("""{"age": 30, "workRegion": "210200", "localItems": [], "localPoints": 7}""", 7)]
    [InlineData("""{"age": 30, "localItems": [], "localPoints": 7}""", 7)]
    [InlineData("""{"age": 30, "workRegion": "220100", "localPoints": 7}""", 7)]
    public void For_NoItemsBesideANumber_TheNumberCounts(string json, int points) => Assert.Equal(points, Local(json).Points);

    [Fact]
    public void For_NoItems_StatesThatThereIsNothing()
    {
        var line = Local("""{"asOf": "2021-01-01", "age": 30, "workRegion": "210200", "localItems": []}""");

        Assert.Equal((0, 0m), (line.Points, line.Input));
    }

    [Theory]
    [InlineData("""{"localItems": ["LN-1"]}""", "POINTS-021 localItems")]
    [InlineData("""{"workRegion": "210200", "localItems": ["LN-1", "LN-9"]}""", "POINTS-020 localItems[1]")]
    [InlineData("""{"workRegion": "210200", "asOf": "2022-01-01", "localItems": ["LN-2"]}""", "POINTS-020 localItems[0]")]
    [InlineData("""{"workRegion": "210200", "asOf": "2021-02-28", "localItems": ["LN-4"]}""", "POINTS-020 localItems[0]")]
    [InlineData("""{"workRegion": "220100", "localItems": ["LN-1"]}""", "POINTS-020 localItems[0]")]
    [InlineData("""{"workRegion": "210200", "localItems": ["LN-1"], "localPoints": 5}""", "POINTS-022 localPoints")]
    [InlineData("""{"rules": ["interim-2017", "nowhere-2017"]}""", "POINTS-023 rules[1]")]
    public void Score_ItemsThatDoNotFit_AreFindings(string json, string expected)
    {
        Assert.False(Request(json).Result.TryGet(out _, out var refusal));

        var finding = Assert.Single(Assert.IsType<Refusal.RuleBroken>(refusal).Findings);
        Assert.Equal(expected, $"{finding.Rule} {finding.Field}");
    }

    [Fact]
    public void Score_ItemsAndTheirSum_Agree() =>
        Assert.Equal(4, Local("""{"workRegion": "210200", "localItems": ["LN-1"], "localPoints": 4}""").Points);

    [Fact]
    public void Ways_OfSomeoneWithItems_AreScoredWithAnotherNumber()
    {
        Assert.True(Book.InForceOn(new(2021, 6, 1)).TryGet(out var rules, out _));
        PointsFacts facts = new()
        {
            AsOf = new(2021, 6, 1),
            Age = 30,
            AnnualSalaryCny = 450_000,
            Education = "doctor",
            MonthsPerYear = 6,
            WorkRegion = "210200",
            LocalItems = ["LN-1"],
        };

        Assert.True(PointsWays.For(facts, rules).TryGet(out var prospects, out _));

        Assert.Contains(prospects.Ways, way => way is { Total: 85, Changes: [{ Item: "local", Points: 10, Gain: 6 }] });
    }

    private static PointsLine Local(string json)
    {
        Assert.True(Request(json).Result.TryGet(out var account, out _));
        return account.Items.Single(line => line.Id == "local");
    }

    private static PointsRequest Request(string json) => PointsRequest.Score(Encoding.UTF8.GetBytes(json), Book, table: null, new(2021, 6, 1));
}
