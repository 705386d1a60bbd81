using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class DatabaseCommandsTests
{
    [Fact]
    public async Task Migrate_NoDatabase_MakesOneAndThenHasNothingToDo()
    {
        using var folder = new RegisterFolder();

        var first = await Terminal.RunAsync("db", "migrate");
        var second = await Terminal.RunAsync("db", "migrate");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.NotEqual(0, Applied(first.Output));
        Assert.Equal(0, Applied(second.Output));
    }

    [Fact]
    public async Task Check_NoDatabase_IsRefusedAndMakesNone()
    {
        using var folder = new RegisterFolder();

        var (exit, _, words) = await Terminal.RunAsync("db", "check");

        Assert.Equal(3, exit);
        Assert.NotEqual("", words);
        Assert.False(File.Exists(folder.Database));
    }

    [Fact]
    public async Task Check_DemonstrationWithCases_LooksAtEveryInvariantAndFindsNoneBroken()
    {
        using var folder = await RegisterFolder.FilledAsync();
        await Terminal.RunAsync("jobs", "run", "--once");

        var (exit, output, _) = await Terminal.RunAsync("db", "check");

        using var check = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.True(check.RootElement.GetProperty("consistent").GetBoolean());
        Assert.All(check.RootElement.GetProperty("invariants").EnumerateArray(), invariant =>
        {
            Assert.NotEqual(0, invariant.GetProperty("checked").GetInt64());
            Assert.Equal(0, invariant.GetProperty("broken").GetInt64());
        });
    }

    [Fact]
    public async Task Check_BrokenInvariants_NamesEachWithItsCount()
    {
        (string Rule, string Break)[] breaks =
        [
            ("REGISTER-010", "update people set lifetime_number = '990000000000000000' where family_name = 'Tanaka'"),
            ("REGISTER-013", "update permits set live_person_id = null where state = 'Live' and post = 'Turbine designer'"),
            ("REGISTER-014", "update permits set \"to\" = null where state = 'Live' and post = 'Turbine designer'"),
            ("REGISTER-015", "update artefacts set token_hash = x'00' where kind = 'Letter' and id = (select min(id) from artefacts where kind = 'Letter')"),
            ("REGISTER-016", "update card_orders set printed_at = null where state = 'Released'"),
            ("REGISTER-020", "update applications set state = 'Nowhere' where person_name like 'MITCHELL%'"),
            ("REGISTER-021", "update applications set due_on = null where state = 'Returned'"),
            ("REGISTER-022", "update applications set category = '' where state = 'AwaitingWindow'"),
            ("REGISTER-030", "update applications set round = 2 where state = 'AwaitingDecision'"),
            ("REGISTER-035", "update jobs set state = 'Failed' where id = (select min(id) from jobs)"),
            ("REGISTER-036", "update files set content = x'00' where id = (select min(file_id) from case_documents)"),
            ("REGISTER-040", "update counters set last = last + 1 where id = 'permit-changes'"),
            ("REGISTER-041", "update permits set state = 'Revoked' where state = 'Suspended'"),
            ("REGISTER-042", "update artefacts set replaced_at = null where kind = 'Letter' and id = (select min(id) from artefacts where kind = 'Letter' and replaced_at is not null)"),
            ("REGISTER-043", "update counters set last = 1 where id = 'status-list-0000'"),
            ("REGISTER-060", "update blanks set state = 'Used' where number = 220"),
            ("REGISTER-062", "update blanks set card_order_id = null where card_order_id = (select min(id) from card_orders where artefact_id is not null)"),
            ("REGISTER-063", "update stock_proposals set settled_by_id = null"),
            ("REGISTER-064", "update card_orders set batch_place = 1 where state = 'Released'"),
            ("REGISTER-034", "drop trigger audit_no_delete"),
        ];
        using var folder = await RegisterFolder.FilledAsync();
        foreach (var (_, sql) in breaks)
        {
            await folder.ExecuteAsync(sql);
        }

        var (exit, output, _) = await Terminal.RunAsync("db", "check");

        using var check = JsonDocument.Parse(output);
        var found = check.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString());
        Assert.Equal(3, exit);
        Assert.Empty(breaks.Select(b => b.Rule).Except(found));
    }

    private static int Applied(string output)
    {
        using var migrated = JsonDocument.Parse(output);
        return migrated.RootElement.GetProperty("applied").GetArrayLength();
    }
}
