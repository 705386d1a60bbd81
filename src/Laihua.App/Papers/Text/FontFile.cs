using System.Buffers.Binary;
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

    private static readonly Language Chinese = new("zh-Hans");

    // What is known of each character of the basic plane: nothing yet, printable, or lacking. Asking the font takes longer than drawing.
    private readonly byte[] asked = new byte[0x10000];
    private readonly Font font;

    private FontFile(string name)
    {
        Name = Path.GetFileNameWithoutExtension(name).Replace("_400", "-", StringComparison.Ordinal).Replace("_700", "-", StringComparison.Ordinal);
        using var blob = Blob.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", name));
        blob.MakeImmutable();
        Face = new Face(blob, 0);
        UnitsPerEm = Face.UnitsPerEm;
        ForSubsets = HarfBuzzSubset.hb_subset_preprocess(Face.Handle);
        font = new Font(Face);
        font.SetFunctionsOpenType();
        Box = BoxOf(Face);
    }

    public static FontFile Regular => RegularFile.Value;

    public static FontFile Bold => BoldFile.Value;

    /// <summary>The two weights in their fixed order.</summary>
    public static IReadOnlyList<FontFile> All => [Regular, Bold];

    /// <summary>Its name within a paper.</summary>
    public string Name { get; }

    public Face Face { get; }

    /// <summary>The face with what every subset needs worked out once; it lives as long as the program.</summary>
    public nint ForSubsets { get; }

    public int UnitsPerEm { get; }

    /// <summary>Height above and depth below the baseline (negative), in thousandths of an em.</summary>
    public (int Ascent, int Descent) Extents => font.TryGetHorizontalFontExtents(out var extents)
        ? (InThousandths(extents.Ascender), InThousandths(extents.Descender))
        : throw new InvalidOperationException("The font has no metrics of its lines.");

    /// <summary>The box of all glyphs in thousandths of an em: left, bottom, right, top.</summary>
    public string Box { get; }

    public bool Has(Rune rune)
    {
        if (!rune.IsBmp)
        {
            return HasGlyph(rune);
        }

        // A race writes the same answer twice.
        ref var answer = ref asked[rune.Value];
        if (answer == 0)
        {
            answer = HasGlyph(rune) ? (byte)1 : (byte)2;
        }

        return answer == 1;
    }

    public int WidthInThousandths(ushort glyph) => InThousandths(font.GetHorizontalGlyphAdvance(glyph));

    private int InThousandths(int units) => (int)MathF.Round(units * 1000f / UnitsPerEm);

    private bool HasGlyph(Rune rune) => font.TryGetNominalGlyph((uint)rune.Value, out var glyph) && glyph != 0;

    /// <summary>The glyphs of a text of one line, with a quarter of an em between Han and Latin.</summary>
    public ShapedText Shape(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        using var buffer = new Buffer();
        buffer.AddUtf16(normal);
        buffer.Direction = Direction.LeftToRight;
        buffer.Language = Chinese;
        buffer.GuessSegmentProperties();
        font.Shape(buffer, Features);
        return ShapedText.From(this, normal, buffer);
    }

    // Four numbers of the head table, from its byte 36 on.
    private string BoxOf(Face face)
    {
        using var head = face.ReferenceTable(Tag.Parse("head"));
        var bytes = head.AsSpan()[36..44];
        var edges = new int[4];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = InThousandths(BinaryPrimitives.ReadInt16BigEndian(bytes[(i * 2)..]));
        }

        return string.Join(' ', edges);
    }
}
