using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class DatabaseCommandsTests
{
    // One way to break each invariant; what the database itself refuses is broken as somebody with its password would.
    private static readonly (string Rule, string Break)[] Breaks =
    [
        ("REGISTER-010", "update people set lifetime_number = '990000000000000000' where family_name = 'Tanaka'"),
        ("REGISTER-011", "drop index ix_people_lifetime_number; update people set lifetime_number = (select lifetime_number from people where family_name <> 'Tanaka' order by id limit 1) where id = (select max(id) from people where family_name <> 'Tanaka')"),
        ("REGISTER-012", "drop index ix_travel_documents_in_use; update travel_documents set in_use = (select max(in_use) from travel_documents) where id = (select min(id) from travel_documents where in_use < (select max(in_use) from travel_documents))"),
        ("REGISTER-013", "update permits set live_person_id = null where state = 'Live' and post = 'Turbine designer'"),
        ("REGISTER-014", "update permits set \"to\" = null where state = 'Live' and post = 'Turbine designer'"),
        ("REGISTER-015", "update artefacts set token_hash = x'00' where kind = 'Letter' and id = (select min(id) from artefacts where kind = 'Letter')"),
        ("REGISTER-016", "update card_orders set printed_at = null where state = 'Released'"),
        ("REGISTER-020", "update applications set state = 'Nowhere' where person_name like 'MITCHELL%'"),
        ("REGISTER-021", "update applications set due_on = null where state = 'Returned'"),
        ("REGISTER-022", "update applications set category = '' where state = 'AwaitingWindow'"),
        ("REGISTER-023", "drop trigger decisions_no_update; pragma ignore_check_constraints = on; update decisions set approver_id = examiner_id where id = (select min(id) from decisions)"),
        ("REGISTER-024", "drop index ix_decisions_application_id_round; update decisions set application_id = (select application_id from decisions order by id limit 1), round = (select round from decisions order by id limit 1) where id = (select max(id) from decisions)"),
        ("REGISTER-025", "update applications set state = 'Refused' where id = (select min(id) from applications where state = 'Granted')"),
        ("REGISTER-026", "update applications set permit_id = null where id = (select max(id) from applications where state = 'Granted')"),
        ("REGISTER-027", "update decisions set account = replace(account, '\"total\":', '\"total\":1')"),
        ("REGISTER-030", "update applications set round = 2 where state = 'AwaitingDecision'"),
        ("REGISTER-031", "pragma foreign_keys = off; delete from return_notices where id = (select min(id) from return_notices)"),
        ("REGISTER-032", "update applications set accepted_at = '2026-01-01 00:00:00' where state = 'PreReview'"),
        ("REGISTER-033", "drop trigger audit_no_update; update audit set name = 'tea.brewed' where id = (select max(id) from audit)"),
        ("REGISTER-034", "drop trigger audit_no_delete"),
        ("REGISTER-035", "update jobs set state = 'Failed' where id = (select min(id) from jobs)"),
        ("REGISTER-036", "update files set content = x'00' where id = (select min(file_id) from case_documents)"),
        ("REGISTER-040", "update counters set last = last + 1 where id = 'permit-changes'"),
        ("REGISTER-041", "update permits set state = 'Revoked' where state = 'Suspended'"),
        ("REGISTER-042", "update artefacts set replaced_at = null where kind = 'Letter' and id = (select min(id) from artefacts where kind = 'Letter' and replaced_at is not null)"),
        ("REGISTER-043", "update counters set last = 1 where id = 'status-list-0000'"),
        ("REGISTER-044", "drop trigger permit_operations_settled_no_update; pragma ignore_check_constraints = on; update permit_operations set settled_by_id = proposed_by_id where state = 'Approved'"),
        ("REGISTER-045", "update permit_operations set waits_for_permit_id = permit_id where id = (select min(id) from permit_operations where state = 'Approved')"),
        ("REGISTER-046", "update artefacts set kind = 'Card', edition = 0, replaced_at = null where id = (select min(id) from artefacts a where kind = 'Letter' and exists (select 1 from artefacts c where c.permit_id = a.permit_id and c.kind = 'Card'))"),
        ("REGISTER-060", "update blanks set state = 'Used' where number = 220"),
        ("REGISTER-061", "update blanks set sent_to_id = authority_id where state = 'Used'"),
        ("REGISTER-062", "update blanks set card_order_id = null where card_order_id = (select min(id) from card_orders where artefact_id is not null)"),
        ("REGISTER-063", "update stock_proposals set settled_by_id = null"),
        ("REGISTER-064", "update card_orders set batch_place = 1 where state = 'Released'"),
    ];

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
        using var folder = await RegisterFolder.FilledAsync();
        foreach (var (_, sql) in Breaks)
        {
            await folder.ExecuteAsync(sql);
        }

        var (exit, output, _) = await Terminal.RunAsync("db", "check");

        using var check = JsonDocument.Parse(output);
        var found = Rules(check, "findings");
        Assert.Equal(3, exit);
        Assert.Empty(Breaks.Select(b => b.Rule).Except(found));
        Assert.Equal(Rules(check, "invariants").Order(), Breaks.Select(b => b.Rule).Order()); // A new invariant needs its break here.
    }

    [Fact]
    public async Task Check_RegisterOfAnOlderModel_IsRefused()
    {
        using var folder = await RegisterFolder.FilledAsync();
        await folder.ExecuteAsync("delete from \"__EFMigrationsHistory\" where rowid = (select max(rowid) from \"__EFMigrationsHistory\")");

        var (exit, output, _) = await Terminal.RunAsync("db", "check");

        using var check = JsonDocument.Parse(output);
        Assert.Equal((3, "REGISTER-001"), (exit, Rules(check, "findings").Single()));
    }

    private static IEnumerable<string?> Rules(JsonDocument check, string list) => check.RootElement.GetProperty(list).EnumerateArray().Select(f => f.GetProperty("rule").GetString());

    private static int Applied(string output)
    {
        using var migrated = JsonDocument.Parse(output);
        return migrated.RootElement.GetProperty("applied").GetArrayLength();
    }
}
