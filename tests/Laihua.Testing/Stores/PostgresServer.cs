using Laihua.App.Data;
using Laihua.Testing.Offices;
using Npgsql;

namespace Laihua.Testing.Stores;

/// <summary>PostgreSQL: a database each, copied from one that was migrated and filled once.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    // The server copies one template at a time: who asks meanwhile is refused.
    private static readonly SemaphoreSlim Copying = new(1);

    public static async Task<TestDatabase> SeededAsync() => await CreateAsync(await Template.Value);

    public static async Task<TestDatabase> CreateAsync(string template)
    {
        var name = $"laihua_test_{Guid.NewGuid():N}";
        await RunAsync($"create database {name} template {template}");
        var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 40 }.ConnectionString;
        return new(Provider.Postgres, connection, async () =>
        {
            await using (var pooled = new NpgsqlConnection(connection))
            {
                NpgsqlConnection.ClearPool(pooled);
            }

            await RunAsync($"drop database {name} with (force)");
        });
    }

    private static string Server => Environment.GetEnvironmentVariable("LAIHUA_TEST_POSTGRES")
        ?? throw new InvalidOperationException("These tests need PostgreSQL: run `make test`, or one project with `scripts/with-postgres dotnet test …`.");

    private static async Task<string> MakeTemplateAsync()
    {
        var name = $"laihua_template_{Guid.NewGuid():N}";
        await RunAsync($"create database {name} template template0");
        var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ConnectionString;
        await using var database = new TestDatabase(Provider.Postgres, connection, () => ValueTask.CompletedTask);
        await using var db = database.Open();
        await db.MigrateAsync(CancellationToken.None);
        await Seed.FillAsync(db);
        return name;
    }

    private static async Task RunAsync(string statement)
    {
        await Copying.WaitAsync();
        try
        {
            await using var connection = new NpgsqlConnection(Server);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            Copying.Release();
        }
    }
}
