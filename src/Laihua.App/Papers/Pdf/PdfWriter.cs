using System.Text;
using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

/// <summary>How a piece of text is set: font, size in millimetres, colour.</summary>
internal readonly record struct TextStyle(FontFile Font, float Size, SKColor Ink);

/// <summary>Keeps the marks of every page until all are known, then cuts the fonts to what was used and writes the PDF.</summary>
/// <remarks><para>All lengths are millimetres from the upper left corner of the page. A text stands on its baseline.</para></remarks>
internal sealed class PdfWriter(float width, float height)
{
    private delegate void Mark(SKCanvas canvas, IReadOnlyDictionary<FontFile, FontSubset> fonts);

    private const float PointsPerMillimetre = 72f / 25.4f;

    private readonly List<List<Mark>> pages = [];
    private readonly Dictionary<FontFile, HashSet<PlacedGlyph>> used = [];
    private readonly List<Finding> findings = [];
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

        var uses = used.TryGetValue(text.Font, out var known) ? known : used[text.Font] = [];
        foreach (var glyph in glyphs)
        {
            uses.Add(new(glyph.Id, glyph.Shows, 0, 0, 0));
        }

        pages[page].Add((canvas, fonts) => DrawGlyphs(canvas, fonts[text.Font], glyphs, new(x, baseline), size, ink));
    }

    public void Draw(Action<SKCanvas> mark) => pages[page].Add((canvas, _) => mark(canvas));

    public Result<byte[]> Save(PdfHead head)
    {
        if (findings.Count > 0)
        {
            return findings;
        }

        var fonts = used.ToDictionary(use => use.Key, use => new FontSubset(use.Key, use.Value));
        try
        {
            // Skia writes in very small pieces: into its own memory, not over the border to ours.
            using var stream = new SKDynamicMemoryWStream();
            using (var document = SKDocument.CreatePdf(stream, head.ForSkia()))
            {
                foreach (var marks in pages)
                {
                    var canvas = document.BeginPage(width * PointsPerMillimetre, height * PointsPerMillimetre);
                    canvas.Scale(PointsPerMillimetre);
                    marks.ForEach(mark => mark(canvas, fonts));
                    document.EndPage();
                }

                document.Close();
            }

            using var written = stream.DetachAsData();
            return PdfLanguage.Append(written.ToArray(), head.Language);
        }
        finally
        {
            foreach (var font in fonts.Values)
            {
                font.Dispose();
            }
        }
    }

    private static void DrawGlyphs(SKCanvas canvas, FontSubset font, PlacedGlyph[] glyphs, SKPoint at, float size, SKColor ink)
    {
        using var face = new SKFont(font.Typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var builder = new SKTextBlobBuilder();
        var ids = new ushort[glyphs.Length];
        var places = new SKPoint[glyphs.Length];
        var pen = 0f;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ids[i] = font.Renumbered(glyphs[i].Id);
            places[i] = new((pen + glyphs[i].OffX) * size, -glyphs[i].OffY * size);
            pen += glyphs[i].Advance;
        }

        builder.AddPositionedRun(ids, face, places);
        using var blob = builder.Build();
        using var paint = new SKPaint { Color = ink, IsAntialias = true };
        canvas.DrawText(blob, at.X, at.Y, paint);
    }
}
