using System.Buffers.Binary;
using CsCheck;
using Laihua.App.Papers.Text;
using SkiaSharp;

namespace Laihua.App.Tests.Papers;

/// <summary>The subset as Skia reads it, beside the font itself.</summary>
public sealed class CoarseOutlinesTests
{
    // Latin as names and addresses have it, and the first three hundred Han of Unicode.
    private static readonly string Characters = string.Concat(Enumerable.Range(0x21, 0x5E).Concat(Enumerable.Range(0x4E00, 300)).Select(code => (char)code));

    /// <summary>A unit for each size that the papers have.</summary>
    public static TheoryData<float, int> Units => new() { { 12.5f, 4 }, { 6.4f, 5 }, { 4f, 8 }, { 3.35f, 10 }, { 1.5f, 10 } };

    [Theory]
    [MemberData(nameof(Units))]
    public void UnitFor_ASize_IsAtMostTwoFifthsOfADotAndNoFinerThanFour(float size, int unit)
    {
        Assert.Equal(unit, CoarseOutlines.UnitFor(size));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Of_ASubset_MovesNoBoxByMoreThanHalfAUnit(float size, int unit)
    {
        var glyphs = FontFile.Bold.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct().ToList();
        var subset = new FontSubset(FontFile.Bold, glyphs, size);
        using var data = SKData.CreateCopy(subset.Content);
        using var coarse = SKTypeface.FromData(data);
        using var whole = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", "NotoSansSC_700Bold.ttf"));

        Assert.Equal(1000 / unit, coarse.UnitsPerEm);
        foreach (var (glyph, cid) in glyphs.OrderBy(glyph => glyph.Id).ThenBy(glyph => glyph.Shows.Value).Select((glyph, i) => (glyph, i + 1)))
        {
            var (one, other) = (BoxOf(whole, glyph.Id), BoxOf(coarse, subset.Glyphs[cid]));

            // A curve between two points reaches as far as these and its own rounding let it.
            Assert.All([one.Left - other.Left, one.Top - other.Top, one.Right - other.Right, one.Bottom - other.Bottom], moved => Assert.InRange(moved, -unit, unit));
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Of_ASubset_KeepsTheSumsOfTheFile(float size, int unit)
    {
        var subset = new FontSubset(FontFile.Regular, [.. FontFile.Regular.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct()], size);

        // ISO/IEC 14496-22: with its adjustment in the head, the sum of the whole font is this number.
        var sum = 0u;
        for (var at = 0; at < subset.Content.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(subset.Content.AsSpan(at, 4)));
        }

        Assert.Equal((0xB1B0AFBAu, 1000 / unit), (sum, BinaryPrimitives.ReadUInt16BigEndian(TrueTypeTables.Of(subset.Content)["head"].AsSpan(18))));
    }

    /// <summary>Many glyphs need the long form of the table of places.</summary>
    [Fact]
    public void Of_ThousandsOfHan_KeepsEveryOutline()
    {
        var glyphs = FontFile.Regular.Shape(string.Concat(Enumerable.Range(0x4E00, 2000).Select(code => (char)code))).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct().ToList();
        var subset = new FontSubset(FontFile.Regular, glyphs, 1.5f);
        using var data = SKData.CreateCopy(subset.Content);
        using var coarse = SKTypeface.FromData(data);

        Assert.InRange(TrueTypeTables.Of(subset.Content)["glyf"].Length, 2 * ushort.MaxValue, int.MaxValue);
        Assert.All(Enumerable.Range(1, glyphs.Count), cid => Assert.InRange(BoxOf(coarse, subset.Glyphs[cid]).Width, 1, 1000));
    }

    /// <summary>Steps of none, one and two bytes, and flags of every kind.</summary>
    [Fact]
    public void Write_AnyOutline_IsReadAsItWas()
    {
        var point = Gen.Select(Gen.Frequency((3, Gen.Int[-300, 300]), (1, Gen.Const(0)), (1, Gen.Int[-9000, 9000])), Gen.Frequency((3, Gen.Int[-300, 300]), (1, Gen.Const(0))), Gen.Bool, (x, y, on) => new OutlinePoint(x, y, on));
        point.Array[1, 40].List[1, 5].Sample(
            contours => Assert.Equal(contours, TrueTypeOutline.Read(TrueTypeOutline.Write(contours))),
            iter: 3_000, seed: "0000KOIPe036");
    }

    private static SKRect BoxOf(SKTypeface typeface, ushort glyph)
    {
        using var font = new SKFont(typeface, 1000) { Hinting = SKFontHinting.None };
        using var outline = font.GetGlyphPath(glyph);
        return outline.TightBounds;
    }
}
