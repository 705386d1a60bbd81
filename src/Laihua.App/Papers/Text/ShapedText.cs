using System.Text;
using Buffer = HarfBuzzSharp.Buffer;

namespace Laihua.App.Papers.Text;

/// <summary>One glyph in its place: what it shows, how far it moves the pen (in em), and how far it stands off the pen.</summary>
internal readonly record struct PlacedGlyph(ushort Id, Rune Shows, float Advance, float OffX, float OffY);

/// <summary>A line or a paragraph as glyphs of one font, before it is broken into lines. Lengths are in em.</summary>
internal sealed class ShapedText
{
    private readonly PlacedGlyph[] glyphs;
    private readonly float[] pen;

    private ShapedText(FontFile font, string text, PlacedGlyph[] glyphs)
    {
        Font = font;
        Text = text;
        this.glyphs = glyphs;
        pen = new float[glyphs.Length + 1];
        for (var i = 0; i < glyphs.Length; i++)
        {
            pen[i + 1] = pen[i] + glyphs[i].Advance;
        }
    }

    public FontFile Font { get; }

    public string Text { get; }

    public int Count => glyphs.Length;

    public PlacedGlyph this[int index] => glyphs[index];

    public float Width => pen[^1];

    public float WidthOf(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Count);
        return pen[start + length] - pen[start];
    }

    public ReadOnlySpan<PlacedGlyph> Glyphs(Range range) => glyphs.AsSpan(range);

    public static ShapedText From(FontFile font, string text, Buffer buffer)
    {
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var em = (float)font.UnitsPerEm;
        var placed = new PlacedGlyph[infos.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            Rune.DecodeFromUtf16(text.AsSpan((int)infos[i].Cluster), out var shows, out _);
            placed[i] = new((ushort)infos[i].Codepoint, shows, positions[i].XAdvance / em, positions[i].XOffset / em, positions[i].YOffset / em);
        }

        for (var i = 1; i < placed.Length; i++)
        {
            if (Scripts.WantSpaceBetween(placed[i - 1].Shows, placed[i].Shows))
            {
                placed[i - 1] = placed[i - 1] with { Advance = placed[i - 1].Advance + Scripts.SpaceInEm };
            }
        }

        return new(font, text, placed);
    }
}
