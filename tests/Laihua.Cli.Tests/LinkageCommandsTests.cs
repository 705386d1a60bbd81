using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class LinkageCommandsTests : IDisposable
{
    private const string Schema = """{"id": "id", "fields": [{"column": "name", "kind": "full-name"}, {"column": "born", "kind": "date"}, {"column": "passport", "kind": "identifier"}, {"column": "street", "kind": "text"}]}""";
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-link-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Link_TwoTables_WritesThePairsAndTheReport()
    {
        var (left, right) = (File("left.csv", Table("l")), File("right.csv", Table("r")));

        var (exit, _, words) = await Terminal.RunAsync("link", left, right, "--schema", File("schema.json", Schema), "--out", Path("links.csv"), "--report", Path("report.html"));

        var lines = await System.IO.File.ReadAllLinesAsync(Path("links.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Done, exit);
        Assert.Equal("left_id,right_id,probability,weight,outcome", lines[0]);
        Assert.Equal(40, lines.Count(line => line.EndsWith(",match", StringComparison.Ordinal)));
        Assert.All(lines.Skip(1).Where(line => line.EndsWith(",match", StringComparison.Ordinal)), line => Assert.Equal(line.Split(',')[0][1..], line.Split(',')[1][1..]));
        Assert.Equal(lines.Skip(1).Select(Weight).OrderDescending(), lines.Skip(1).Select(Weight));
        Assert.Contains("40 match", words, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", await System.IO.File.ReadAllTextAsync(Path("report.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(5, Directory.EnumerateFiles(folder).Count());
    }

    [Fact]
    public async Task Dedupe_OneTable_WritesGroups()
    {
        var file = File("people.csv", Table("a") + string.Concat(Table("b").SkipWhile(letter => letter != '\n').Skip(1)));

        var (exit, _, _) = await Terminal.RunAsync("dedupe", file, "--schema", File("schema.json", Schema), "--out", Path("links.csv"));

        var lines = await System.IO.File.ReadAllLinesAsync(Path("links.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Done, exit);
        Assert.Equal("id_a,id_b,cluster,probability,weight,outcome", lines[0]);
        Assert.Equal(40, lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells[^1] == "match").Select(cells => cells[2]).Distinct().Count());
    }

    [Fact]
    public async Task Link_BadInput_NamesEverythingAndWritesNothing()
    {
        var (left, right) = (File("left.csv", "id,name,born,passport,street\n1,Lee,1980-01-02\n1,Li,,,\n1,Li,,,\n"), File("right.csv", ""));

        var (exit, output, words) = await Terminal.RunAsync("link", left, right, "--schema", File("schema.json", Schema), "--out", Path("links.csv"), "--report", Path("report.html"));

        var findings = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("field")}");
        Assert.Equal(ExitCodes.Refused, exit);
        Assert.Equal(["LINK-008 left.csv:2", "LINK-006 left.csv:4", "LINK-009 right.csv"], findings);
        Assert.Contains("文件为空", words, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path("links.csv")) || System.IO.File.Exists(Path("report.html")));
    }

    [Fact]
    public async Task Link_AFileInWhichPeopleDecided_KeepsToWhatTheySaid()
    {
        var (left, right, schema) = (File("left.csv", Table("l")), File("right.csv", Table("r")), File("schema.json", Schema));
        await Terminal.RunAsync("link", left, right, "--schema", schema, "--out", Path("links.csv"));
        var lines = await System.IO.File.ReadAllLinesAsync(Path("links.csv"), TestContext.Current.CancellationToken);
        var reviewed = File("reviewed.csv", string.Join('\n', lines).Replace(lines[1], lines[1].Replace(",match", ",different", StringComparison.Ordinal), StringComparison.Ordinal) + "\nl7,r19,,,same\ngone,r1,,,same\n");

        var (exit, _, words) = await Terminal.RunAsync("link", left, right, "--schema", schema, "--out", Path("again.csv"), "--reviewed", reviewed);

        var again = await System.IO.File.ReadAllLinesAsync(Path("again.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Done, exit);
        Assert.DoesNotContain(again, line => line.StartsWith(string.Join(',', lines[1].Split(',')[..2]) + ",", StringComparison.Ordinal));
        Assert.Contains(again, line => line.StartsWith("l7,r19,", StringComparison.Ordinal) && line.EndsWith(",match", StringComparison.Ordinal));
        Assert.Contains("2 of 3 reviewed pairs", words, StringComparison.Ordinal);
        Assert.Contains("已审核3对", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dedupe_ReviewsThatContradictThemselves_SaysWhichWereKeptApart()
    {
        var reviewed = File("reviewed.csv", "id_a,id_b,outcome\nl1,l2,same\nl2,l1,different\n");

        var (exit, _, words) = await Terminal.RunAsync("dedupe", File("left.csv", Table("l")), "--schema", File("schema.json", Schema), "--out", Path("links.csv"), "--reviewed", reviewed);

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Contains("contradicted by others said to be different, and kept apart (1): l1 = l2.", words, StringComparison.Ordinal);
        Assert.Contains("未予合并：l1 = l2。", words, StringComparison.Ordinal);
        Assert.DoesNotContain("l1,l2,", await System.IO.File.ReadAllTextAsync(Path("links.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_AFileOfReviewsWithAnotherWord_IsRefusedAtItsLine()
    {
        var table = File("left.csv", Table("l"));

        var (exit, output, words) = await Terminal.RunAsync("dedupe", table, "--schema", File("schema.json", Schema), "--out", Path("links.csv"), "--reviewed", File("reviewed.csv", "id_a,id_b,outcome\nl1,l2,maybe\n"));

        Assert.Equal(ExitCodes.Refused, exit);
        Assert.Contains("LINK-016", output, StringComparison.Ordinal);
        Assert.Contains("reviewed.csv:2", output, StringComparison.Ordinal);
        Assert.Contains("不是有效结果", words, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path("links.csv")));
    }

    [Fact]
    public async Task Link_ABadSchema_IsRefused()
    {
        var table = File("left.csv", Table("l"));

        var (exit, output, _) = await Terminal.RunAsync("link", table, table, "--schema", File("schema.json", """{"id": "id", "fields": [{"column": "name", "kind": "nickname"}]}"""), "--out", Path("links.csv"));

        Assert.Equal(ExitCodes.Refused, exit);
        Assert.Contains("LINK-003", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_NobodyInCommon_SaysSoAndWritesTheHeadingAlone()
    {
        var left = File("left.csv", "id,name,born,passport,street\n1,Anna Kim,1980-01-02,K1234567,Lane 5\n");
        var right = File("right.csv", "id,name,born,passport,street\n1,Boris Petrov,1991-11-23,P7654321,Hill 9\n");

        var (exit, _, words) = await Terminal.RunAsync("link", left, right, "--schema", File("schema.json", Schema), "--out", Path("links.csv"));

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Contains("No records in common", words, StringComparison.Ordinal);
        Assert.Single(await System.IO.File.ReadAllLinesAsync(Path("links.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("link", "missing.csv", "missing.csv", "--schema", "missing.json", "--out", "links.csv")]
    [InlineData("dedupe", "missing.csv", "--schema", "missing.json", "--out", "links.csv")]
    [InlineData("dedupe")]
    [InlineData("link", "one.csv")]
    public async Task LinkAndDedupe_WrongUsage_IsTwo(params string[] arguments)
    {
        var (exit, _, words) = await Terminal.RunAsync(arguments);

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.NotEmpty(words);
    }

    private static double Weight(string line) => double.Parse(line.Split(',')[3], System.Globalization.CultureInfo.InvariantCulture);

    private static string Table(string prefix) => "id,name,born,passport,street\n" + string.Concat(Enumerable.Range(0, 40).Select(number =>
        $"{prefix}{number},{Names[number % 8]} {Names[(number * 3) % 8]}{Names[(number / 8) + 1].ToLowerInvariant()},{1950 + number}-{(number % 12) + 1:D2}-{(number % 27) + 1:D2},P{(number + 7) * 7_919_137 % 100_000_000:D8},{(number * 37) + 3} {Names[(number * 5) % 8]} Road\n"));

    private static readonly string[] Names = ["Anna", "Boris", "Chloe", "David", "Elena", "Felix", "Grace", "Henry"];

    private string Path(string name) => System.IO.Path.Combine(folder, name);

    private string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path(name), text);
        return Path(name);
    }
}
