using System.Globalization;
using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>Every nationality, the frequent ones first.</summary>
internal static class Nationalities
{
    private static readonly Lazy<Weighted<Nationality>> Loaded = new(Load);

    internal static Weighted<Nationality> All => Loaded.Value;

    internal static Nationality Of(string code) => All.Things.Single(nationality => nationality.Code == code);

    private static Weighted<Nationality> Load() => new(StockRows.Read("nationalities").Select((row, at) => (
        new Nationality(
            at,
            row[0],
            row[8],
            row[9].Split('|', StringSplitOptions.RemoveEmptyEntries),
            NameStocks.Of(row[2]),
            new PassportKind(row[4], Number(row[3]), KeepsNumber: row[5] == "1"),
            Number(row[6]),
            Number(row[7])),
        Number(row[1]))));

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
