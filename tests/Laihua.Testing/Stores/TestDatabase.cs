using Laihua.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Stores;

/// <summary>A database for one test, gone when the test is over.</summary>
/// <param name="provider">Which one.</param>
/// <param name="connection">How it is opened.</param>
/// <param name="remove">What takes it away.</param>
public sealed class TestDatabase(Provider provider, string connection, Func<ValueTask> remove) : IAsyncDisposable
{
    public Provider Provider => provider;

    public string Connection => connection;

    /// <summary>As <c>Database:Provider</c> names it.</summary>
    public string ProviderName => provider switch
    {
        Provider.Sqlite => "sqlite",
        Provider.Postgres => "postgres",
    };

    /// <summary>A database without a table.</summary>
    public static Task<TestDatabase> EmptyAsync(Provider provider) => provider switch
    {
        Provider.Sqlite => Task.FromResult(SqliteFiles.Empty()),
        Provider.Postgres => PostgresServer.CreateAsync("template0"),
    };

    /// <summary>A database with every table and with what <see cref="Offices.Seed"/> puts there.</summary>
    public static Task<TestDatabase> SeededAsync(Provider provider) => provider switch
    {
        Provider.Sqlite => SqliteFiles.SeededAsync(),
        Provider.Postgres => PostgresServer.SeededAsync(),
    };

    /// <summary>Opens it without the rest of the application.</summary>
    public LaihuaDb Open()
    {
        switch (provider)
        {
            case Provider.Sqlite:
                var sqlite = new DbContextOptionsBuilder<SqliteDb>();
                Database.Sqlite(sqlite, connection);
                return new SqliteDb(sqlite.Options);
            case Provider.Postgres:
                var postgres = new DbContextOptionsBuilder<PostgresDb>();
                Database.Postgres(postgres, connection);
                return new PostgresDb(postgres.Options);
            default:
                throw new InvalidOperationException($"There is no database {provider}.");
        }
    }

    public ValueTask DisposeAsync() => remove();
}
