using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Laihua.App.Data;

/// <summary>What the database refuses for operations on permits: what was proposed stays as it was proposed, what is settled stays settled, and none is removed.</summary>
internal static class OperationGuards
{
    private const string Said = "an operation on a permit is settled once and never rewritten";

    private const string Changed = """
        old.state <> 'Proposed' or new.permit_id <> old.permit_id or new.action <> old.action or new.ground <> old.ground
            or new.reason <> old.reason or coalesce(new.new_end, '0001-01-01') <> coalesce(old.new_end, '0001-01-01')
            or coalesce(new.contract_to, '0001-01-01') <> coalesce(old.contract_to, '0001-01-01')
            or new.proposed_by_id <> old.proposed_by_id or new.proposed_at <> old.proposed_at
        """;

    /// <summary>The names under which the database knows them, the same on both.</summary>
    public static IReadOnlyList<string> Names { get; } = ["permit_operations_settled_no_update", "permit_operations_no_delete"];

    public static IEnumerable<string> For(DatabaseFacade database) => database.IsSqlite()
        ?
        [
            $"create trigger if not exists {Names[0]} before update on permit_operations when {Changed} begin select raise(abort, '{Said}'); end",
            $"create trigger if not exists {Names[1]} before delete on permit_operations begin select raise(abort, '{Said}'); end",
        ]
        :
        [
            $"""
            create or replace function laihua_settled_operations() returns trigger language plpgsql as
            $$ begin raise exception '{Said}'; end $$
            """,
            $"create or replace trigger {Names[0]} before update on permit_operations for each row when ({Changed}) execute function laihua_settled_operations()",
            $"create or replace trigger {Names[1]} before delete on permit_operations for each row execute function laihua_settled_operations()",
        ];
}
