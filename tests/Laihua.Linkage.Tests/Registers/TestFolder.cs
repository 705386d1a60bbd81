namespace Laihua.Linkage.Tests.Registers;

/// <summary>A folder of one test, not yet there, inside one that is removed after it.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory().FullName;

    internal string Path => System.IO.Path.Combine(parent, "registers");

    /// <summary>What lies beside the folder, the folder among it.</summary>
    internal IEnumerable<string?> Neighbours => Directory.EnumerateFileSystemEntries(parent).Select(System.IO.Path.GetFileName);

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
