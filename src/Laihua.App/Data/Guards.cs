using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Laihua.App.Data;

/// <summary>What the database itself refuses and a model cannot say: audit entries, decisions, changes of permits, moves of blanks, root sets and their signatures are appended, never changed or removed; a version of the rules stays as it was approved, an operation on a permit as it was settled; a passport has one open case and a Letter one report of the entry.</summary>
internal static class Guards
{
    private static readonly string[] AppendOnly = ["audit", "decisions", "permit_changes", "change_seals", "visa_records", "stock_moves", "root_sets", "trust_list_signatures"];
    private static readonly string[] Acts = ["update", "delete"];

    // The rule INTAKE-302 reads before it saves: two submissions at one moment both find nothing. A returned case may change its passport.
    private const string OneOpenCase = """
        create unique index if not exists ux_applications_one_open_per_passport on applications (passport_key)
        where kind = 'K1' and passport_key <> '' and state in ('PreReview', 'AwaitingWindow', 'InReview', 'AwaitingDecision')
        """;

    // Two handlers report one entry at one moment: the second finds the case of the first.
    private const string OneEntryReport = """
        create unique index if not exists ux_applications_one_entry_report_per_letter on applications (permit_id)
        where kind = 'K2' and state not in ('Withdrawn', 'Lapsed', 'NotAccepted', 'Refused')
        """;

    public static IEnumerable<string> For(DatabaseFacade database) =>
        [.. database.IsSqlite() ? AppendOnly.SelectMany(Sqlite) : AppendOnly.SelectMany(Postgres), .. RuleGuards.For(database), .. OperationGuards.For(database), OneOpenCase, OneEntryReport];

    /// <summary>The names under which the database knows them.</summary>
    public static IEnumerable<string> NamesFor(DatabaseFacade database) => database.IsSqlite()
        ? [.. AppendOnly.SelectMany(table => Acts.Select(act => $"{table}_no_{act}")), .. RuleGuards.Names, .. OperationGuards.Names]
        : [.. AppendOnly.Select(table => $"{table}_append_only"), .. RuleGuards.Names, .. OperationGuards.Names];

    /// <summary>Asks the database for the names of everything that guards it.</summary>
    public static string NamesQuery(DatabaseFacade database) => database.IsSqlite()
        ? "select name as \"Value\" from sqlite_master where type = 'trigger'"
        : "select tgname::text as \"Value\" from pg_trigger where not tgisinternal";

    private static IEnumerable<string> Sqlite(string table)
    {
        foreach (var act in Acts)
        {
            yield return $"""
                create trigger if not exists {table}_no_{act} before {act} on {table}
                begin select raise(abort, '{table} is append-only'); end
                """;
        }
    }

    private static IEnumerable<string> Postgres(string table)
    {
        yield return """
            create or replace function laihua_append_only() returns trigger language plpgsql as
            $$ begin raise exception '% is append-only', tg_table_name; end $$
            """;
        yield return $"""
            create or replace trigger {table}_append_only before update or delete on {table}
            for each row execute function laihua_append_only()
            """;
    }
}
