using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

/// <summary>What the PDF says of itself. The instant is given, so that the same paper is the same bytes.</summary>
internal sealed record PdfHead(string Title, string Subject, string Author, DateTime CreatedUtc)
{
    /// <summary>The Chinese text prevails, so Chinese is the language of the document.</summary>
    public string Language => "zh-CN";

    public SKDocumentPdfMetadata ForSkia() => new()
    {
        Title = Title,
        Subject = Subject,
        Author = Author,
        Creator = "Laihua",
        Producer = "Laihua",
        Creation = CreatedUtc,
        Modified = CreatedUtc,
        // Skia rounds the page to whole dots of this grid: a hundredth of a millimetre, so that a card is 85.60 × 53.98 mm.
        RasterDpi = 2540,
        EncodingQuality = 101,
    };
}
