namespace Laihua.App.Outside;

/// <summary>Writes files that nobody but their owner may read.</summary>
public static class PrivateFile
{
    /// <summary>Makes the file, whole and on the disk before this returns.</summary>
    /// <exception cref="IOException">There is one of this name already: nothing secret is overwritten.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
