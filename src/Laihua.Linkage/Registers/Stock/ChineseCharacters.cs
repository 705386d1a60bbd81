using System.Text;
using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>Chinese characters of names: how foreign names are read in them, and which are mistaken for which.</summary>
internal static class ChineseCharacters
{
    private static readonly Lazy<Dictionary<string, string>> Readings = new(() => StockRows.Read("chinese-readings").ToDictionary(row => row[0], row => row[1]));

    private static readonly Lazy<(Dictionary<char, char> Variants, Dictionary<char, string> Homophones)> Sounds = new(Load);

    private static readonly NameStock Adopted = NameStocks.Of("CHN");

    /// <summary>How a Latin name is written in Chinese by its sound; null where that is not known.</summary>
    internal static string? ReadingOf(string name) => Readings.Value.GetValueOrDefault(name);

    /// <summary>The traditional form of a character; null where it has none of its own.</summary>
    internal static char? VariantOf(char character) => Sounds.Value.Variants.TryGetValue(character, out var variant) ? variant : null;

    /// <summary>Other characters of one sound; empty where none is used in names.</summary>
    internal static string HomophonesOf(char character) => Sounds.Value.Homophones.GetValueOrDefault(character, "");

    /// <summary>A Chinese name that somebody chose: a Chinese family name and one or two characters.</summary>
    internal static string Choose(RandomStream stream, bool man)
    {
        var given = man ? Adopted.Men : Adopted.Women;
        var name = new StringBuilder(Adopted.Families.Draw(stream).Native).Append(given.Draw(stream).Native);
        return (stream.PerMille(600) ? name.Append(given.Draw(stream).Native) : name).ToString();
    }

    private static (Dictionary<char, char> Variants, Dictionary<char, string> Homophones) Load()
    {
        var variants = new Dictionary<char, char>();
        var homophones = new Dictionary<char, string>();
        foreach (var row in StockRows.Read("chinese-sounds"))
        {
            for (var at = 0; at < row[1].Length; at++)
            {
                homophones[row[1][at]] = row[1].Remove(at, 1);
                if (row[1][at] != row[2][at])
                {
                    variants[row[1][at]] = row[2][at];
                }
            }
        }

        return (variants, homophones);
    }
}
