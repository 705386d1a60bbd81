using Laihua.App.Papers.Pdf;
using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>The side without personal data: what the card is, how it is checked, and where it goes when it is found.</summary>
internal sealed class CardBack(PdfWriter writer, PaperCategory category, string host)
{
    private const float Margin = 4f;
    private static readonly SKColor Black = new(0x15, 0x1B, 0x26);

    private readonly SKColor ink = category.Ink();

    public void Draw()
    {
        writer.Draw(Ground);
        var middle = CardPaper.Width / 2;
        writer.LineAround(CardPaper.Title.Zh, new(FontFile.Bold, 6.4f, ink), middle, 14.2f);
        writer.LineAround(CardPaper.Title.En.ToUpperInvariant(), new(FontFile.Bold, 2.9f, ink), middle, 19f);
        Notices();
        writer.LineAround(host, new(FontFile.Bold, 2.6f, ink), middle, 50.4f, "host");
    }

    private void Ground(PdfContent content)
    {
        content.Rectangle(new(0, 0, CardPaper.Width, CardPaper.Height), ink.Tint(0.035f));
        var middle = new SKPoint(CardPaper.Width / 2, CardPaper.Height / 2);
        CardGround.Rosette(content, middle, inner: 25f, outer: 41f, ink.Tint(0.17f), turns: 4, petals: 16);
        CardGround.Rosette(content, middle, inner: 16f, outer: 25.4f, ink.Tint(0.14f), turns: 3, petals: 14);
        content.Rectangle(new(0, 0, CardPaper.Width, 1.3f), ink);
        content.Rectangle(new(0, CardPaper.Height - 1.3f, CardPaper.Width, CardPaper.Height), ink);
    }

    private void Notices()
    {
        var top = 24.6f;
        foreach (var notice in Texts())
        {
            top += writer.Fit(notice.Zh, new(FontFile.Regular, 0, Black), (Margin + 2, top, CardPaper.Width - (2 * Margin) - 4, 6), [2f], "notice");
            top += writer.Fit(notice.En, new(FontFile.Regular, 0, Black), (Margin + 2, top + 0.15f, CardPaper.Width - (2 * Margin) - 4, 6), [1.6f], "notice") + 1.5f;
        }
    }

    private static Words[] Texts() =>
    [
        new(
            "Scan the code on the other side. Whether the permit is in force is answered by the register, not by this card. Trust only the address below.",
            "请扫描正面二维码核验，许可是否有效以登记库为准。只认准下列网址。"),
        new(
            "Compare the portrait and the name with the person and the passport. The number belongs to one person for life.",
            "请核对照片、姓名与护照。许可证号一人一号。"),
        new(
            "The holder works for the employer on record only. If you find this card, please hand it to any foreigners' work office.",
            "本人只可为登记单位工作。拾得请交外国人工作管理机关。"),
    ];
}
