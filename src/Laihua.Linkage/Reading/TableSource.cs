using System.Text;

namespace Laihua.Linkage;

/// <summary>Where a table comes from.</summary>
/// <param name="Name">What it is called in findings: a file's name without its folder.</param>
/// <param name="Open">Opens it from the beginning; the stream can be read twice by setting its place back.</param>
public sealed record TableSource(string Name, Func<Stream> Open)
{
    /// <summary>A CSV file (RFC 4180) in UTF-8, UTF-16 or GB18030.</summary>
    public static TableSource File(string path) => new(Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));

    /// <summary>CSV that is at hand.</summary>
    public static TableSource Text(string name, string csv) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(csv)));
}
