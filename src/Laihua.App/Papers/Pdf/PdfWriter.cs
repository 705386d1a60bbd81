using System.Globalization;
using System.Text;
using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

/// <summary>How a piece of text is set: font, size in millimetres, colour.</summary>
internal readonly record struct TextStyle(FontFile Font, float Size, SKColor Ink);

/// <summary>Keeps the marks of every page until all are known, then cuts the fonts to what was used and writes the PDF.</summary>
/// <remarks><para>All lengths are millimetres from the upper left corner of the page. A text stands on its baseline.</para></remarks>
/// <param name="width">The width of every page.</param>
/// <param name="height">The height of every page.</param>
/// <param name="underlay">What stands under the marks of each page and is the same on many papers.</param>
internal sealed class PdfWriter(float width, float height, PdfUnderlay? underlay = null)
{
    private const float PointsPerMillimetre = 72f / 25.4f;

    private readonly List<List<Action<PdfContent>>> pages = [];
    private readonly Dictionary<FontFile, FontUse> used = [];
    private readonly List<Finding> findings = [.. underlay?.Findings ?? []];
    private int page = -1;

    public float Width => width;

    public float Height => height;

    public int PageCount => pages.Count;

    public void NewPage()
    {
        pages.Add([]);
        page = pages.Count - 1;
    }

    /// <summary>Goes back to a page, to write there what is known only at the end.</summary>
    public void GoTo(int index) => page = index;

    public void Refuse(Finding finding)
    {
        if (!findings.Any(known => known.Rule == finding.Rule && known.Field == finding.Field))
        {
            findings.Add(finding);
        }
    }

    /// <summary>Shapes a text and notes at its field the characters that the font lacks.</summary>
    public ShapedText Shape(string text, FontFile font, string field)
    {
        var missing = Glyphs.Missing(text);
        if (missing.Count > 0)
        {
            var places = text.Normalize(NormalizationForm.FormC).EnumerateRunes().Select((rune, i) => (rune, at: i + 1));
            Refuse(PaperFindings.MissingGlyph(field, places.Where(place => missing.Contains(place.rune)).Select(place => place.at)));
        }

        return font.Shape(text);
    }

    public void Text(ShapedText text, Range range, float x, float baseline, float size, SKColor ink)
    {
        var glyphs = text.Glyphs(range).ToArray();
        if (glyphs.Length == 0)
        {
            return;
        }

        Keep(text.Font, glyphs, size);
        Draw(content => content.Text(text.Font, glyphs, new(x, baseline), size, ink));
    }

    /// <summary>Embeds characters without showing them, for the papers that this one lies under.</summary>
    public void Keep(string characters, FontFile font, float size) => Keep(font, font.Shape(characters).Glyphs(..), size);

    public void Draw(Action<PdfContent> mark) => pages[page].Add(mark);

    public Result<byte[]> Save(PdfHead head)
    {
        if (findings.Count > 0)
        {
            return findings;
        }

        var file = underlay is null ? new PdfFile() : new PdfFile(underlay.File);
        var tree = file.Reserve();
        var kids = new StringBuilder();
        foreach (var (stream, resources) in Contents(file, Embed(file), Under))
        {
            var number = file.Add($"<</Type/Page/Parent {tree} 0 R/MediaBox[{Box(width * PointsPerMillimetre, height * PointsPerMillimetre)}]/Contents {file.AddDeflated("", stream)} 0 R/Resources{resources}>>");
            kids.Append(CultureInfo.InvariantCulture, $"{number} 0 R ");
        }

        file.Set(tree, $"<</Type/Pages/Kids[{kids}]/Count {pages.Count}>>");
        var catalog = file.Add($"<</Type/Catalog/Pages {tree} 0 R/Lang ({PdfHead.Language})/ViewerPreferences<</DisplayDocTitle true>>>>");
        return file.Close(catalog, file.Add(head.Dictionary()));
    }

    /// <summary>The pages as something that stands under those of other papers.</summary>
    public PdfUnderlay ToUnderlay()
    {
        var file = new PdfFile();
        List<int> forms = [];
        var fonts = new Dictionary<FontFile, EmbeddedFont>();
        if (findings.Count == 0)
        {
            fonts = Embed(file);
            var box = Box(width * PdfContent.Unit, height * PdfContent.Unit);
            forms.AddRange(Contents(file, fonts, (_, _) => "").Select(content => file.AddDeflated(FormOf(box, content.Resources), content.Stream)));
        }

        return new(file, fonts, forms, findings);
    }

    // From points upwards to hundredths of a millimetre downwards, and then what lies under the page.
    private string Under(PdfContent content, int index)
    {
        const float scale = PointsPerMillimetre / PdfContent.Unit;
        content.Operator(string.Create(CultureInfo.InvariantCulture, $"{scale:0.########} 0 0 {-scale:0.########} 0 {height * PointsPerMillimetre:0.###} cm"));
        if (underlay is null)
        {
            return "";
        }

        content.Operator("/U Do");
        return $"/U {underlay.Forms[index]} 0 R";
    }

    // What lies under the page has its glyphs already.
    private void Keep(FontFile font, ReadOnlySpan<PlacedGlyph> glyphs, float size)
    {
        foreach (var glyph in glyphs)
        {
            var shown = (glyph.Id, glyph.Shows);
            if (underlay is null || !underlay.Fonts.TryGetValue(font, out var under) || !under.Subset.Has(shown))
            {
                var use = used.TryGetValue(font, out var known) ? known : new([], 0);
                use.Glyphs.Add(shown);
                used[font] = use with { Largest = Math.Max(use.Largest, size) };
            }
        }
    }

    // Fonts first: every page needs their numbers.
    private Dictionary<FontFile, EmbeddedFont> Embed(PdfFile file) => used.ToDictionary(use => use.Key, use =>
    {
        var subset = new FontSubset(use.Key, use.Value.Glyphs, use.Value.Largest);
        return new EmbeddedFont(subset, PdfFont.Add(file, subset));
    });

    private List<(byte[] Stream, string Resources)> Contents(PdfFile file, Dictionary<FontFile, EmbeddedFont> own, Func<PdfContent, int, string> begin)
    {
        IEnumerable<KeyValuePair<FontFile, EmbeddedFont>> all = [.. underlay?.Fonts ?? own, .. underlay is null ? [] : own];
        var fonts = all.GroupBy(font => font.Key, font => font.Value).ToDictionary(font => font.Key, font => font.ToArray());
        var written = new List<(byte[], string)>();
        foreach (var marks in pages)
        {
            var content = new PdfContent(fonts);
            var under = begin(content, written.Count);
            marks.ForEach(mark => mark(content));
            var names = string.Concat(content.Fonts.Select((font, i) => $"/F{i} {font.Number} 0 R"));
            written.Add((content.Bytes.ToArray(), $"<</Font<<{names}>>/XObject<<{under}{ObjectsOf(file, content)}>>>>"));
        }

        return written;
    }

    private static string ObjectsOf(PdfFile file, PdfContent content)
    {
        var objects = new StringBuilder();
        foreach (var (stamp, i) in content.Stamps.Select((stamp, i) => (stamp, i)))
        {
            var shape = new PdfContent(new Dictionary<FontFile, EmbeddedFont[]>());
            stamp.Draw(shape);
            var form = FormOf(string.Create(CultureInfo.InvariantCulture, $"{stamp.Box.Left} {stamp.Box.Top} {stamp.Box.Right} {stamp.Box.Bottom}"), "<<>>");
            objects.Append(CultureInfo.InvariantCulture, $"/S{i} {file.AddDeflated(form, shape.Bytes)} 0 R");
        }

        foreach (var (picture, i) in content.Pictures.Select((picture, i) => (picture, i)))
        {
            objects.Append(CultureInfo.InvariantCulture, $"/P{i} {Add(file, picture)} 0 R");
        }

        return objects.ToString();
    }

    private static int Add(PdfFile file, PdfPicture picture) => file.AddStream(
        string.Create(CultureInfo.InvariantCulture,
            $"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}/ColorSpace/Device{(picture.Grey ? "Gray" : "RGB")}/BitsPerComponent 8/Filter/DCTDecode"),
        picture.Jpeg);

    private static string FormOf(string box, string resources) => $"/Type/XObject/Subtype/Form/BBox[{box}]/Resources{resources}";

    private static string Box(float right, float top) => string.Create(CultureInfo.InvariantCulture, $"0 0 {right:0.###} {top:0.###}");

    /// <summary>What is shown of a font, and its largest size in millimetres.</summary>
    private sealed record FontUse(HashSet<(ushort Glyph, Rune Shows)> Glyphs, float Largest);
}
