using System.Text.Json;
using Laihua.Rules.Categories;

namespace Laihua.Cli.Tests;

public sealed class PointsGroundsTests : IDisposable
{
    private const string Example =
        """{"asOf": "2017-06-05", "birthDate": "1975-03-02", "annualSalaryCny": 450000, "education": "doctor", "workYears": 17, "monthsPerYear": 12, "workRegion": "230100", "elite": ["intellectual-property"], "direct": ["A2.1"], "chinese": ["hsk5"]}""";

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Score_Example_ConsidersEveryGroundAndSaysTheSameInLines()
    {
        var (_, whole, _) = await ScoreAsync(Example);
        var (_, line, _) = await ScoreAsync(Example, "--lines");

        using var score = JsonDocument.Parse(whole);
        using var scored = JsonDocument.Parse(line);
        var grounds = score.RootElement.GetProperty("grounds");
        Assert.Equal(JsonSerializer.Serialize(grounds), JsonSerializer.Serialize(scored.RootElement.GetProperty("grounds")));
        var groups = grounds.EnumerateArray().Select(group => (Outcome: Text(group, "outcome"), Ids: group.GetProperty("ids").EnumerateArray().Select(id => id.GetString()).ToList())).ToList();
        Assert.Equal(Ground.All.Count, groups.Sum(group => group.Ids.Count));
        Assert.Equal(["A2.1", "A6", "B1.5", "B6"], groups.Single(group => group.Outcome == "met").Ids);
        Assert.Equal(["judgement", "met", "open", "not-met"], groups.Select(group => group.Outcome).Distinct());
        Assert.All(
            grounds.EnumerateArray().Where(group => Text(group, "outcome") is "open" or "not-met"),
            group => Assert.All(group.GetProperty("reasons").EnumerateArray(), reason => Assert.NotEqual("", Text(reason, "zh"))));
    }

    [Fact]
    public async Task Score_FactsForTheGrounds_DecideThem()
    {
        var (exit, output, _) = await ScoreAsync(
            """{"asOf": "2018-01-02", "age": 30, "education": "bachelor", "direct": ["B3"], "ground": {"language": "en", "nationality": "UKR", "courseHours": 120, "workDays": 90}}""");

        using var score = JsonDocument.Parse(output);
        var finding = Assert.Single(score.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(0, exit);
        Assert.Equal(("POINTS-024", "direct[0]", "B"), (Text(finding, "rule"), Text(finding, "field"), Text(score.RootElement, "category")));
        Assert.Equal(
            ["C2"],
            score.RootElement.GetProperty("grounds").EnumerateArray().Single(group => Text(group, "outcome") == "met").GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
    }

    [Theory]
    [InlineData("2017-04-01", 35)]
    [InlineData("2017-03-31", 0)]
    public async Task Grounds_OnADay_GivesThoseInForceWithWhatTheyAsk(string day, int count)
    {
        var (exit, output, words) = await Terminal.RunAsync("points", "grounds", "--as-of", day);

        using var grounds = JsonDocument.Parse(output);
        Assert.Equal((0, "", count), (exit, words, grounds.RootElement.GetArrayLength()));
        Assert.All(grounds.RootElement.EnumerateArray(), ground => Assert.Equal(
            ["id", "category", "name", "evidence", "asks", "judgement", "source", "inForceFrom", "inForceTo"],
            ground.EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public async Task Grounds_LanguageTeachers_AskHoursAndProofsAsData()
    {
        var (_, output, _) = await Terminal.RunAsync("points", "grounds");

        using var grounds = JsonDocument.Parse(output);
        var asks = grounds.RootElement.EnumerateArray().Single(ground => Text(ground, "id") == "B3").GetProperty("asks");
        Assert.Equal(["maximumAge", "ageExceptions", "minimumEducation", "teaching"], asks.EnumerateObject().Select(field => field.Name));
        Assert.Equal(["degree-in-teaching", "home-teacher-certificate", "tefl-in-china", "course"], asks.GetProperty("teaching").GetProperty("waivers").EnumerateArray().Select(waiver => Text(waiver, "id")));
        Assert.Equal(120, asks.GetProperty("teaching").GetProperty("courseHours").GetInt32());
    }

    private async Task<(int ExitCode, string Output, string Words)> ScoreAsync(string json, params string[] options)
    {
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        return await Terminal.RunAsync(["points", "score", .. options, file]);
    }

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
