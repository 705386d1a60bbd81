using System.Text.Json;
using Laihua.App.Features.Demonstration;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Cli.Tests;

public sealed class DemoCommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Demo_NoDatabase_MakesOfficeAndCasesInEveryState()
    {
        using var folder = new RegisterFolder(withCases: true);

        var (exit, output, _) = await Terminal.RunAsync("demo");

        using var filled = JsonDocument.Parse(output);
        var states = await folder.ReadAsync((_, db) => db.Applications.Select(c => c.State).Distinct().ToListAsync(Cancellation));
        Assert.Equal(0, exit);
        Assert.Equal(27, filled.RootElement.GetProperty("cases").GetInt32());
        Assert.Equal(DemonstrationOffice.SignIns.Count, filled.RootElement.GetProperty("signIns").GetArrayLength());
        Assert.Empty(Enum.GetValues<CaseState>().Except([.. states, CaseState.NotAccepted, CaseState.Withdrawn, CaseState.Lapsed]));
        Assert.True(await folder.ReadAsync((_, db) => db.Applications.AllAsync(c => c.DueOn == null || c.DueOn >= DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-1)), Cancellation)));
    }

    [Fact]
    public async Task Demo_RegisterNotEmpty_IsRefusedAndChangesNothing()
    {
        using var folder = new RegisterFolder();
        await Terminal.RunAsync("demo");
        await folder.ExecuteAsync("update employers set name_en = 'Kept'");

        var (exit, output, _) = await Terminal.RunAsync("demo");

        Assert.Equal((3, "DEMO-001"), (exit, Rule(output)));
        Assert.True(await folder.ReadAsync((_, db) => db.Employers.AllAsync(e => e.NameEn == "Kept", Cancellation)));
    }

    [Fact]
    public async Task Demo_Reset_FillsADemonstrationAnewAndKeepsItsGuards()
    {
        using var folder = new RegisterFolder();
        await Terminal.RunAsync("demo");
        await folder.ExecuteAsync("update employers set name_en = 'Changed'");

        var (exit, _, _) = await Terminal.RunAsync("demo", "--reset");

        var (checkedExit, _, _) = await Terminal.RunAsync("db", "check");
        Assert.Equal((0, 0), (exit, checkedExit));
        Assert.False(await folder.ReadAsync((_, db) => db.Employers.AnyAsync(e => e.NameEn == "Changed", Cancellation)));
    }

    [Fact]
    public async Task Demo_ResetOfAnythingElse_IsRefusedAndEmptiesNothing()
    {
        using var folder = new RegisterFolder();
        await Terminal.RunAsync("demo");
        await folder.ExecuteAsync("delete from counters where id = 'demonstration'");

        var (exit, output, _) = await Terminal.RunAsync("demo", "--reset");

        Assert.Equal((3, "DEMO-002"), (exit, Rule(output)));
        Assert.True(await folder.ReadAsync((_, db) => db.Users.AnyAsync(Cancellation)));
    }

    private static string? Rule(string output)
    {
        using var refusal = JsonDocument.Parse(output);
        return refusal.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString();
    }
}
