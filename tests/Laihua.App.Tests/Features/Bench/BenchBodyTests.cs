using System.Text.Json;
using Laihua.App.Features.Bench;
using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Tests.Features.Bench;

public sealed class BenchBodyTests
{
    private static readonly DateOnly On = new(2026, 11, 23);

    /// <summary>By the trial table 64 and by the interim one 59: HSK 5 gives five points less.</summary>
    private static readonly PointsFacts Falls = new()
    {
        Age = 40,
        AnnualSalaryCny = 250_000,
        Education = "bachelor",
        WorkYears = 2,
        MonthsPerYear = 6,
        Chinese = ["hsk5"],
        WorkRegion = "310115",
    };

    [Fact]
    public void From_Cases_SaysWhatBecomesOfThem()
    {
        var body = OfCases(Falls, Falls with { Direct = ["C3"] }, Falls with { Direct = ["A1"] });

        Assert.Equal(("cases", 3, null, null), (body.Population.Kind, body.Population.People, body.Population.Seed, body.Population.Assumptions));
        Assert.Equal(1, body.Moves.Single(move => move is { Old: "B", New: "below" }).People);
        Assert.Equal(1, body.Moves.Single(move => move is { Old: "B", New: "C" }).People);
        Assert.Equal((0, 2, 0, 3, -5m), (body.Up, body.Down, body.Winners, body.Losers, body.MeanChange));
        Assert.Equal(("chinese", 3, 2), (body.Items[5].Id, body.Items[5].Lose, body.Items[5].Down));
        Assert.Equal((0, 1, 1), (body.Quota.Old, body.Quota.New, body.Quota.Difference));
        Assert.Equal(("310000", 1), (body.Quota.ByProvince.Single().Id, body.Quota.ByProvince.Single().Difference));
        Assert.Equal(("NOR", 3), (body.ByNationality.Single().Id, body.ByNationality.Single().People));
        Assert.Equal("36-45", body.ByAge.Single().Id);
    }

    [Fact]
    public void From_Drawn_IsTheSameAfterItWasKeptAsJson()
    {
        Assert.True(SimulatePolicy.Run(Rules("trial-2016"), Rules("interim-2017"), 3_000, 7, On).TryGet(out var body, out _));

        var json = JsonSerializer.Serialize(body, JsonSerializerOptions.Web);

        var kept = JsonSerializer.Deserialize<BenchBody>(json, JsonSerializerOptions.Web);
        Assert.Equal(json, JsonSerializer.Serialize(kept, JsonSerializerOptions.Web));
    }

    [Fact]
    public void Run_MoreThanOnePart_TellsHowFarItIs()
    {
        var counted = new List<long>();

        Assert.True(SimulatePolicy.Run(Rules("trial-2016"), Rules("interim-2017"), 1_100_000, 7, On, counted.Add).TryGet(out var body, out _));

        Assert.Equal([1_048_576, 1_100_000], counted);
        Assert.Equal(1_100_000, body.Moves.Sum(move => move.People));
    }

    [Fact]
    public void Write_Cases_HasALineForEachRowAndAsManyCellsInEach()
    {
        var lines = BenchCsv.Write(OfCases(Falls)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("province,310000,Shanghai,上海市,1,0,1,0,0,0,0,0,1,0,1,,,,,,", Assert.Single(lines, line => line.StartsWith("province", StringComparison.Ordinal)));
        Assert.Equal("quota,310000,Shanghai,上海市,,,,,,,,,,,,,,,0,0,0", Assert.Single(lines, line => line.StartsWith("quota", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.StartsWith("items,chinese,", StringComparison.Ordinal) && line.EndsWith(",,,,,,,,,,0,1,0,1,-5,,,", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("items,elite,\"High-level university abroad, ", StringComparison.Ordinal));
    }

    private static BenchBody OfCases(params IReadOnlyList<PointsFacts> cases)
    {
        var people = new BenchPopulation(On);
        Assert.All(cases, facts => Assert.Empty(people.Add(facts, "NOR", "chef")));
        Assert.True(ComparisonRun.Of(Rules("trial-2016"), Rules("interim-2017"), On).TryGet(out var run, out _));
        run.Add(people);
        return BenchBody.From(run.Result(), BenchPopulationBody.Cases(people));
    }

    private static RuleSet Rules(string table) => RuleSet.Of(PointsTable.All.Single(known => known.Id == table));
}
