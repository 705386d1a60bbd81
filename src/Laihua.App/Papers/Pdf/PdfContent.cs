using System.Buffers.Text;
using System.Globalization;
using Laihua.App.Papers.Text;
using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

/// <summary>A picture of JPEG as it is put on a page.</summary>
internal sealed record PdfPicture(byte[] Jpeg, int Width, int Height, bool Grey);

/// <summary>A shape that stands several times on a page, turned or moved, and once in the file.</summary>
/// <param name="Box">What the shape lies within, in hundredths of a millimetre.</param>
/// <param name="Draw">Draws it; colour and width of lines are those of the place where it is put.</param>
internal sealed record PdfStamp(SKRectI Box, Action<PdfContent> Draw);

/// <summary>The marks of one page, in the operators of PDF (ISO 32000-1, 8 and 9).</summary>
/// <remarks><para>Lengths are given in millimetres from the upper left corner and written as whole hundredths: small, and finer than any printer.</para></remarks>
internal sealed class PdfContent(IReadOnlyDictionary<FontFile, EmbeddedFont[]> fonts)
{
    /// <summary>Units of the page in a millimetre.</summary>
    public const float Unit = 100;

    private readonly List<PdfStamp> stamps = [];
    private readonly List<PdfPicture> pictures = [];
    private readonly List<EmbeddedFont> used = [];
    private byte[] bytes = new byte[4096];
    private int length;
    private SKColor? fill;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>In the order of their names on the page: <c>S0</c>, <c>S1</c> …</summary>
    public IReadOnlyList<PdfStamp> Stamps => stamps;

    /// <summary>In the order of their names on the page: <c>P0</c>, <c>P1</c> …</summary>
    public IReadOnlyList<PdfPicture> Pictures => pictures;

    /// <summary>In the order of their names on the page: <c>F0</c>, <c>F1</c> …</summary>
    public IReadOnlyList<EmbeddedFont> Fonts => used;

    /// <summary>A filled rectangle.</summary>
    public void Rectangle(SKRect place, SKColor ink)
    {
        Fill(ink);
        Box(place.Left, place.Top, place.Width, place.Height);
        Operator("f");
    }

    /// <summary>The outline of a rectangle.</summary>
    public void Frame(SKRect place, SKColor ink, float width)
    {
        Line(ink, width);
        Box(place.Left, place.Top, place.Width, place.Height);
        Operator("S");
    }

    /// <summary>A dashed circle; gaps are as long as dashes.</summary>
    public void DashedCircle(SKPoint centre, float radius, SKColor ink, float width, float dash)
    {
        // A quarter of a circle as one Bézier curve.
        const float handle = 0.5523f;
        Line(ink, width);
        Operator("q [");
        Length(dash);
        Operator("] 0 d");
        Span<SKPoint> turns = [new(1, 0), new(0, 1), new(-1, 0), new(0, -1), new(1, 0)];
        Move(centre.X + radius, centre.Y);
        for (var i = 1; i < turns.Length; i++)
        {
            var (from, to) = (turns[i - 1], turns[i]);
            Curve(At(from, to, handle), At(to, from, handle), At(to, from, 0));
        }

        Operator("s Q");

        SKPoint At(SKPoint point, SKPoint towards, float part) =>
            new(centre.X + (radius * (point.X + (towards.X * part))), centre.Y + (radius * (point.Y + (towards.Y * part))));
    }

    /// <summary>Colour and width, in millimetres, of the lines that follow.</summary>
    public void Line(SKColor ink, float width)
    {
        Colour(ink);
        Operator("RG");
        Length(width);
        Operator("w");
    }

    public void Move(float x, float y)
    {
        Lengths(x, y);
        Operator("m");
    }

    public void Curve(SKPoint first, SKPoint second, SKPoint end)
    {
        Lengths(first.X, first.Y);
        Lengths(second.X, second.Y);
        Lengths(end.X, end.Y);
        Operator("c");
    }

    /// <summary>Draws the lines since the last move; closed, or open.</summary>
    public void Stroke(bool close) => Operator(close ? "s" : "S");

    /// <summary>Puts a stamp, turned about its own origin (radians) and moved (millimetres).</summary>
    public void Stamp(PdfStamp stamp, SKPoint at, float turn = 0)
    {
        var (sin, cos) = MathF.SinCos(turn);
        Operator("q");
        if (turn == 0)
        {
            Operator("1 0 0 1");
        }
        else
        {
            Fractions(cos, sin, -sin, cos);
        }

        Lengths(at.X, at.Y);
        Operator("cm");
        Operator($"/S{NumberOf(stamps, stamp)} Do Q");
    }

    /// <summary>Puts a picture into a place; what reaches over the frame is cut off.</summary>
    public void Picture(PdfPicture picture, SKRect place, SKRect frame)
    {
        Operator("q");
        Box(frame.Left, frame.Top, frame.Width, frame.Height);
        Operator("W n");
        Length(place.Width);
        Operator("0 0");
        Length(-place.Height);
        Lengths(place.Left, place.Bottom);
        Operator("cm");
        Operator($"/P{NumberOf(pictures, picture)} Do Q");
    }

    /// <summary>Black blocks on a grid of modules, on a white square: whole numbers of modules, so that every edge lies on the grid.</summary>
    public void Blocks(SKPoint at, float module, int side, IEnumerable<(int X, int Y, int Width, int Height)> blocks)
    {
        Operator("q");
        Fractions(module * Unit);
        Operator("0 0");
        Fractions(module * Unit);
        Fractions(at.X * Unit, at.Y * Unit);
        Operator("cm 1 g 0 0");
        Numbers(side, side);
        Operator("re f 0 g");
        foreach (var (x, y, width, height) in blocks)
        {
            Numbers(x, y, width, height);
            Operator("re");
        }

        Operator("f Q");
    }

    /// <summary>Glyphs of one line from a point on the baseline.</summary>
    public void Text(FontFile font, ReadOnlySpan<PlacedGlyph> glyphs, SKPoint at, float size, SKColor ink)
    {
        Fill(ink);
        Operator("BT 1 0 0 -1");
        Lengths(at.X, at.Y);
        Operator("Tm");
        var line = new PdfLine(this, size);
        for (var (from, to) = (0, 0); from < glyphs.Length; from = to)
        {
            var embedded = Holding(font, glyphs[from]);
            for (to = from + 1; to < glyphs.Length && Holding(font, glyphs[to]) == embedded; to++)
            {
            }

            Operator($"/F{NumberOf(used, embedded)}");
            Length(size);
            Operator("Tf [");
            line.Show(embedded.Subset, glyphs[from..to]);
            Operator("] TJ");
        }

        Operator("ET");
    }

    /// <summary>Operators and operands as they are.</summary>
    public void Operator(string text)
    {
        Room(text.Length + 1);
        foreach (var character in text)
        {
            bytes[length++] = (byte)character;
        }

        bytes[length++] = (byte)' ';
    }

    public void Numbers(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            Room(12);
            Utf8Formatter.TryFormat(value, bytes.AsSpan(length), out var written);
            length += written;
            bytes[length++] = (byte)' ';
        }
    }

    public void Length(float millimetres) => Numbers((int)MathF.Round(millimetres * Unit));

    private EmbeddedFont Holding(FontFile font, PlacedGlyph glyph) => Array.Find(fonts[font], embedded => embedded.Subset.Has((glyph.Id, glyph.Shows)))
        ?? throw new InvalidOperationException("A glyph is shown that was not cut out of its font.");

    private void Lengths(float x, float y) => Numbers((int)MathF.Round(x * Unit), (int)MathF.Round(y * Unit));

    private void Fractions(params ReadOnlySpan<float> values)
    {
        foreach (var value in values)
        {
            Operator(value.ToString("0.####", CultureInfo.InvariantCulture));
        }
    }

    private void Box(float left, float top, float width, float height)
    {
        Lengths(left, top);
        Lengths(width, height);
        Operator("re");
    }

    private void Fill(SKColor ink)
    {
        if (fill != ink)
        {
            fill = ink;
            Colour(ink);
            Operator("rg");
        }
    }

    private void Colour(SKColor ink) => Operator(string.Create(CultureInfo.InvariantCulture, $"{ink.Red / 255f:0.###} {ink.Green / 255f:0.###} {ink.Blue / 255f:0.###}"));

    private void Room(int more)
    {
        if (length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        }
    }

    private static int NumberOf<T>(List<T> known, T wanted)
    {
        var at = known.IndexOf(wanted);
        if (at < 0)
        {
            at = known.Count;
            known.Add(wanted);
        }

        return at;
    }
}
