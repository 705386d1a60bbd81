using System.Runtime.InteropServices;
using SkiaSharp;

namespace Laihua.App.Papers.Text;

/// <summary>The glyphs of one paper cut out of the font, with the new number of each glyph.</summary>
/// <remarks>
/// <para>Skia embeds the font that it is given: whole, it would be ten megabytes a paper, and characters that share a glyph with
/// a Kangxi radical would be read back as the radical. The subset maps only the characters of this paper.</para>
/// </remarks>
internal sealed class FontSubset : IDisposable
{
    private static readonly string[] DroppedTables = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG", "VORG", "vhea", "vmtx"];

    private readonly Dictionary<ushort, ushort> renumbered = [];

    public FontSubset(FontFile font, IReadOnlyCollection<PlacedGlyph> glyphs)
    {
        var input = HarfBuzzSubset.hb_subset_input_create_or_fail();
        try
        {
            Describe(input, glyphs);
            Typeface = Cut(font, input, glyphs);
        }
        finally
        {
            HarfBuzzSubset.hb_subset_input_destroy(input);
        }
    }

    public SKTypeface Typeface { get; }

    public ushort Renumbered(ushort glyph) => renumbered[glyph];

    public void Dispose() => Typeface.Dispose();

    // By character and not by glyph: HarfBuzz would keep every character that shares a wanted glyph, the radicals among them.
    private static void Describe(nint input, IReadOnlyCollection<PlacedGlyph> glyphs)
    {
        var characters = HarfBuzzSubset.hb_subset_input_unicode_set(input);
        foreach (var glyph in glyphs)
        {
            HarfBuzzSubset.hb_set_add(characters, (uint)glyph.Shows.Value);
        }

        var dropped = HarfBuzzSubset.hb_subset_input_set(input, HarfBuzzSubset.DropTableTag);
        foreach (var table in DroppedTables)
        {
            HarfBuzzSubset.hb_set_add(dropped, HarfBuzzSharp.Tag.Parse(table));
        }

        HarfBuzzSubset.hb_subset_input_set_flags(input, HarfBuzzSubset.NoHinting);
    }

    private SKTypeface Cut(FontFile font, nint input, IReadOnlyCollection<PlacedGlyph> glyphs)
    {
        var plan = HarfBuzzSubset.hb_subset_plan_create_or_fail(font.ForSubsets, input);
        var face = HarfBuzzSubset.hb_subset_plan_execute_or_fail(plan);
        var blob = HarfBuzzSubset.hb_face_reference_blob(face);
        try
        {
            var map = HarfBuzzSubset.hb_subset_plan_old_to_new_glyph_mapping(plan);
            foreach (var glyph in glyphs)
            {
                renumbered[glyph.Id] = (ushort)HarfBuzzSubset.hb_map_get(map, glyph.Id);
            }

            var bytes = new byte[HarfBuzzSubset.hb_blob_get_length(blob)];
            Marshal.Copy(HarfBuzzSubset.hb_blob_get_data(blob, out _), bytes, 0, bytes.Length);
            using var data = SKData.CreateCopy(bytes);
            return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The subset of the font cannot be opened.");
        }
        finally
        {
            HarfBuzzSubset.hb_blob_destroy(blob);
            HarfBuzzSubset.hb_face_destroy(face);
            HarfBuzzSubset.hb_subset_plan_destroy(plan);
        }
    }
}
