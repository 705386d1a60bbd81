using System.Globalization;
using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>A province, and how many foreigners work there.</summary>
/// <param name="Code">GB/T 2260.</param>
/// <param name="Short">As it stands before a firm's name.</param>
/// <param name="Name">In full.</param>
/// <param name="Weight">In proportion to the foreigners who work there.</param>
internal sealed record Province(string Code, string Short, string Name, int Weight)
{
    internal static Weighted<Province> All { get; } = new(StockRows.Read("provinces")
        .Select(row => new Province(row[0], row[1], row[2], int.Parse(row[3], CultureInfo.InvariantCulture)))
        .Select(province => (province, province.Weight)));
}
