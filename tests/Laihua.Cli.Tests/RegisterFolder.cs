using Laihua.App.Data;
using Laihua.Testing.Outputs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Tests;

/// <summary>A folder with a register of its own, named to the commands by the environment as for a person at a terminal.</summary>
internal sealed class RegisterFolder : IDisposable
{
    private static readonly string[] Variables =
        ["Database__Provider", "Database__Connection", "Keys__Directory", "Verify__BaseUrl", "Demonstration__Cases"];

    private readonly Dictionary<string, string?> before = Variables.ToDictionary(name => name, Environment.GetEnvironmentVariable);

    private static string? filled;

    public RegisterFolder(bool withCases = false)
    {
        Environment.SetEnvironmentVariable("Database__Provider", "sqlite");
        Environment.SetEnvironmentVariable("Database__Connection", $"Data Source={Database}");
        Environment.SetEnvironmentVariable("Keys__Directory", Path.Combine(Folder, "keys"));
        Environment.SetEnvironmentVariable("Verify__BaseUrl", "https://v.example");
        Environment.SetEnvironmentVariable("Demonstration__Cases", withCases ? "true" : "false");
    }

    /// <summary>A demonstration with its cases: filled by the command once, and copied.</summary>
    public static async Task<RegisterFolder> FilledAsync()
    {
        var folder = new RegisterFolder(withCases: true);
        if (filled is not null)
        {
            File.Copy(Path.Combine(filled, "laihua.db"), folder.Database);
            CopyKeys(filled, folder.Folder);
            return folder;
        }

        await Terminal.RunAsync("demo");
        SqliteConnection.ClearAllPools(); // The last connection to close writes everything into the one file.
        filled = Directory.CreateTempSubdirectory("laihua-cli-filled-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(filled, recursive: true);
        File.Copy(folder.Database, Path.Combine(filled, "laihua.db"));
        CopyKeys(folder.Folder, filled);
        return folder;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("laihua-cli-").FullName;

    public string Database => Path.Combine(Folder, "laihua.db");

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, LaihuaDb, Task<T>> read)
    {
        await using var services = RegisterServices.Build();
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<LaihuaDb>());
    }

    public Task<int> ExecuteAsync(string sql) =>
        ReadAsync((_, db) => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));

    public void Dispose()
    {
        TestOutput.PlantAsync(Database).GetAwaiter().GetResult();
        foreach (var (name, value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static void CopyKeys(string from, string to)
    {
        Directory.CreateDirectory(Path.Combine(to, "keys"));
        foreach (var key in Directory.GetFiles(Path.Combine(from, "keys")))
        {
            File.Copy(key, Path.Combine(to, "keys", Path.GetFileName(key)));
        }
    }
}
