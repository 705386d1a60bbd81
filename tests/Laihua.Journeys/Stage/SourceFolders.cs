namespace Laihua.Journeys.Stage;

/// <summary>Where this checkout keeps what a journey needs.</summary>
internal static class SourceFolders
{
    private const string Solution = "Laihua.slnx";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The pages, styles and settings of the web process.</summary>
    public static string Web { get; } = Path.Combine(Root, "src", "Laihua.Web");

    /// <summary>The web process, built in the same configuration as these tests.</summary>
    public static string WebProgram { get; } = Path.Combine(
        Web, "bin", Path.GetRelativePath(Path.Combine(Root, "tests", "Laihua.Journeys", "bin"), AppContext.BaseDirectory), "Laihua.Web.dll");

    /// <summary>The pictures that the README shows.</summary>
    public static string Pictures { get; } = Path.Combine(Root, "docs", "pictures");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, Solution))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"The tests do not stand in a checkout: no {Solution} above them."));
}
