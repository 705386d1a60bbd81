namespace Laihua.Rules.Tests;

/// <summary>The files of the repository, for laws of the code base and for documents that are kept true.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The sources of one project, without what the build makes.</summary>
    public static IEnumerable<string> SourcesOf(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Laihua.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in a checkout.");
    }
}
