using System.Text.Json;
using Laihua.App.Features.Demonstration;

namespace Laihua.Cli.Tests;

public sealed class RulesCommandsTests : IDisposable
{
    private const string First = "supervisor@example.org";
    private const string Second = "supervisor2@example.org";

    private readonly string file = Path.GetTempFileName();

    public RulesCommandsTests() => Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", DemonstrationOffice.Password);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", null);
        File.Delete(file);
    }

    [Fact]
    public async Task List_WithoutARegister_GivesWhatTravelsWithTheProgram()
    {
        var (exit, output, _) = await Terminal.RunAsync("rules", "list");

        Assert.Equal(0, exit);
        Assert.Equal(["interim-2017", "trial-2016", "regions-2016", "wages-2017", "incentives-guangdong-2017"], Ids(output));
    }

    [Fact]
    public async Task ShowAndCheck_AVersion_GiveItsJsonWithoutAFinding()
    {
        var (shown, json, _) = await Terminal.RunAsync("rules", "show", "trial-2016");
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        var (exit, output, _) = await Terminal.RunAsync("rules", "check", file);

        using var answer = JsonDocument.Parse(output);
        Assert.Equal((0, 0, "trial-2016", 0), (shown, exit, answer.RootElement.GetProperty("id").GetString(), answer.RootElement.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public async Task Check_AGap_IsRefusedWithTheFindingAtItsField()
    {
        await WriteAsync("interim-2017", ("\"through\": 25", "\"through\": 24"));

        var (exit, output, words) = await Terminal.RunAsync("rules", "check", file);

        using var answer = JsonDocument.Parse(output);
        var finding = Assert.Single(answer.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal((3, "RULES-045", "items[7].bands[1].from"), (exit, finding.GetProperty("rule").GetString(), finding.GetProperty("field").GetString()));
        Assert.Contains("25", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_AFileAgainstAVersion_SaysWhatChangedLineByLine()
    {
        await WriteAsync("interim-2017", ("\"points\": 4,", "\"points\": 5,"));

        var (exit, output, _) = await Terminal.RunAsync("rules", "diff", "interim-2017", file);

        using var lines = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Contains("Chinese language: HSK level 4: Points: 4 → 5", lines.RootElement.EnumerateArray().Select(line => line.GetProperty("line").GetProperty("en").GetString()));
    }

    [Theory]
    [InlineData(3, "rules", "show", "nothing")]
    [InlineData(3, "rules", "diff", "interim-2017", "nothing")]
    [InlineData(2, "rules", "diff", "interim-2017", "wages-2017")]
    [InlineData(2, "rules", "check", "nothing.json")]
    [InlineData(2, "rules", "approve", "interim-2027")]
    [InlineData(2, "points", "score", "--table", "interim-2099", "-")]
    public async Task Call_OfNothing_EndsWithItsExitCode(int expected, params string[] arguments) =>
        Assert.Equal(expected, (await Terminal.RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task DraftProposeApprove_ByTwoPeople_MakesATableThatScores()
    {
        using var register = new RegisterFolder();
        await Terminal.RunAsync("demo");
        var today = AuthorityDay.Today(TimeProvider.System).ToString("yyyy-MM-dd", null);
        await WriteAsync("interim-2017", ("interim-2017", "interim-next"), ("2017-04-01", today), ("\"points\": 4,", "\"points\": 5,"), ($"in force {today}", "in force 2017-04-01"));

        Assert.Equal(0, (await Terminal.RunAsync("rules", "draft", file, "--by", First)).ExitCode);
        Assert.Equal(0, (await Terminal.RunAsync("rules", "save", file, "--by", First)).ExitCode);
        Assert.Equal(3, (await Terminal.RunAsync("rules", "propose", "interim-next", "--by", First, "--reasons", "Short")).ExitCode);
        Assert.Equal(0, (await Terminal.RunAsync("rules", "propose", "interim-next", "--by", First, "--reasons", "HSK 4 is enough.")).ExitCode);
        Assert.Equal(3, (await Terminal.RunAsync("rules", "approve", "interim-next", "--by", First)).ExitCode);
        Assert.Equal(0, (await Terminal.RunAsync("rules", "return", "interim-next", "--by", Second, "--remark", "Say more.")).ExitCode);
        Assert.Equal(0, (await Terminal.RunAsync("rules", "propose", "interim-next", "--by", First, "--reasons", "HSK 4 is enough for daily life.")).ExitCode);
        var (exit, output, _) = await Terminal.RunAsync("rules", "approve", "interim-next", "--by", Second);

        Assert.Equal(0, exit);
        Assert.Contains("\"state\": \"approved\"", output, StringComparison.Ordinal);
        Assert.Equal("interim-next", Ids((await Terminal.RunAsync("points", "tables")).Output)[0]);
        await File.WriteAllTextAsync(file, """{"chinese": ["hsk4"]}""", TestContext.Current.CancellationToken);
        using var score = JsonDocument.Parse((await Terminal.RunAsync("points", "score", file)).Output);
        Assert.Equal(("interim-next", 5), (score.RootElement.GetProperty("table").GetString(), score.RootElement.GetProperty("total").GetInt32()));
    }

    [Fact]
    public async Task Draft_WithAWrongPassword_IsRefusedAndLocksAfterSix()
    {
        using var register = new RegisterFolder();
        await Terminal.RunAsync("demo");
        await WriteAsync("interim-2017", ("interim-2017", "interim-next"));
        Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", "not the password");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            Assert.Equal(3, (await Terminal.RunAsync("rules", "draft", file, "--by", First)).ExitCode);
        }

        Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", DemonstrationOffice.Password);
        var (exit, output, _) = await Terminal.RunAsync("rules", "draft", file, "--by", First);

        Assert.Equal(3, exit);
        Assert.Contains("ACCESS-003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("interim-next", Ids((await Terminal.RunAsync("rules", "list")).Output));
    }

    private static string[] Ids(string output)
    {
        using var lines = JsonDocument.Parse(output);
        return [.. lines.RootElement.EnumerateArray().Select(line => line.GetProperty("id").GetString()!)]; // Every line has one.
    }

    private async Task WriteAsync(string id, params (string Old, string New)[] changes)
    {
        var json = changes.Aggregate((await Terminal.RunAsync("rules", "show", id)).Output, (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
    }
}
