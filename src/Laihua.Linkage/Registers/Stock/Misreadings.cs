namespace Laihua.Linkage.Registers.Stock;

/// <summary>Tables of mistakes: by the ear, by the eye, by the finger, and of figures for letters.</summary>
internal static class Misreadings
{
    private static readonly Lazy<Dictionary<string, Misreading[]>> Loaded = new(() => StockRows.Read("misreadings")
        .GroupBy(row => row[0])
        .ToDictionary(kind => kind.Key, kind => kind.Select(row => new Misreading(row[1], row[2], row[3])).ToArray()));

    internal static Misreading[] BySound => Loaded.Value["sound"];

    internal static Misreading[] BySight => Loaded.Value["sight"];

    internal static Misreading[] ByKey => Loaded.Value["key"];

    internal static Misreading[] OfFigures => Loaded.Value["figure"];
}
