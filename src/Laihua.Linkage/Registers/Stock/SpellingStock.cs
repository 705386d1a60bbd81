using System.Globalization;
using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>Other Latin spellings of a name that stand for one native form, as often as they are met.</summary>
internal static class SpellingStock
{
    private static readonly Lazy<Dictionary<string, Weighted<string>>> Loaded = new(Load);

    /// <summary>The other spellings of a name in capitals; null where none is known.</summary>
    internal static Weighted<string>? Of(string name) => Loaded.Value.GetValueOrDefault(name);

    private static Dictionary<string, Weighted<string>> Load() => StockRows.Read("spellings").ToDictionary(
        row => row[0],
        row => new Weighted<string>(row[1].Split('|').Select(entry => entry.Split(':')).Select(entry => (entry[0], int.Parse(entry[1], CultureInfo.InvariantCulture)))));
}
