using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class PointsCommandsTests : IDisposable
{
    private const string Example = """
        {"id": "e1", "asOf": "2017-06-05", "birthDate": "1975-03-02", "annualSalaryCny": 450000, "education": "doctor",
         "vocationalGrade": "none", "workYears": 17, "monthsPerYear": 12, "chinese": ["former-national", "degree-taught-in-chinese", "hsk5"],
         "workRegion": "230100", "regionGround": "northeast-old-industry", "elite": ["intellectual-property"], "localPoints": 0, "direct": ["A2.1"]}
        """;

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Tables_Listed_GivesBothWithTheirThresholds()
    {
        var (exit, output, words) = await Terminal.RunAsync("points", "tables");

        using var tables = JsonDocument.Parse(output);
        Assert.Equal((0, ""), (exit, words));
        Assert.Equal(
            [("interim-2017", "2017-04-01", null, 85), ("trial-2016", "2016-10-01", "2017-03-31", 85)],
            tables.RootElement.EnumerateArray().Select(table => (Text(table, "id"), Text(table, "inForceFrom"), Text(table, "inForceTo"), table.GetProperty("thresholdA").GetInt32())));
    }

    [Fact]
    public async Task Score_Example_GivesEveryFieldOfTheContract()
    {
        var (exit, output, words) = await ScoreAsync(Example);

        using var score = JsonDocument.Parse(output);
        var root = score.RootElement;
        Assert.Equal((0, ""), (exit, words));
        Assert.Equal(
            ["id", "asOf", "table", "total", "maximum", "categoryByPoints", "category", "because", "items", "missing", "findings", "rules", "grounds"],
            root.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("e1", 110, "A", "A"), (Text(root, "id"), root.GetProperty("total").GetInt32(), Text(root, "categoryByPoints"), Text(root, "category")));
        var salary = root.GetProperty("items")[1];
        Assert.Equal(
            ["id", "points", "maximum", "band", "input", "reason", "source"],
            salary.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("[450000, ∞)", 450_000m), (Text(salary, "band"), salary.GetProperty("input").GetDecimal()));
        Assert.DoesNotContain("1975", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trial-2016", 105)]
    [InlineData("interim-2017", 110)]
    public async Task Score_TableAskedFor_IsTheOneUsed(string table, int total)
    {
        var (_, output, _) = await ScoreAsync(Example, "--table", table);

        using var score = JsonDocument.Parse(output);
        Assert.Equal((table, total), (Text(score.RootElement, "table"), score.RootElement.GetProperty("total").GetInt32()));
    }

    [Fact]
    public async Task Score_Array_GivesOneResultEach()
    {
        var (exit, output, _) = await ScoreAsync($"[{Example}, {Example.Replace("e1", "e2", StringComparison.Ordinal)}]");

        using var scores = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Equal(["e1", "e2"], scores.RootElement.EnumerateArray().Select(score => Text(score, "id")));
    }

    [Fact]
    public async Task Score_ArrayWithABadElement_IsRefusedWithItsPlaceAndNothingElse()
    {
        var (exit, output, words) = await ScoreAsync($$"""[{{Example}}, {"monthsPerYear": 13, "foo": 1}]""");

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal(3, exit);
        Assert.Equal(["findings"], refusal.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            [("POINTS-016", "[1].foo"), ("POINTS-004", "[1].monthsPerYear")],
            refusal.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (Text(finding, "rule"), Text(finding, "field"))));
        Assert.Contains("POINTS-004", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "POINTS-015")]
    [InlineData("{", "POINTS-015")]
    [InlineData("7", "POINTS-017")]
    [InlineData("""{"annualSalaryCny": NaN}""", "POINTS-015")]
    public async Task Score_NoRequest_IsRefused(string json, string rule)
    {
        var (exit, output, _) = await ScoreAsync(json);

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal((3, rule), (exit, Text(refusal.RootElement.GetProperty("findings")[0], "rule")));
    }

    [Fact]
    public async Task Score_LinesWithBrokenOnes_AnswersInOrderAndExitsWith3()
    {
        var (exit, output, words) = await ScoreAsync("{\"id\": \"a\", \"age\": 30}\nbroken\n\n{\"id\": \"c\", \"age\": 3}\n{\"id\": \"d\", \"age\": 30}\n", "--lines");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, exit);
        Assert.Equal(["a", null, "c", "d"], lines.Select(IdOf));
        Assert.StartsWith("""{"id":null,"findings":[{"rule":"POINTS-015" """.TrimEnd(), lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c","findings":[{"rule":"POINTS-005" """.TrimEnd(), lines[2], StringComparison.Ordinal);
        Assert.StartsWith("2 of the lines", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_GoodLines_AreDone()
    {
        var (exit, output, words) = await ScoreAsync("{\"age\": 30}\n{\"age\": 60}", "--lines");

        Assert.Equal((0, "", 2), (exit, words, output.Count(letter => letter == '\n')));
    }

    [Theory]
    [InlineData]
    [InlineData("--lines")]
    public async Task Score_Ways_SayWhatWouldLiftTheResultAndWhenTimeChangesIt(params string[] options)
    {
        const string FiftyNine = """{"asOf": "2026-11-23", "birthDate": "1982-02-28", "annualSalaryCny": 250000, "education": "bachelor", "workYears": 2, "monthsPerYear": 9}""";

        var (exit, output, _) = await ScoreAsync(FiftyNine, ["--ways", .. options]);

        using var score = JsonDocument.Parse(output);
        var ways = score.RootElement.GetProperty("ways").EnumerateArray().Select(way => way.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(0, exit);
        Assert.Contains("""{"to":"B","total":60,"changes":[{"item":"chinese","to":"hsk1","points":1,"gain":1,"or":[]}]}""", ways);
        Assert.Equal(
            ("2027-11-23", "experience", "B"),
            (Text(score.RootElement.GetProperty("byItself")[0], "on"), Text(score.RootElement.GetProperty("byItself")[0], "item"), Text(score.RootElement.GetProperty("byItself")[0], "category")));
    }

    [Fact]
    public async Task Score_WrongUsage_ExitsWith2AndSaysWhy()
    {
        var (table, _, tableWords) = await ScoreAsync(Example, "--table", "interim-2018");
        var (missing, _, missingWords) = await Terminal.RunAsync("points", "score", Path.Combine(Path.GetTempPath(), "laihua", "no-such-file.json"));

        Assert.Equal((2, 2), (table, missing));
        Assert.All([tableWords, missingWords], Assert.NotEmpty);
    }

    private async Task<(int ExitCode, string Output, string Words)> ScoreAsync(string json, params string[] options)
    {
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        return await Terminal.RunAsync(["points", "score", .. options, file]);
    }

    private static string? IdOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return Text(document.RootElement, "id");
    }

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
