using Laihua.App.Papers.Pdf;
using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>What every front of a category has alike: ground, heading, category and the names of the particulars.</summary>
internal sealed class CardForm(PdfWriter writer, PaperCategory category)
{
    /// <summary>The left edge of what stands at the edge.</summary>
    public const float Margin = 4f;

    /// <summary>The left edge of the particulars.</summary>
    public const float Column = 28.2f;

    // What offices and countries are written with, so that most cards need no part of this weight themselves.
    private const string OfParticulars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,'()-&";

    private static readonly SKColor Quiet = new(0x4A, 0x54, 0x63);
    private static readonly SKPoint Seal = new(72.6f, 10.6f);

    private readonly SKColor ink = category.Ink();

    public void Draw()
    {
        writer.Draw(Ground);
        Heading();
        Category();
        Label(new("Name", "姓名"), Column, 16.5f);
        Label(new("Sex", "性别"), Column, 28.5f);
        Label(new("Nationality", "国籍"), Column + 9, 28.5f);
        Label(new("Date of issue", "签发日期"), Column, 35.8f);
        Label(new("Issued by", "签发机关"), Column, 40.6f);
        Label(new("Permit number", "许可证号"), Margin, 46.3f);
        writer.Keep(OfParticulars, FontFile.Regular, 1.8f);
    }

    private void Ground(PdfContent content)
    {
        content.Rectangle(new(0, 0, CardPaper.Width, CardPaper.Height), ink.Tint(0.035f));
        CardGround.Waves(content, new(0, 18, CardPaper.Width, 50), ink.Tint(0.16f), lines: 8, halfWave: 9.6f, swing: 2.2f);
        CardGround.Rosette(content, Seal, inner: 8.2f, outer: 14.6f, ink.Tint(0.26f), turns: 6, petals: 12);
        CardGround.Rosette(content, Seal, inner: 6.6f, outer: 8.4f, ink.Tint(0.34f), turns: 2, petals: 18);
        content.Rectangle(new(0, 0, CardPaper.Width, 1.3f), ink);
    }

    private void Heading()
    {
        writer.Line(CardPaper.Title.Zh, new(FontFile.Bold, 4.7f, ink), Margin, 8.1f);
        writer.Line(CardPaper.Title.En.ToUpperInvariant(), new(FontFile.Bold, 2.25f, ink), Margin + 0.1f, 11.6f);
    }

    private void Category()
    {
        writer.LineAround(category.ToString(), new(FontFile.Bold, 12.5f, ink), Seal.X, Seal.Y + 4.5f);
        writer.LineAround(category.Words().Zh, new(FontFile.Bold, 2.1f, ink), Seal.X, 21.4f);
        writer.LineAround(category.Words().En, new(FontFile.Regular, 1.6f, ink), Seal.X, 23.7f);
    }

    private void Label(Words words, float x, float baseline) =>
        writer.Line($"{words.Zh} {words.En}", new(FontFile.Regular, 1.5f, Quiet), x, baseline);
}
