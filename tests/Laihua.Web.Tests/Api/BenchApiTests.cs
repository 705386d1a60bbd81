using Laihua.Rules.Access;

namespace Laihua.Web.Tests.Api;

public sealed class BenchApiTests(LiveSite site) : IClassFixture<LiveSite>
{
    private static readonly object ARun = new { @new = "trial-2016", population = "synthetic", people = 3_000, seed = 7, note = "What was it before?" };

    [Fact]
    public async Task Run_OfTwoTables_IsKeptAndReadBackTheSame()
    {
        var supervisor = await site.MachineOfAsync(Role.Supervisor);

        var run = await supervisor.MustAsync(HttpMethod.Post, "/bench/runs", ARun);
        var read = await supervisor.MustAsync(HttpMethod.Get, $"/bench/runs/{run.GetProperty("number").GetString()}");
        var again = await supervisor.MustAsync(HttpMethod.Post, "/bench/runs", ARun);

        Assert.Equal(run.ToString(), read.ToString());
        Assert.Equal(run.GetProperty("sha256").GetString(), again.GetProperty("sha256").GetString());
        var result = run.GetProperty("result");
        Assert.Equal("interim-2017", result.GetProperty("old").GetProperty("id").GetString());
        Assert.Equal(3_000, result.GetProperty("moves").EnumerateArray().Sum(move => move.GetProperty("people").GetInt64()));
    }

    [Fact]
    public async Task Run_WithEverythingWrong_HasEveryFinding()
    {
        var supervisor = await site.MachineOfAsync(Role.Supervisor);

        var (status, body) = await supervisor.CallAsync(HttpMethod.Post, "/bench/runs", new { @new = "none", old = "neither", population = "synthetic", people = 2_000_001, seed = -1 });

        Assert.Equal(422, status);
        Assert.Equal(["old", "new", "people", "seed"], body.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task Run_OfAnUnknownNumber_IsNotFound()
    {
        var supervisor = await site.MachineOfAsync(Role.Supervisor);

        var (status, _) = await supervisor.CallAsync(HttpMethod.Get, "/bench/runs/PB-2026-999999");

        Assert.Equal(404, status);
    }

    [Fact]
    public async Task Run_ByAnExaminer_IsNotPermitted()
    {
        var examiner = await site.MachineOfAsync(Role.Examiner);

        var (status, _) = await examiner.CallAsync(HttpMethod.Post, "/bench/runs", ARun);

        Assert.Equal(403, status);
    }
}
