namespace Laihua.Rules.Points.Population;

/// <summary>Adds the points of the place itself, for lists of regions that are not the published ones.</summary>
/// <param name="points">What each key gives.</param>
internal sealed class PlaceColumn(byte[] points)
{
    internal byte PointsOf(int key) => points[key];

    internal void Add(ReadOnlySpan<ushort> places, ReadOnlySpan<byte> regions, Span<byte> totals)
    {
        for (var person = 0; person < totals.Length; person++)
        {
            totals[person] += points[PlaceKeys.KeyOf(places[person], regions[person])];
        }
    }
}
