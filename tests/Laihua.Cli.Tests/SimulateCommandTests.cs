using System.Text.Json;
using Laihua.Testing;

namespace Laihua.Cli.Tests;

public sealed class SimulateCommandTests : IDisposable
{
    private static readonly string[] Call = ["simulate", "--table", "interim-2017", "--against", "trial-2016", "--people", "20000", "--seed", "7", "--as-of", "2026-11-23"];

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Simulate_TwoPublishedTables_GivesEveryFieldOfTheContract()
    {
        var (exit, output, words) = await Terminal.RunAsync(Call);

        using var result = JsonDocument.Parse(output);
        var root = result.RootElement;
        Assert.Equal(0, exit);
        Assert.Equal(
            ["old", "new", "population", "moves", "up", "down", "winners", "losers", "meanChange", "totals", "items", "thresholds", "quota", "byNationality", "byOccupation", "byProvince", "byAge"],
            root.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("trial-2016", "interim-2017"), (Text(root.GetProperty("old"), "id"), Text(root.GetProperty("new"), "id")));
        Assert.Equal(
            ["kind", "people", "asOf", "distributions", "seed", "name", "assumptions"],
            root.GetProperty("population").EnumerateObject().Select(field => field.Name));
        Assert.Equal(16, root.GetProperty("moves").GetArrayLength());
        Assert.Equal(20_000, root.GetProperty("moves").EnumerateArray().Sum(move => move.GetProperty("people").GetInt64()));
        Assert.Equal(20_000, root.GetProperty("totals").GetProperty("new").EnumerateArray().Sum(people => people.GetInt64()));
        Assert.Contains("20,000 people", words, StringComparison.Ordinal);
        Assert.Contains("not statistics", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_TheSameCall_GivesTheSameAnswer() => Assert.Equal((await Terminal.RunAsync(Call)).Output, (await Terminal.RunAsync(Call)).Output);

    [Fact]
    public async Task Simulate_AFileThatSaysWhatAPublishedTableSays_HasItsHash()
    {
        var file = Draft("", "");

        var (exit, output, _) = await Terminal.RunAsync("simulate", "--table", file, "--against", "interim-2017", "--people", "1000");

        using var result = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Equal(Text(result.RootElement.GetProperty("old"), "sha256"), Text(result.RootElement.GetProperty("new"), "sha256"));
        Assert.Equal(0, result.RootElement.GetProperty("up").GetInt64());
    }

    [Fact]
    public async Task Simulate_ADraftWithALowerThreshold_LiftsByTheThresholdAlone()
    {
        var file = Draft("\"thresholdB\": 60", "\"thresholdB\": 50");

        var (_, output, _) = await Terminal.RunAsync("simulate", "--table", file, "--against", "interim-2017", "--people", "1000");

        using var result = JsonDocument.Parse(output);
        Assert.NotEqual(0, result.RootElement.GetProperty("up").GetInt64());
        Assert.Equal(result.RootElement.GetProperty("up").GetInt64(), result.RootElement.GetProperty("thresholds").GetProperty("up").GetInt64());
        Assert.NotEqual(Text(result.RootElement.GetProperty("old"), "sha256"), Text(result.RootElement.GetProperty("new"), "sha256"));
    }

    [Fact]
    public async Task Simulate_Csv_HoldsEveryTable()
    {
        var csv = Path.Combine(folder, "result.csv");

        var (exit, _, _) = await Terminal.RunAsync([.. Call, "--csv", csv]);

        var rows = (await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken)).Skip(1).Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(0, exit);
        Assert.Equal(["all", "moves", "nationality", "occupation", "province", "age", "items", "quota", "totals"], rows.Distinct());
        Assert.Equal((16, 11, 121), (rows.Count(row => row == "moves"), rows.Count(row => row == "items"), rows.Count(row => row == "totals")));
    }

    [Fact]
    public async Task Simulate_EverythingWrong_GivesEveryFindingAndWritesNothing()
    {
        var file = Draft("\"thresholdB\": 60", "\"thresholdB\": 90, \"colour\": 1");
        var csv = Path.Combine(folder, "result.csv");

        var (exit, output, words) = await Terminal.RunAsync("simulate", "--table", file, "--against", "interim-2018", "--people", "0", "--csv", csv);

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal(3, exit);
        Assert.Equal(
            [("BENCH-004", "against"), ("RULES-003", "table.colour"), ("RULES-027", "table.thresholdA"), ("BENCH-003", "people")],
            refusal.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (Text(finding, "rule"), Text(finding, "field"))));
        Assert.Contains("BENCH-004", words, StringComparison.Ordinal);
        Assert.False(File.Exists(csv));
    }

    [Theory]
    [InlineData("100000001")]
    [InlineData("-1")]
    public async Task Simulate_TooManyOrTooFewPeople_IsRefused(string people)
    {
        var (exit, output, _) = await Terminal.RunAsync("simulate", "--table", "interim-2017", "--against", "trial-2016", "--people", people);

        Assert.Equal(3, exit);
        Assert.Contains("BENCH-003", output, StringComparison.Ordinal);
    }

    /// <summary>The interim table as a file, with one thing changed.</summary>
    private string Draft(string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "Laihua.Rules", "Points", "tables", "interim-2017.json"));
        var file = Path.Combine(folder, "draft.json");
        File.WriteAllText(file, from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal));
        return file;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
