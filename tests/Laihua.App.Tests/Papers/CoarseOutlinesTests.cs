using Laihua.App.Papers.Text;
using SkiaSharp;

namespace Laihua.App.Tests.Papers;

public sealed class CoarseOutlinesTests
{
    private const string Characters = "外国人工作许可证请扫描正面二维码核验SMITHabcdefgh&@§0123456789";
    private const float UnitsPerEm = 1000;

    /// <summary>Skia reads the subset beside the font itself: no point has gone further than a step. (Half a step is what rounding gives; Skia computes new points where contours cross.)</summary>
    [Fact]
    public void Round_OfASubset_MovesNoPointByMoreThanAStep()
    {
        var glyphs = FontFile.Bold.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct().ToList();
        var subset = new FontSubset(FontFile.Bold, glyphs);
        using var data = SKData.CreateCopy(subset.Content);
        using var coarse = SKTypeface.FromData(data);
        using var whole = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", "NotoSansSC_700Bold.ttf"));
        using var coarseFont = new SKFont(coarse, UnitsPerEm) { Hinting = SKFontHinting.None };
        using var wholeFont = new SKFont(whole, UnitsPerEm) { Hinting = SKFontHinting.None };

        foreach (var (glyph, cid) in glyphs.OrderBy(glyph => glyph.Id).ThenBy(glyph => glyph.Shows.Value).Select((glyph, i) => (glyph, i + 1)))
        {
            using var expected = wholeFont.GetGlyphPath(glyph.Id);
            using var actual = coarseFont.GetGlyphPath(subset.Glyphs[cid]);
            Assert.Equal(expected.PointCount, actual.PointCount);
            Assert.All(expected.Points.Zip(actual.Points), pair => Assert.InRange((pair.First - pair.Second).Length, 0, 4));
        }
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
