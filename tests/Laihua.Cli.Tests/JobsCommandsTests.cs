using System.Text.Json;
using Laihua.App.Data.Trail;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Cli.Tests;

public sealed class JobsCommandsTests
{
    [Fact]
    public async Task Run_Once_DoesWhatIsDueAndEnds()
    {
        using var folder = await RegisterFolder.FilledAsync();

        var first = await Terminal.RunAsync("jobs", "run", "--once");
        var second = await Terminal.RunAsync("jobs", "run", "--once");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.NotEqual(0, Jobs(first.Output));
        Assert.Equal(0, Jobs(second.Output));
        Assert.Equal(0, await folder.ReadAsync((_, db) => db.CardOrders.CountAsync(o => o.ReadBackFault != null, TestContext.Current.CancellationToken)));
        Assert.True(await folder.ReadAsync((_, db) => db.Jobs.AllAsync(j => j.State == JobState.Done, TestContext.Current.CancellationToken)));
    }

    private static int Jobs(string output)
    {
        using var done = JsonDocument.Parse(output);
        return done.RootElement.GetProperty("jobs").GetInt32();
    }
}
