using System.Buffers.Binary;

namespace Laihua.App.Papers.Text;

/// <summary>A point of an outline in units of the font; between two points beside the curve lies one on it.</summary>
internal readonly record struct OutlinePoint(int X, int Y, bool OnCurve);

/// <summary>The contours of one glyph that is not composed of others, as the table <c>glyf</c> keeps them (ISO/IEC 14496-22, 5.3.3).</summary>
internal static class TrueTypeOutline
{
    private const int Head = 10;
    private const int OnCurve = 0x01;
    private const int Repeats = 0x08;
    private static readonly Axis Across = new(ShortStep: 0x02, SameOrForward: 0x10);
    private static readonly Axis Up = new(ShortStep: 0x04, SameOrForward: 0x20);

    /// <summary>Reads the contours.</summary>
    public static List<OutlinePoint[]> Read(ReadOnlySpan<byte> glyph)
    {
        var contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        var at = Head + (2 * contours);
        var flags = new byte[BinaryPrimitives.ReadUInt16BigEndian(glyph[(at - 2)..]) + 1];
        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
        for (var i = 0; i < flags.Length;)
        {
            var flag = glyph[at++];
            var times = (flag & Repeats) == 0 ? 1 : 1 + glyph[at++];
            flags.AsSpan(i, times).Fill(flag);
            i += times;
        }

        var x = Across.Read(flags, glyph, ref at);
        var y = Up.Read(flags, glyph, ref at);
        var read = new List<OutlinePoint[]>(contours);
        var start = 0;
        for (var contour = 0; contour < contours; contour++)
        {
            var end = BinaryPrimitives.ReadUInt16BigEndian(glyph[(Head + (2 * contour))..]) + 1;
            read.Add([.. Enumerable.Range(start, end - start).Select(i => new OutlinePoint(x[i], y[i], (flags[i] & OnCurve) != 0))]);
            start = end;
        }

        return read;
    }

    /// <summary>Writes the contours without hints, of even length; nothing for a glyph without contours.</summary>
    public static byte[] Write(IReadOnlyList<OutlinePoint[]> contours)
    {
        if (contours.Count == 0)
        {
            return [];
        }

        var points = contours.SelectMany(contour => contour).ToArray();
        var written = new List<byte>(Head + (points.Length * 3));
        Add(written, contours.Count, points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
        var end = -1;
        foreach (var contour in contours)
        {
            end += contour.Length;
            Add(written, end);
        }

        Add(written, 0);
        var flags = points.Select(point => (byte)(point.OnCurve ? OnCurve : 0)).ToArray();
        var across = Across.Write(flags, points.Select(point => point.X));
        var up = Up.Write(flags, points.Select(point => point.Y));
        written.AddRange(flags);
        written.AddRange(across);
        written.AddRange(up);
        if (written.Count % 2 != 0)
        {
            written.Add(0);
        }

        return [.. written];
    }

    private static void Add(List<byte> written, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            written.Add((byte)(number >> 8));
            written.Add((byte)number);
        }
    }

    /// <summary>One of the two directions: each place is kept as the step from the place before, in none, one or two bytes.</summary>
    private sealed record Axis(int ShortStep, int SameOrForward)
    {
        public int[] Read(byte[] flags, ReadOnlySpan<byte> glyph, ref int at)
        {
            var places = new int[flags.Length];
            var place = 0;
            for (var i = 0; i < flags.Length; i++)
            {
                if ((flags[i] & ShortStep) != 0)
                {
                    place += (flags[i] & SameOrForward) != 0 ? glyph[at] : -glyph[at];
                    at++;
                }
                else if ((flags[i] & SameOrForward) == 0)
                {
                    place += BinaryPrimitives.ReadInt16BigEndian(glyph[at..]);
                    at += 2;
                }

                places[i] = place;
            }

            return places;
        }

        public List<byte> Write(byte[] flags, IEnumerable<int> places)
        {
            var written = new List<byte>(flags.Length);
            var before = 0;
            foreach (var (i, place) in places.Index())
            {
                var step = place - before;
                before = place;
                flags[i] |= (byte)(step == 0 ? SameOrForward : Math.Abs(step) > byte.MaxValue ? 0 : step > 0 ? ShortStep | SameOrForward : ShortStep);
                if (step != 0 && Math.Abs(step) <= byte.MaxValue)
                {
                    written.Add((byte)Math.Abs(step));
                }
                else if (step != 0)
                {
                    Add(written, step);
                }
            }

            return written;
        }
    }
}
