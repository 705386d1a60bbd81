using System.Globalization;
using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>The names of every culture.</summary>
internal static class NameStocks
{
    private static readonly Lazy<Dictionary<string, NameStock>> Loaded = new(Load);

    internal static NameStock Of(string culture) => Loaded.Value[culture];

    private static Dictionary<string, NameStock> Load() => StockRows.Read("names")
        .GroupBy(row => row[0])
        .ToDictionary(culture => culture.Key, culture => new NameStock(culture.Key, Kind(culture, "F"), Kind(culture, "M"), Kind(culture, "W")));

    private static Weighted<NamePart> Kind(IEnumerable<string[]> rows, string kind) => new(rows
        .Where(row => row[1] == kind)
        .Select(row => (new NamePart(row[2], row[3]), int.Parse(row[4], CultureInfo.InvariantCulture))));
}
