using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

internal sealed partial class PaperLayout
{
    private const float SealRadius = 20;
    private const float LeastQr = 25;

    /// <summary>What a code that proves the paper says beside it.</summary>
    public static readonly Words ScanToVerify = new("Scan to verify", "扫码核验");

    /// <summary>What a code that leads to the case says beside it.</summary>
    public static readonly Words ScanToFollow = new("Scan to follow the case", "扫码查询进度");

    /// <summary>The end of a paper without a code.</summary>
    public void Sign(DateOnly on) => Sign(on, null, "", ScanToVerify);

    /// <summary>The end of a paper: code at the left where there is one, the place of the seal with office and date at the right.</summary>
    public void Sign(DateOnly on, string? qrText, string host, Words caption)
    {
        Need(52);
        y += 3;
        if (qrText is not null)
        {
            Code(qrText, host, caption);
        }

        var centre = new SKPoint(PageWidth - Margin - 34, y + SealRadius + 3);
        writer.Draw(content => content.DashedCircle(centre, SealRadius, Rule, width: 0.25f, dash: 1.2f));
        writer.LineAround("（盖章处）", new(FontFile.Regular, 2.8f, Quiet), centre.X, centre.Y - 8.5f);
        writer.LineAround("Official seal", new(FontFile.Regular, 2.5f, Quiet), centre.X, centre.Y - 4.8f);
        var date = PaperText.Date(on);
        Centred(head.Office.Zh, FontFile.Bold, 3.7f, Black, centre.X, centre.Y + 2, "office");
        Centred(head.Office.En, FontFile.Regular, 2.8f, Quiet, centre.X, centre.Y + 6.4f, "office");
        Centred(date.Zh, FontFile.Bold, 3.7f, Black, centre.X, centre.Y + 12, "");
        Centred(date.En, FontFile.Regular, 2.8f, Quiet, centre.X, centre.Y + 16, "");
        y += 48;
    }

    /// <summary>One line, made smaller where it would be wider than the place.</summary>
    private void Centred(string text, FontFile font, float size, SKColor ink, float x, float baseline, string field)
    {
        const float widest = 66;
        var shaped = writer.Shape(text, font, field);
        var fitted = Math.Min(size, widest / Math.Max(shaped.Width, 0.001f));
        writer.Text(shaped, .., x - (shaped.Width * fitted / 2), baseline, fitted, ink);
    }

    private void Code(string text, string host, Words caption)
    {
        var matrix = QrDrawing.Matrix(text);
        var dots = Math.Max(5, (int)MathF.Ceiling(LeastQr / QrMark.Dot / matrix.WithQuietZone));
        var module = dots * QrMark.Dot;
        var side = QrMark.Side(matrix, module);
        writer.Qr(matrix, Margin - (QrMatrix.QuietZone * module) + 1, y - 2, module);
        writer.Line($"{caption.Zh} {caption.En}", new(FontFile.Bold, 2.8f, Black), Margin + 1, y + side + 0.4f);
        writer.Line(host, new(FontFile.Regular, 2.8f, Quiet), Margin + 1, y + side + 4.4f, "host");
    }
}
