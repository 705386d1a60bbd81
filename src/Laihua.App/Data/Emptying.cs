using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Data;

/// <summary>Takes every row out of a register. For demonstrations alone: their use case asks first.</summary>
internal static class Emptying
{
    // The keys of cookies stay: a running web process holds them in memory and would not look again.
    private static readonly string[] Kept = ["data_protection_keys"];

    public static async Task EmptyAsync(this LaihuaDb db, CancellationToken cancellation)
    {
        string[] tables = [.. db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Except(Kept).Order(StringComparer.Ordinal)];
        var statements = db.Database.IsSqlite() ? Sqlite(db, tables) : [$"truncate {string.Join(", ", tables.Select(Quoted))}"];
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancellation);
        }

        foreach (var guard in Guards.For(db.Database))
        {
            await db.Database.ExecuteSqlRawAsync(guard, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    // One transaction: the guards are down for nobody else, and whoever reads meanwhile sees the register as it was.
    private static IEnumerable<string> Sqlite(LaihuaDb db, string[] tables) =>
    [
        "pragma defer_foreign_keys = on",
        .. Guards.NamesFor(db.Database).Select(guard => $"drop trigger if exists {guard}"),
        .. tables.Select(table => $"delete from {Quoted(table)}"),
    ];

    private static string Quoted(string name) => $"\"{name}\"";
}
