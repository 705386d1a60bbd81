using System.Text;

namespace Laihua.Rules;

/// <summary>Published tables that travel inside this assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The whole text of one table, by its folder and file (<c>Points.tables.interim-2017.json</c>).</summary>
    internal static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"Laihua.Rules.{name}")
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a comma-separated table without quotes, its heading left out.</summary>
    internal static IEnumerable<string[]> Rows(string name) =>
        Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','));
}
