using System.Text;

namespace Laihua.Linkage;

/// <summary>How Chinese characters are read in Hanyu Pinyin, without tones, each by its most frequent reading.</summary>
internal static class Pinyin
{
    private static readonly Lazy<Dictionary<char, string>> Readings = new(Read);

    /// <summary>A name of Chinese characters as <c>XI JINPING</c>; null when one of them is not known.</summary>
    internal static string? Of(ReadOnlySpan<char> name)
    {
        var read = new StringBuilder();
        foreach (var letter in name)
        {
            var first = read.Length == 0;
            if (!Readings.Value.TryGetValue(Simplified.Of(letter), out var reading) && !Readings.Value.TryGetValue(letter, out reading))
            {
                return null;
            }

            read.Append(reading).Append(first ? " " : "");
        }

        return read.ToString();
    }

    private static Dictionary<char, string> Read()
    {
        var readings = new Dictionary<char, string>();
        foreach (var line in DataFile.Lines("pinyin.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in line.AsSpan(blank + 1))
            {
                readings[letter] = line[..blank];
            }
        }

        return readings;
    }
}
