using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Laihua.App.Papers.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>Embeds a subset as a composite font of TrueType outlines (ISO 32000-1, 9.7), with the characters that its numbers show.</summary>
internal static class PdfFont
{
    // "Symbolic": the font brings its own characters.
    private const int Flags = 4;
    private const int MostInABlock = 100;

    /// <summary>The number of the object of the font.</summary>
    public static int Add(PdfFile file, FontSubset subset)
    {
        var name = $"{TagOf(subset)}+{subset.Font.Name}";
        var content = file.AddDeflated(string.Create(CultureInfo.InvariantCulture, $"/Length1 {subset.Content.Length}"), subset.Content);
        var (ascent, descent) = subset.Font.Extents;
        var descriptor = file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/FontDescriptor/FontName/{name}/Flags {Flags}/FontBBox[{subset.Font.Box}]/ItalicAngle 0/Ascent {ascent}/Descent {descent}/CapHeight 733/StemV 80/FontFile2 {content} 0 R>>"));
        var descendant = file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap {MapOf(file, subset)}/DW 1000/W[0[{string.Join(' ', subset.Widths)}]]>>"));
        var characters = file.AddDeflated("", Encoding.ASCII.GetBytes(CharactersOf(subset)));
        return file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {characters} 0 R>>"));
    }

    // Six letters tell subsets of one font apart; made of what the subset shows, so that the same paper is the same bytes.
    private static string TagOf(FontSubset subset)
    {
        var sum = 2166136261u;
        foreach (var character in subset.Characters)
        {
            sum = (sum ^ (uint)character.Value) * 16777619u;
        }

        return string.Create(6, sum, (tag, rest) =>
        {
            for (var i = 0; i < tag.Length; i++, rest /= 26)
            {
                tag[i] = (char)('A' + (rest % 26));
            }
        });
    }

    private static string MapOf(PdfFile file, FontSubset subset)
    {
        if (subset.Glyphs.Select((glyph, cid) => glyph == cid).All(same => same))
        {
            return "/Identity";
        }

        var map = new byte[subset.Glyphs.Count * 2];
        for (var cid = 0; cid < subset.Glyphs.Count; cid++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(cid * 2), subset.Glyphs[cid]);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{file.AddDeflated("", map)} 0 R");
    }

    private static string CharactersOf(FontSubset subset)
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def/CMapName/U def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        var cid = 0;
        foreach (var block in subset.Characters.Chunk(MostInABlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var character in block)
            {
                cid++;
                map.Append(CultureInfo.InvariantCulture, $"<{cid:X4}><");
                foreach (var unit in character.ToString())
                {
                    map.Append(CultureInfo.InvariantCulture, $"{(int)unit:X4}");
                }

                map.Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
