using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Laihua.App.Data;

/// <summary>For <c>make migrate</c>: the model without a database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDb>();
        Database.Sqlite(options, "Data Source=:memory:");
        return new(options.Options);
    }
}

/// <summary>For <c>make migrate</c>: the model without a database.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresDb>();
        Database.Postgres(options, "Host=localhost;Database=laihua");
        return new(options.Options);
    }
}
