using Laihua.App.Papers.Pdf;
using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>The side with the data: portrait at the left, particulars beside it, category above, code at the lower right.</summary>
internal sealed class CardFront(PdfWriter writer, CardFacts facts)
{
    private const float Margin = 4f;
    private const float PortraitTop = 15f;
    private const float Column = 28.2f;
    private const float QrMost = 28f;
    private const float QrEdge = 1.8f;

    private static readonly SKColor Black = new(0x15, 0x1B, 0x26);
    private static readonly SKColor Quiet = new(0x4A, 0x54, 0x63);

    private static readonly SKPoint Seal = new(72.6f, 10.6f);

    private readonly SKColor ink = facts.Category.Ink();

    public void Draw()
    {
        writer.Draw(Ground);
        Heading();
        Category();
        writer.Portrait(facts.Portrait, new SKRect(Margin, PortraitTop, Margin + 21, PortraitTop + 28), ink);
        Names();
        Particulars();
        Number();
        Code();
    }

    private void Ground(SKCanvas canvas)
    {
        using var paper = new SKPaint { Color = ink.Tint(0.035f) };
        canvas.DrawRect(0, 0, CardPaper.Width, CardPaper.Height, paper);
        CardGround.Waves(canvas, new(0, 18, CardPaper.Width, 50), ink.Tint(0.16f), lines: 8, halfWave: 9.6f, swing: 2.2f);
        CardGround.Rosette(canvas, Seal, inner: 8.2f, outer: 14.6f, ink.Tint(0.26f), turns: 6, petals: 12);
        CardGround.Rosette(canvas, Seal, inner: 6.6f, outer: 8.4f, ink.Tint(0.34f), turns: 2, petals: 18);
        using var band = new SKPaint { Color = ink };
        canvas.DrawRect(0, 0, CardPaper.Width, 1.3f, band);
    }

    private void Heading()
    {
        writer.Line(CardPaper.Title.Zh, new(FontFile.Bold, 4.7f, ink), Margin, 8.1f);
        writer.Line(CardPaper.Title.En.ToUpperInvariant(), new(FontFile.Bold, 2.25f, ink), Margin + 0.1f, 11.6f);
    }

    private void Category()
    {
        writer.LineAround(facts.Category.ToString(), new(FontFile.Bold, 12.5f, ink), Seal.X, Seal.Y + 4.5f);
        writer.LineAround(facts.Category.Words().Zh, new(FontFile.Bold, 2.1f, ink), Seal.X, 21.4f);
        writer.LineAround(facts.Category.Words().En, new(FontFile.Regular, 1.6f, ink), Seal.X, 23.7f);
    }

    private void Names()
    {
        Label(new("Name", "姓名"), Column, 16.5f);
        var chinese = facts.Name.Chinese is { Length: > 0 } name ? name : null;
        var used = writer.Fit(facts.Name.Latin, new(FontFile.Bold, 0, Black), (Column, 17.1f, 30.4f, chinese is null ? 9.6f : 7.6f), [3.2f, 2.8f, 2.4f, 2.1f, 1.8f, 1.55f, 1.4f, 1.3f], "name");
        if (chinese is not null)
        {
            writer.Fit(chinese, new(FontFile.Bold, 0, Black), (Column, 17.1f + used + 0.1f, 30.4f, 9.9f - used), [3.0f, 2.6f, 2.2f, 1.9f, 1.6f, 1.4f], "nameChinese");
        }
    }

    private void Particulars()
    {
        Label(new("Sex", "性别"), Column, 28.5f);
        Value($"{facts.Sex.Zh} {facts.Sex.En}", (Column, 28.9f, 8.6f, 5.2f), "sex");
        Label(new("Nationality", "国籍"), Column + 9, 28.5f);
        Both(facts.Nationality, (Column + 9, 28.9f, 18.2f, 5.4f), 2.2f, "nationality");
        Label(new("Date of issue", "签发日期"), Column, 35.8f);
        Value(facts.IssuedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), (Column, 36.2f, 26, 3), "issuedOn");
        Label(new("Issued by", "签发机关"), Column, 40.6f);
        Both(facts.Office, (Column, 41f, 27.2f, 6.2f), 2.0f, "office");
    }

    private void Number()
    {
        Label(new("Permit number", "许可证号"), Margin, 46.3f);
        writer.Line(PaperText.Grouped(facts.Number), new(FontFile.Bold, 3.35f, Black), Margin, 50.2f, "number");
    }

    private void Code()
    {
        var matrix = QrDrawing.Matrix(facts.QrText);
        var side = QrMark.Side(matrix, CardPaper.Module);
        if (side > QrMost)
        {
            writer.Refuse(PaperFindings.QrTooLarge(matrix.WithQuietZone, (int)(QrMost / CardPaper.Module)));
            return;
        }

        writer.Qr(matrix, CardPaper.Width - QrEdge - side, CardPaper.Height - QrEdge - side, CardPaper.Module);
    }

    private void Label(Words words, float x, float baseline) =>
        writer.Line($"{words.Zh} {words.En}", new(FontFile.Regular, 1.5f, Quiet), x, baseline);

    private void Value(string text, (float X, float Top, float Width, float Height) place, string field) =>
        writer.Fit(text, new(FontFile.Bold, 0, Black), place, [2.3f, 2.0f, 1.7f, 1.4f], field);

    private void Both(Words words, (float X, float Top, float Width, float Height) place, float largest, string field)
    {
        var used = writer.Fit(words.Zh, new(FontFile.Bold, 0, Black), (place.X, place.Top, place.Width, place.Height / 2), [largest, largest * 0.85f, largest * 0.7f, largest * 0.55f], field);
        writer.Fit(words.En, new(FontFile.Regular, 0, Black), (place.X, place.Top + used, place.Width, place.Height - used), [largest * 0.8f, largest * 0.7f, largest * 0.62f, largest * 0.55f], field);
    }
}
