using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws a place of work, as columns keep it.</summary>
internal sealed class PlaceDraw(IReadOnlyList<Weight> places, DateOnly on)
{
    private readonly AliasTable table = new(places);

    private readonly DrawnPlace[] drawn = [.. places.Select(place => Of(new PointsFacts { AsOf = on, WorkRegion = place.Of }, on))];

    internal ref readonly DrawnPlace Draw(ref DrawStream stream) => ref drawn[table.Draw(ref stream)];

    private static DrawnPlace Of(PointsFacts facts, DateOnly on) => new(
        RegionCodes.Of(facts),
        PlaceKeys.Of(facts, on),
        Traits.Province.IndexOf(facts.WorkRegion is { } code ? Divisions.Find(code)?.ProvinceCode : null));
}

/// <summary>A place of work as columns keep it.</summary>
internal readonly record struct DrawnPlace(byte Region, ushort Key, byte Province);
