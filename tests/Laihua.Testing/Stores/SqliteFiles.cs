using Laihua.App.Data;
using Laihua.Testing.Offices;
using Microsoft.Data.Sqlite;

namespace Laihua.Testing.Stores;

/// <summary>SQLite: a file each, copied from one that was migrated and filled once.</summary>
internal static class SqliteFiles
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    // Memory where there is some: the tests save some ten thousand times, and each save waits for the disk.
    private static string Folder { get; } = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public static TestDatabase Empty() => Of(NewFile());

    public static async Task<TestDatabase> SeededAsync()
    {
        var file = NewFile();
        File.Copy(await Template.Value, file);
        return Of(file);
    }

    private static async Task<string> MakeTemplateAsync()
    {
        // The template belongs to the process: it goes when the process goes.
        var file = NewFile();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(file);
        await using var database = new TestDatabase(Provider.Sqlite, $"Data Source={file};Pooling=False", () => ValueTask.CompletedTask);
        await using var db = database.Open();
        await db.MigrateAsync(CancellationToken.None);
        await Seed.FillAsync(db);
        return file;
    }

    private static TestDatabase Of(string file)
    {
        var connection = $"Data Source={file}";
        return new(Provider.Sqlite, connection, () =>
        {
            using (var pooled = new SqliteConnection(connection))
            {
                SqliteConnection.ClearPool(pooled);
            }

            Remove(file);
            return ValueTask.CompletedTask;
        });
    }

    private static string NewFile() => Path.Combine(Folder, $"laihua-test-{Guid.NewGuid():N}.db");

    private static void Remove(string file)
    {
        File.Delete(file);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
    }
}
