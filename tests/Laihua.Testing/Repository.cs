namespace Laihua.Testing;

/// <summary>The files of the repository, for the catalogues that are kept in it.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>
    /// Compares a committed catalogue with what the code says now; with <c>LAIHUA_APPROVE=1</c> (<c>make approve</c>) writes it instead.
    /// </summary>
    /// <returns>What is committed.</returns>
    public static string Approved(string path, string now)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("LAIHUA_APPROVE") == "1")
        {
            File.WriteAllText(file, now);
        }

        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    /// <summary>Every source file of the projects in <c>src</c>.</summary>
    public static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Laihua.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
