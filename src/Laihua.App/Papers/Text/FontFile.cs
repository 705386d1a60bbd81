using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Laihua.App.Papers.Text;

/// <summary>One weight of the font of the office, opened once and mapped into memory; shapes text into glyphs.</summary>
internal sealed class FontFile
{
    /// <summary>Substitutions are off: one character is the one glyph of the font's map, so that text copied out of a paper is the text that was put in.</summary>
    private static readonly Feature[] Features = [.. new[] { "liga", "clig", "calt", "ccmp", "locl", "rlig" }.Select(tag => new Feature(Tag.Parse(tag), 0))];

    private static readonly Lazy<FontFile> RegularFile = new(() => new("NotoSansSC_400Regular.ttf"));
    private static readonly Lazy<FontFile> BoldFile = new(() => new("NotoSansSC_700Bold.ttf"));

    private readonly Font font;

    private FontFile(string name)
    {
        using var blob = Blob.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", name));
        blob.MakeImmutable();
        Face = new Face(blob, 0);
        UnitsPerEm = Face.UnitsPerEm;
        ForSubsets = HarfBuzzSubset.hb_subset_preprocess(Face.Handle);
        font = new Font(Face);
        font.SetFunctionsOpenType();
    }

    public static FontFile Regular => RegularFile.Value;

    public static FontFile Bold => BoldFile.Value;

    /// <summary>The two weights in their fixed order.</summary>
    public static IReadOnlyList<FontFile> All => [Regular, Bold];

    public Face Face { get; }

    /// <summary>The face with what every subset needs worked out once; it lives as long as the program.</summary>
    public nint ForSubsets { get; }

    public int UnitsPerEm { get; }

    public bool Has(Rune rune) => font.TryGetNominalGlyph((uint)rune.Value, out var glyph) && glyph != 0;

    /// <summary>The glyphs of a text of one line, with a quarter of an em between Han and Latin.</summary>
    public ShapedText Shape(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        using var buffer = new Buffer();
        buffer.AddUtf16(normal);
        buffer.Direction = Direction.LeftToRight;
        buffer.Language = new Language("zh-Hans");
        buffer.GuessSegmentProperties();
        font.Shape(buffer, Features);
        return ShapedText.From(this, normal, buffer);
    }
}
