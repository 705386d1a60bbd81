using System.Runtime.CompilerServices;

namespace Laihua.Web.Tests;

/// <summary>The sources of the web project, for the tests that read them.</summary>
internal static class Sources
{
    /// <summary>The folder of the web project.</summary>
    public static string Web { get; } = Path.GetFullPath(Path.Combine(Here(), "../../src/Laihua.Web"));

    /// <summary>Every file of it with this ending, without what is made by the build.</summary>
    public static IEnumerable<string> Files(string ending) => Directory.EnumerateFiles(Web, "*" + ending, SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!; // A compiled file has a folder.
}
