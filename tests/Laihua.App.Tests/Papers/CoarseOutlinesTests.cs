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

    private const float UnitsPerEm = 1000;
    private const float Step = 4;

    [Fact]
    public void Round_OfASubset_MovesNoBoxByAStep()
    {
        var glyphs = FontFile.Bold.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct().ToList();
        var subset = new FontSubset(FontFile.Bold, glyphs);
        using var data = SKData.CreateCopy(subset.Content);
        using var coarse = SKTypeface.FromData(data);
        using var whole = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", "NotoSansSC_700Bold.ttf"));

        foreach (var (glyph, cid) in glyphs.OrderBy(glyph => glyph.Id).ThenBy(glyph => glyph.Shows.Value).Select((glyph, i) => (glyph, i + 1)))
        {
            var (one, other) = (BoxOf(whole, glyph.Id), BoxOf(coarse, subset.Glyphs[cid]));

            Assert.All([one.Left - other.Left, one.Top - other.Top, one.Right - other.Right, one.Bottom - other.Bottom], moved => Assert.InRange(moved, -Step, Step));
        }
    }

    /// <summary>Outlines of any steps, the longest that a byte holds among them: a run of those is what rounding could carry away.</summary>
    [Fact]
    public void Round_OfAnyOutline_MovesNoPointByAStepAndKeepsLevelPointsLevel()
    {
        Gen.Frequency((3, Gen.Int[-255, 255]), (1, Gen.Const(0)), (1, Gen.Int[250, 255]), (1, Gen.Int[-255, -250]), (1, Gen.Int[-900, 900])).Array[1, 60].Sample(
            steps =>
            {
                var font = FontOf(steps);

                CoarseOutlines.Round(font);

                var (exact, at) = (0, 0);
                foreach (var (step, rounded) in steps.Zip(StepsOf(font, steps)))
                {
                    (exact, at) = (exact + step, at + rounded);
                    Assert.True(step != 0 || rounded == 0);
                    Assert.InRange(at - exact, -Step, Step);
                }
            },
            iter: 3_000, seed: "0000KOIPe036");
    }

    private static SKRect BoxOf(SKTypeface typeface, ushort glyph)
    {
        using var font = new SKFont(typeface, UnitsPerEm) { Hinting = SKFontHinting.None };
        using var outline = font.GetGlyphPath(glyph);
        return outline.TightBounds;
    }

    // Three tables in a row after their directory; one contour whose points step to the right and to the left, and never up.
    private static byte[] FontOf(int[] steps)
    {
        byte[] flags = [.. steps.Select(step => (byte)(0x21 | (step == 0 ? 0x10 : Math.Abs(step) > 255 ? 0 : step > 0 ? 0x12 : 0x02)))];
        byte[] places = [.. steps.SelectMany(step => step == 0 ? [] : Math.Abs(step) > 255 ? new[] { (byte)(step >> 8), (byte)step } : [(byte)Math.Abs(step)])];
        byte[] glyf = [0, 1, .. new byte[8], .. Short(steps.Length - 1), 0, 0, .. flags, .. places];
        glyf = [.. glyf, .. new byte[(4 - (glyf.Length % 4)) % 4]];
        byte[] head = [.. new byte[50], 0, 1, 0, 0];
        byte[] loca = [0, 0, 0, 0, .. Long(glyf.Length)];
        var start = 12 + (3 * 16);
        return
        [
            0, 1, 0, 0, 0, 3, .. new byte[6],
            .. "glyf"u8, .. Long(0), .. Long(start + head.Length + 2 + loca.Length), .. Long(glyf.Length),
            .. "head"u8, .. Long(0), .. Long(start), .. Long(head.Length),
            .. "loca"u8, .. Long(0), .. Long(start + head.Length + 2), .. Long(loca.Length),
            .. head, 0, 0, .. loca, .. glyf,
        ];
    }

    private static List<int> StepsOf(byte[] font, int[] steps)
    {
        var at = 12 + (3 * 16) + 56 + 8 + 14 + steps.Length;
        var found = new List<int>();
        foreach (var step in steps)
        {
            found.Add(step == 0 ? 0 : Math.Abs(step) > 255 ? BinaryPrimitives.ReadInt16BigEndian(font.AsSpan(at)) : Math.Sign(step) * font[at]);
            at += step == 0 ? 0 : Math.Abs(step) > 255 ? 2 : 1;
        }

        return found;
    }

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(int value) => [0, 0, .. Short(value)];

    [Fact]
    public void Round_OfASubset_KeepsTheSumsOfTheFile()
    {
        var subset = new FontSubset(FontFile.Regular, [.. FontFile.Regular.Shape(Characters).Glyphs(..).ToArray().Select(glyph => (glyph.Id, glyph.Shows)).Distinct()]);

        // ISO/IEC 14496-22: with its adjustment in the head, the sum of the whole font is this number.
        var sum = 0u;
        for (var at = 0; at < subset.Content.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(subset.Content.AsSpan(at, 4)));
        }

        Assert.Equal(0xB1B0AFBAu, sum);
    }
}
