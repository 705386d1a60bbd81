using System.Runtime.InteropServices;

namespace Laihua.App.Papers.Text;

/// <summary>The subsetting functions of the bundled HarfBuzz, which HarfBuzzSharp ships and does not wrap.</summary>
internal static class HarfBuzzSubset
{
    public const int DropTableTag = 3;
    public const uint NoHinting = 0x1;
    public const uint NoLayoutClosure = 0x200;

    private const string Library = "libHarfBuzzSharp";

    [DllImport(Library)]
    public static extern nint hb_subset_preprocess(nint face);

    [DllImport(Library)]
    public static extern nint hb_subset_input_create_or_fail();

    [DllImport(Library)]
    public static extern void hb_subset_input_destroy(nint input);

    [DllImport(Library)]
    public static extern nint hb_subset_input_glyph_set(nint input);

    [DllImport(Library)]
    public static extern nint hb_subset_input_set(nint input, int which);

    [DllImport(Library)]
    public static extern void hb_subset_input_set_flags(nint input, uint flags);

    [DllImport(Library)]
    public static extern void hb_set_add(nint set, uint value);

    [DllImport(Library)]
    public static extern nint hb_subset_plan_create_or_fail(nint face, nint input);

    [DllImport(Library)]
    public static extern nint hb_subset_plan_execute_or_fail(nint plan);

    [DllImport(Library)]
    public static extern nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [DllImport(Library)]
    public static extern void hb_subset_plan_destroy(nint plan);

    [DllImport(Library)]
    public static extern uint hb_map_get(nint map, uint key);

    [DllImport(Library)]
    public static extern nint hb_face_reference_blob(nint face);

    [DllImport(Library)]
    public static extern void hb_face_destroy(nint face);

    [DllImport(Library)]
    public static extern nint hb_blob_get_data(nint blob, out uint length);

    [DllImport(Library)]
    public static extern uint hb_blob_get_length(nint blob);

    [DllImport(Library)]
    public static extern void hb_blob_destroy(nint blob);
}
