using System.Runtime.InteropServices;
using System.Text;

namespace Laihua.App.Papers.Text;

/// <summary>The glyphs of one paper cut out of the font, each under the number (CID) by which the paper shows it.</summary>
/// <remarks>
/// <para>A number stands for a glyph and the character that it shows: Han and the Kangxi radical of the same form have one glyph and
/// two numbers, so that a reader copies out what was put in. Whole, the font would be ten megabytes a paper.</para>
/// </remarks>
internal sealed class FontSubset
{
    // Layout is done and the PDF itself maps characters: outlines and metrics are all that is left to embed.
    private static readonly string[] DroppedTables =
        ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG", "VORG", "vhea", "vmtx", "cmap", "name", "OS/2", "post", "gasp", "prep", "cvt ", "fpgm"];

    private readonly Dictionary<(ushort Glyph, Rune Shows), ushort> cids = [];
    private readonly List<(ushort Glyph, Rune Shows)> shown;
    private readonly int[] widths;

    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">What is shown.</param>
    /// <param name="largest">The largest size in which it is set, in millimetres: small type needs less exact outlines.</param>
    public FontSubset(FontFile font, IEnumerable<(ushort Glyph, Rune Shows)> glyphs, float largest)
    {
        Font = font;
        shown = [.. glyphs.OrderBy(glyph => glyph.Glyph).ThenBy(glyph => glyph.Shows.Value)];
        for (var i = 0; i < shown.Count; i++)
        {
            cids[shown[i]] = (ushort)(i + 1);
        }

        widths = [font.WidthInThousandths(0), .. shown.Select(glyph => font.WidthInThousandths(glyph.Glyph))];
        var input = HarfBuzzSubset.hb_subset_input_create_or_fail();
        try
        {
            Describe(input);
            (Content, Glyphs) = Cut(input, CoarseOutlines.UnitFor(largest));
        }
        finally
        {
            HarfBuzzSubset.hb_subset_input_destroy(input);
        }
    }

    public FontFile Font { get; }

    /// <summary>The font to be embedded.</summary>
    public byte[] Content { get; }

    /// <summary>The glyph of the embedded font for each number, from 0 (no glyph) on.</summary>
    public IReadOnlyList<ushort> Glyphs { get; }

    /// <summary>The width of each number in thousandths of an em, from 0 on.</summary>
    public IReadOnlyList<int> Widths => widths;

    /// <summary>The character of each number, from 1 on.</summary>
    public IEnumerable<Rune> Characters => shown.Select(glyph => glyph.Shows);

    public bool Has((ushort Glyph, Rune Shows) glyph) => cids.ContainsKey(glyph);

    public ushort Cid(PlacedGlyph glyph) => cids[(glyph.Id, glyph.Shows)];

    public int Width(ushort cid) => widths[cid];

    private void Describe(nint input)
    {
        var wanted = HarfBuzzSubset.hb_subset_input_glyph_set(input);
        foreach (var (glyph, _) in shown)
        {
            HarfBuzzSubset.hb_set_add(wanted, glyph);
        }

        var dropped = HarfBuzzSubset.hb_subset_input_set(input, HarfBuzzSubset.DropTableTag);
        foreach (var table in DroppedTables)
        {
            HarfBuzzSubset.hb_set_add(dropped, HarfBuzzSharp.Tag.Parse(table));
        }

        HarfBuzzSubset.hb_subset_input_set_flags(input, HarfBuzzSubset.NoHinting | HarfBuzzSubset.NoLayoutClosure);
    }

    private (byte[] Content, ushort[] Glyphs) Cut(nint input, int unit)
    {
        var plan = HarfBuzzSubset.hb_subset_plan_create_or_fail(Font.ForSubsets, input);
        var face = HarfBuzzSubset.hb_subset_plan_execute_or_fail(plan);
        var blob = HarfBuzzSubset.hb_face_reference_blob(face);
        try
        {
            var map = HarfBuzzSubset.hb_subset_plan_old_to_new_glyph_mapping(plan);
            var content = new byte[HarfBuzzSubset.hb_blob_get_length(blob)];
            Marshal.Copy(HarfBuzzSubset.hb_blob_get_data(blob, out _), content, 0, content.Length);
            return (CoarseOutlines.Of(content, unit), [0, .. shown.Select(glyph => (ushort)HarfBuzzSubset.hb_map_get(map, glyph.Glyph))]);
        }
        finally
        {
            HarfBuzzSubset.hb_blob_destroy(blob);
            HarfBuzzSubset.hb_face_destroy(face);
            HarfBuzzSubset.hb_subset_plan_destroy(plan);
        }
    }
}
