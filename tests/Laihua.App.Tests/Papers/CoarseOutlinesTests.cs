using Laihua.App.Papers.Text;
using SkiaSharp;

namespace Laihua.App.Tests.Papers;

/// <summary>The subset as Skia reads it, beside the font itself.</summary>
public sealed class CoarseOutlinesTests
{
    // Latin as names and addresses have it, and the first three hundred Han of Unicode.
    private static readonly string Characters = string.Concat(Enumerable.Range(0x21, 0x5E).Concat(Enumerable.Range(0x4E00, 300)).Select(code => (char)code));

    // A pixel is a step of four units: where no edge moves by a whole step, none turns from ink to paper.
    private const int PixelsPerEm = 250;
    private const int Side = 320;

    [Fact]
    public void Round_OfASubset_MovesNoEdgeByAWholeStep()
    {
        var glyphs = FontFile.Bold.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct().ToList();
        var subset = new FontSubset(FontFile.Bold, glyphs);
        using var data = SKData.CreateCopy(subset.Content);
        using var coarse = SKTypeface.FromData(data);
        using var whole = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", "NotoSansSC_700Bold.ttf"));

        foreach (var (glyph, cid) in glyphs.OrderBy(glyph => glyph.Id).ThenBy(glyph => glyph.Shows.Value).Select((glyph, i) => (glyph, i + 1)))
        {
            var expected = Drawn(whole, glyph.Id);
            var actual = Drawn(coarse, subset.Glyphs[cid]);

            Assert.Contains((byte)0, expected);
            Assert.InRange(expected.Zip(actual, (one, other) => Math.Abs(one - other)).Max(), 0, 230);
        }
    }

    private static byte[] Drawn(SKTypeface typeface, ushort glyph)
    {
        using var font = new SKFont(typeface, PixelsPerEm) { Hinting = SKFontHinting.None };
        using var outline = font.GetGlyphPath(glyph);
        using var picture = new SKBitmap(new SKImageInfo(Side, Side, SKColorType.Gray8));
        using var canvas = new SKCanvas(picture);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.Clear(SKColors.White);
        canvas.Translate(20, PixelsPerEm);
        canvas.DrawPath(outline, ink);
        return picture.Bytes;
    }

    [Fact]
    public void Round_OfASubset_KeepsTheSumsOfTheFile()
    {
        var subset = new FontSubset(FontFile.Regular, [.. FontFile.Regular.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct()]);

        // ISO/IEC 14496-22: with its adjustment in the head, the sum of the whole font is this number.
        var sum = 0u;
        for (var at = 0; at < subset.Content.Length; at += 4)
        {
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(subset.Content.AsSpan(at, 4)));
        }

        Assert.Equal(0xB1B0AFBAu, sum);
    }
}
