using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws a place of work, as columns keep it.</summary>
internal sealed class PlaceDraw(IReadOnlyList<Weight> places, DateOnly on)
{
    private readonly AliasTable table = new(places);

    private readonly (byte Region, byte Province)[] codes =
    [
        .. places.Select(place => (
            RegionCodes.Of(new PointsFacts { AsOf = on, WorkRegion = place.Of }),
            Traits.Province.IndexOf(Divisions.Find(place.Of)?.ProvinceCode))),
    ];

    internal (byte Region, byte Province) Draw(ref DrawStream stream) => codes[table.Draw(ref stream)];
}
