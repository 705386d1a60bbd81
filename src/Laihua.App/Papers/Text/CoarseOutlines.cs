using System.Buffers.Binary;
using System.Text;

namespace Laihua.App.Papers.Text;

/// <summary>Rounds the outlines of a TrueType font to every fourth unit, so that they deflate to a seventh less.</summary>
/// <remarks>
/// <para>At the largest type of a card that is a hundredth of a millimetre, an eighth of a dot of its printer. The numbers keep their places and
/// their lengths in the file, and points that were level stay level; only the values change. Composed glyphs are left alone.</para>
/// </remarks>
internal static class CoarseOutlines
{
    private const int Step = 4;
    private const int FirstTable = 12;
    private const int TableEntry = 16;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeats = 0x08;
    private const int SameX = 0x10;
    private const int SameY = 0x20;

    /// <summary>Changes the font in its place.</summary>
    /// <param name="font">A font with the tables glyf, loca and head, as HarfBuzz writes it.</param>
    public static void Round(Span<byte> font)
    {
        var (_, head) = Table(font, "head");
        var (_, loca) = Table(font, "loca");
        var (entry, glyf) = Table(font, "glyf");
        var before = Sum(font[glyf]);
        var isLong = BinaryPrimitives.ReadInt16BigEndian(font[head][50..]) == 1;
        var count = font[loca].Length / (isLong ? 4 : 2);
        for (var glyph = 0; glyph + 1 < count; glyph++)
        {
            var (from, to) = (Place(font[loca], glyph, isLong), Place(font[loca], glyph + 1, isLong));
            if (to > from && BinaryPrimitives.ReadInt16BigEndian(font[glyf][from..]) > 0)
            {
                Outline(font[glyf][from..to]);
            }
        }

        // The sum of the table stands in the directory, and the sum of the file, which counts both, in the head.
        var change = Sum(font[glyf]) - before;
        Add(font[(entry + 4)..], change);
        Add(font[head][8..], unchecked(0 - (2 * change)));
    }

    private static (int Entry, Range Place) Table(ReadOnlySpan<byte> font, string tag)
    {
        var tables = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (var i = 0; i < tables; i++)
        {
            var entry = FirstTable + (i * TableEntry);
            if (Encoding.ASCII.GetString(font.Slice(entry, 4)) == tag)
            {
                var start = (int)BinaryPrimitives.ReadUInt32BigEndian(font[(entry + 8)..]);
                return (entry, start..(start + (int)BinaryPrimitives.ReadUInt32BigEndian(font[(entry + 12)..])));
            }
        }

        throw new InvalidOperationException($"The subset of the font has no table {tag}.");
    }

    private static int Place(ReadOnlySpan<byte> loca, int glyph, bool isLong) => isLong
        ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(glyph * 4)..])
        : BinaryPrimitives.ReadUInt16BigEndian(loca[(glyph * 2)..]) * 2;

    // Contours, box, ends of the contours, instructions, flags, then all x and all y, each as the step from the point before.
    private static void Outline(Span<byte> glyph)
    {
        var contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        var at = 10 + (2 * contours);
        var points = BinaryPrimitives.ReadUInt16BigEndian(glyph[(at - 2)..]) + 1;
        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
        var flags = new byte[points];
        for (var i = 0; i < points;)
        {
            var flag = glyph[at++];
            var times = (flag & Repeats) == 0 ? 1 : 1 + glyph[at++];
            flags.AsSpan(i, times).Fill(flag);
            i += times;
        }

        at += Steps(glyph[at..], flags, ShortX, SameX);
        Steps(glyph[at..], flags, ShortY, SameY);
    }

    private static int Steps(Span<byte> steps, byte[] flags, int isShort, int isSame)
    {
        var (at, exact, rounded) = (0, 0, 0);
        foreach (var flag in flags)
        {
            if ((flag & isShort) != 0)
            {
                var sign = (flag & isSame) != 0 ? 1 : -1;
                exact += sign * steps[at];

                // Where the nearest step does not fit a byte, the point lies a unit beside it and the next one makes up for it.
                var step = Math.Clamp(sign * (Nearest(exact) - rounded), 0, byte.MaxValue);
                rounded += sign * step;
                steps[at++] = (byte)step;
            }
            else if ((flag & isSame) == 0)
            {
                exact += BinaryPrimitives.ReadInt16BigEndian(steps[at..]);
                BinaryPrimitives.WriteInt16BigEndian(steps[at..], (short)(Nearest(exact) - rounded));
                rounded = Nearest(exact);
                at += 2;
            }
        }

        return at;
    }

    private static int Nearest(int value) => (int)Math.Floor((value / (double)Step) + 0.5) * Step;

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var at = 0; at + 4 <= table.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table[at..]));
        }

        Span<byte> last = stackalloc byte[4];
        table[(table.Length & ~3)..].CopyTo(last);
        return unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(last));
    }

    private static void Add(Span<byte> number, uint change) =>
        BinaryPrimitives.WriteUInt32BigEndian(number, unchecked(BinaryPrimitives.ReadUInt32BigEndian(number) + change));
}
