using Laihua.App.Papers.Pdf;
using Laihua.App.Papers.Text;
using Laihua.Rules.Intake;
using SkiaSharp;

namespace Laihua.App.Features.Demonstration;

/// <summary>Stand-ins for the papers that an employer would scan: one page that says what it would be.</summary>
internal sealed class DemonstrationPapers(DateTime madeUtc)
{
    private const float Width = 210;
    private const float Height = 297;
    private const float Margin = 25;

    private static readonly SKColor Ink = new(0x20, 0x2A, 0x38);
    private static readonly SKColor Pale = new(0x5A, 0x65, 0x73);

    private readonly Dictionary<string, byte[]> made = [];

    /// <summary>The page for one line of a checklist; the same bytes for everybody.</summary>
    public byte[] For(DocumentLine line) => made.TryGetValue(line.Id, out var known) ? known : made[line.Id] = Draw(line);

    private byte[] Draw(DocumentLine line)
    {
        var pdf = new PdfWriter(Width, Height);
        pdf.NewPage();
        pdf.Draw(Frame);
        Line(pdf, FontFile.Bold, line.Name.Zh, 70, 9, Ink);
        Line(pdf, FontFile.Regular, line.Name.En, 83, 6, Ink);
        Line(pdf, FontFile.Regular, "演示材料，纯属虚构，不具任何效力", 110, 5, Pale);
        Line(pdf, FontFile.Regular, "Invented for the demonstration. It proves nothing.", 119, 4.4f, Pale);
        Line(pdf, FontFile.Regular, "此处应为材料原件的扫描件。", 140, 4.4f, Ink);
        Line(pdf, FontFile.Regular, "The scan of the original would be here.", 148, 4.4f, Ink);
        return pdf.Save(new(line.Name.En, line.Name.Zh, "Laihua", madeUtc)).TryGet(out var bytes, out var refusal)
            ? bytes
            : throw new InvalidOperationException($"The stand-in for {line.Id} cannot be drawn: {refusal}");
    }

    private static void Line(PdfWriter pdf, FontFile font, string text, float baseline, float size, SKColor ink) =>
        pdf.Text(pdf.Shape(text, font, "demonstration"), .., Margin + 8, baseline, size, ink);

    private static void Frame(PdfContent content) =>
        content.Frame(new(Margin, Margin, Width - Margin, Height - Margin), Pale, 0.4f);
}
