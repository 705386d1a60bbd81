using System.Buffers.Binary;

namespace Laihua.App.Papers.Text;

/// <summary>Gives a font fewer units in an em, so that its outlines are small numbers and deflate to less.</summary>
/// <remarks>
/// <para>A point moves by half a new unit at most; points that were level stay level. <see cref="UnitFor"/> says how large a unit may be.
/// Widths of lines are not touched: a paper gives the widths of its glyphs itself.</para>
/// </remarks>
internal static class CoarseOutlines
{
    private const float Dot = 25.4f / 300;

    // Whole thousandths of an em that leave a whole number of units in it.
    private static readonly int[] Units = [10, 8, 5];
    private const int Finest = 4;

    // Ascent, descent and gap of lines; the widest advance, the least bearings and the farthest extent.
    private static readonly int[] LengthsOfHhea = [4, 6, 8, 10, 12, 14, 16];
    private static readonly int[] LengthsOfHead = [36, 38, 40, 42];
    private const int UnitsPerEmOfHead = 18;
    private const int PlacesOfHead = 50;
    private const int MetricsOfHhea = 34;

    /// <summary>The unit, in thousandths of an em, for type of a size: half of it is at most a fifth of a dot of 300 dpi, and never finer than four.</summary>
    /// <param name="size">The size of the largest type that is set, in millimetres.</param>
    public static int UnitFor(float size) => Units.FirstOrDefault(unit => unit / 2f / 1000 * size <= Dot / 5, Finest);

    /// <summary>The font with larger units.</summary>
    /// <param name="font">A font of a thousand units in an em and without composed glyphs, as HarfBuzz cuts it.</param>
    /// <param name="unit">How many of its units are one of the new font.</param>
    public static byte[] Of(ReadOnlySpan<byte> font, int unit)
    {
        var tables = TrueTypeTables.Of(font);
        var head = tables["head"];
        var places = Places(tables["loca"], isLong: ReadShort(head, PlacesOfHead) == 1);
        var glyphs = new byte[places.Length - 1][];
        var metrics = BinaryPrimitives.ReadUInt16BigEndian(tables["hhea"].AsSpan(MetricsOfHhea));
        for (var glyph = 0; glyph < glyphs.Length; glyph++)
        {
            var exact = tables["glyf"].AsSpan(places[glyph]..places[glyph + 1]);
            glyphs[glyph] = exact.IsEmpty ? [] : TrueTypeOutline.Write(Rounded(TrueTypeOutline.Read(exact), unit));
            Bearing(tables["hmtx"], glyph, metrics, exact, glyphs[glyph], unit);
        }

        var isLong = glyphs.Sum(glyph => glyph.Length) > 2 * ushort.MaxValue;
        tables["glyf"] = [.. glyphs.SelectMany(glyph => glyph)];
        tables["loca"] = Places(glyphs, isLong);
        WriteShort(head, PlacesOfHead, isLong ? 1 : 0);
        WriteShort(head, UnitsPerEmOfHead, ReadShort(head, UnitsPerEmOfHead) / unit);
        Array.ForEach(LengthsOfHead, at => WriteShort(head, at, Nearest(ReadShort(head, at), unit)));
        Array.ForEach(LengthsOfHhea, at => WriteShort(tables["hhea"], at, Nearest(ReadShort(tables["hhea"], at), unit)));
        return tables.ToFont();
    }

    private static List<OutlinePoint[]> Rounded(List<OutlinePoint[]> contours, int unit)
    {
        var rounded = new List<OutlinePoint[]>(contours.Count);
        foreach (var contour in contours)
        {
            var points = new List<OutlinePoint>(contour.Length);
            foreach (var point in contour)
            {
                var moved = new OutlinePoint(Nearest(point.X, unit), Nearest(point.Y, unit), point.OnCurve);
                if (points.Count > 0 && (points[^1].X, points[^1].Y) == (moved.X, moved.Y))
                {
                    // Two points that have become one: a corner if either was.
                    points[^1] = moved with { OnCurve = moved.OnCurve || points[^1].OnCurve };
                }
                else
                {
                    points.Add(moved);
                }
            }

            rounded.Add([.. points]);
        }

        return rounded;
    }

    // A bearing follows the left edge of its outline; readers move the outline by what they differ.
    private static void Bearing(byte[] hmtx, int glyph, int metrics, ReadOnlySpan<byte> exact, byte[] rounded, int unit)
    {
        var at = glyph < metrics ? (glyph * 4) + 2 : (metrics * 4) + ((glyph - metrics) * 2);
        var bearing = ReadShort(hmtx, at);
        WriteShort(hmtx, at, exact.IsEmpty ? Nearest(bearing, unit) : ReadShort(rounded, 2) + Nearest(bearing - BinaryPrimitives.ReadInt16BigEndian(exact[2..]), unit));
        if (glyph < metrics)
        {
            WriteShort(hmtx, at - 2, Nearest(ReadShort(hmtx, at - 2), unit));
        }
    }

    private static int[] Places(byte[] loca, bool isLong) => isLong
        ? [.. Enumerable.Range(0, loca.Length / 4).Select(i => (int)BinaryPrimitives.ReadUInt32BigEndian(loca.AsSpan(i * 4)))]
        : [.. Enumerable.Range(0, loca.Length / 2).Select(i => BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(i * 2)) * 2)];

    private static byte[] Places(byte[][] glyphs, bool isLong)
    {
        var loca = new byte[(glyphs.Length + 1) * (isLong ? 4 : 2)];
        var place = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            place += glyphs[i].Length;
            if (isLong)
            {
                BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan((i + 1) * 4), (uint)place);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan((i + 1) * 2), (ushort)(place / 2));
            }
        }

        return loca;
    }

    private static int Nearest(int value, int unit) => (int)Math.Floor((value / (double)unit) + 0.5);

    private static int ReadShort(byte[] table, int at) => BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(at));

    private static void WriteShort(byte[] table, int at, int value) => BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(at), checked((short)value));
}
