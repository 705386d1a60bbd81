using Laihua.App.Papers.Pdf;
using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>The data on the front: portrait at the left, particulars beside it, code at the lower right.</summary>
internal sealed class CardFront(PdfWriter writer, CardFacts facts)
{
    private const float PortraitTop = 15f;
    private const float QrMost = 28f;
    private const float QrEdge = 1.8f;

    private static readonly SKColor Black = new(0x15, 0x1B, 0x26);

    public void Draw()
    {
        writer.Portrait(facts.Portrait, new SKRect(CardForm.Margin, PortraitTop, CardForm.Margin + 21, PortraitTop + 28), facts.Category.Ink());
        Names();
        Particulars();
        Number();
        Code();
    }

    private void Names()
    {
        var chinese = facts.Name.Chinese is { Length: > 0 } name ? name : null;
        var used = writer.Fit(facts.Name.Latin, new(FontFile.Bold, 0, Black), (CardForm.Column, 17.1f, 30.4f, chinese is null ? 9.6f : 7.6f), [3.2f, 2.8f, 2.4f, 2.1f, 1.8f, 1.55f, 1.4f, 1.3f], "name");
        if (chinese is not null)
        {
            writer.Fit(chinese, new(FontFile.Bold, 0, Black), (CardForm.Column, 17.1f + used + 0.1f, 30.4f, 9.9f - used), [3.0f, 2.6f, 2.2f, 1.9f, 1.6f, 1.4f], "nameChinese");
        }
    }

    private void Particulars()
    {
        Value($"{facts.Sex.Zh} {facts.Sex.En}", (CardForm.Column, 28.9f, 8.6f, 5.2f), "sex");
        Both(facts.Nationality, (CardForm.Column + 9, 28.9f, 18.2f, 5.4f), 2.2f, "nationality");
        Value(facts.IssuedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), (CardForm.Column, 36.2f, 26, 3), "issuedOn");
        Both(facts.Office, (CardForm.Column, 41f, 27.2f, 6.2f), 2.0f, "office");
    }

    private void Number()
    {
        writer.Line(PaperText.Grouped(facts.Number), new(FontFile.Bold, 3.35f, Black), CardForm.Margin, 50.2f, "number");
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

    private void Value(string text, (float X, float Top, float Width, float Height) place, string field) =>
        writer.Fit(text, new(FontFile.Bold, 0, Black), place, [2.3f, 2.0f, 1.7f, 1.4f], field);

    private void Both(Words words, (float X, float Top, float Width, float Height) place, float largest, string field)
    {
        var used = writer.Fit(words.Zh, new(FontFile.Bold, 0, Black), (place.X, place.Top, place.Width, place.Height / 2), [largest, largest * 0.85f, largest * 0.7f, largest * 0.55f], field);
        writer.Fit(words.En, new(FontFile.Regular, 0, Black), (place.X, place.Top + used, place.Width, place.Height - used), [largest * 0.8f, largest * 0.7f, largest * 0.62f, largest * 0.55f], field);
    }
}
