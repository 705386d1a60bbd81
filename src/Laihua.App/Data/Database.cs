using Laihua.App.Data.Permits;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.App.Data;

/// <summary>Which database, and how it is opened.</summary>
public static class Database
{
    /// <summary>Registers the register by <c>Database:Provider</c> (sqlite, postgres) and <c>Database:Connection</c>.</summary>
    public static IServiceCollection AddRegister(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["Database:Provider"] ?? "sqlite";
        var connection = configuration["Database:Connection"] ?? "Data Source=var/laihua.db";
        return provider switch
        {
            "sqlite" => services.AddDbContext<LaihuaDb, SqliteDb>(options => Sqlite(options, connection)),
            "postgres" => services.AddDbContext<LaihuaDb, PostgresDb>(options => Postgres(options, connection)),
            _ => throw new InvalidOperationException($"Database:Provider is '{provider}'; it must be 'sqlite' or 'postgres'."),
        };
    }

    public static void Sqlite(DbContextOptionsBuilder options, string connection) => options
        .UseSqlite(connection, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(SqliteSettings.Instance, ChangeNumbers.Instance);

    public static void Postgres(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(connection, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(ChangeNumbers.Instance);

    /// <summary>Brings the database to the present model and sets the guards that no row can pass.</summary>
    public static async Task MigrateAsync(this LaihuaDb db, CancellationToken cancellation)
    {
        if (db.Database.IsSqlite())
        {
            var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }

        await db.Database.MigrateAsync(cancellation);
        foreach (var statement in Guards.For(db.Database))
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancellation);
        }
    }
}

/// <summary>Settings of every SQLite connection: readers do not wait for a writer, and a writer waits a while.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public static readonly SqliteSettings Instance = new();

    private const string Settings = "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 10000; pragma foreign_keys = on;";

    public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
