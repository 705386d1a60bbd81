using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Laihua.App.Data;

/// <summary>What the database refuses for versions of the rules: one that is approved stays as it is, but that it can be given up.</summary>
internal static class RuleGuards
{
    private const string Said = "an approved version of the rules never changes";

    private const string Changed = """
        old.state = 'Approved' and (new.content <> old.content or new.in_force_from <> old.in_force_from or new.kind <> old.kind
            or new.code <> old.code or new.province <> old.province or new.state not in ('Approved', 'Withdrawn'))
        """;

    /// <summary>The names under which the database knows them, the same on both.</summary>
    public static IReadOnlyList<string> Names { get; } = ["rule_drafts_approved_no_update", "rule_drafts_approved_no_delete"];

    public static IEnumerable<string> For(DatabaseFacade database) => database.IsSqlite()
        ?
        [
            $"create trigger if not exists {Names[0]} before update on rule_drafts when {Changed} begin select raise(abort, '{Said}'); end",
            $"create trigger if not exists {Names[1]} before delete on rule_drafts when old.state = 'Approved' begin select raise(abort, '{Said}'); end",
        ]
        :
        [
            $"""
            create or replace function laihua_approved_rules() returns trigger language plpgsql as
            $$ begin raise exception '{Said}'; end $$
            """,
            $"create or replace trigger {Names[0]} before update on rule_drafts for each row when ({Changed}) execute function laihua_approved_rules()",
            $"create or replace trigger {Names[1]} before delete on rule_drafts for each row when (old.state = 'Approved') execute function laihua_approved_rules()",
        ];
}
