using System.Text.Json.Nodes;
using Laihua.Testing.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Cli.Tests;

public sealed class PointsDecisionTests
{
    [Fact]
    public async Task Decision_FactsGivenToScore_GiveTheAccountAgainAlsoAfterALaterTable()
    {
        using var folder = await RegisterFolder.FilledAsync();
        var number = await DecidedAsync(folder);
        await ApproveAsync(folder);

        var (exit, output, words) = await Terminal.RunAsync("points", "decision", number);

        var read = JsonNode.Parse(output)!.AsObject(); // The command gives an object.
        Assert.Equal((0, ""), (exit, words));
        Assert.Equal(["case", "round", "granted", "rules", "facts", "account"], read.Select(field => field.Key));
        var score = await ScoreAsync(folder, read["facts"]!.ToJsonString()); // As above.
        Assert.Equal(0, score.ExitCode);
        Assert.True(JsonNode.DeepEquals(read["account"], JsonNode.Parse(score.Output)));
        Assert.Equal("interim-2017", (string?)read["account"]!["table"]); // As above.
    }

    [Fact]
    public async Task Score_WhereTheRegisterHasALaterTable_GoesByItAndWithoutRegisterByThePublishedOne()
    {
        using var folder = await RegisterFolder.FilledAsync();
        await ApproveAsync(folder);
        const string facts = """{"asOf": "2026-03-02", "age": 30}""";

        var byRegister = await ScoreAsync(folder, facts);
        var asked = await ScoreAsync(folder, facts, "--table", "interim-2018");
        Environment.SetEnvironmentVariable("Database__Connection", $"Data Source={folder.Database}-none");
        var without = await ScoreAsync(folder, facts);
        var unknown = await ScoreAsync(folder, facts, "--table", "interim-2018");

        Assert.Equal(["interim-2018", "interim-2018", "interim-2017"], ((string[])[byRegister.Output, asked.Output, without.Output]).Select(Table));
        Assert.Equal((2, true), (unknown.ExitCode, unknown.Words.Contains("interim-2017", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Score_WhereTheRegisterIsOfAnOlderModel_GoesByThePublishedTablesAndSaysSo()
    {
        using var folder = new RegisterFolder();
        await folder.ExecuteAsync("create table something (id integer)");

        var (exit, output, words) = await ScoreAsync(folder, """{"asOf": "2026-03-02", "age": 30}""");

        Assert.Equal((0, "interim-2017"), (exit, Table(output)));
        Assert.NotEqual("", words);
    }

    [Fact]
    public async Task Decision_OfNoCaseOrNoRegister_IsRefusedAndMakesNone()
    {
        using var folder = new RegisterFolder();

        var none = await Terminal.RunAsync("points", "decision", "230100-2026-000001");
        Assert.False(File.Exists(folder.Database));
        await Terminal.RunAsync("db", "migrate");
        var unknown = await Terminal.RunAsync("points", "decision", "230100-2026-000001", "--round", "2");

        Assert.Equal((3, 3), (none.ExitCode, unknown.ExitCode));
    }

    private static string? Table(string score) => (string?)JsonNode.Parse(score)!["table"]; // A score is an object.

    private static Task<string> DecidedAsync(RegisterFolder folder) => folder.ReadAsync((_, db) =>
        db.Applications.Where(c => c.Decisions.Any(d => d.PointsFacts != "{}")).OrderBy(c => c.Number).Select(c => c.Number).FirstAsync());

    private static Task<int> ApproveAsync(RegisterFolder folder) => folder.ReadAsync(async (_, db) =>
    {
        var users = await db.Users.Select(user => user.Id).Take(2).ToListAsync();
        return await db.ApproveTableAsync(users[0], users[1], new(2018, 1, 1), id: "interim-2018");
    });

    private static async Task<(int ExitCode, string Output, string Words)> ScoreAsync(RegisterFolder folder, string facts, params string[] more)
    {
        var file = Path.Combine(folder.Folder, "facts.json");
        await File.WriteAllTextAsync(file, facts);
        return await Terminal.RunAsync(["points", "score", file, .. more]);
    }
}
