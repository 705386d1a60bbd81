using Laihua.App.Papers.Text;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

/// <summary>The one layout of the A4 papers: blocks run down the page, and head and foot are put on every page at the end.</summary>
internal sealed partial class PaperLayout
{
    private const float PageWidth = 210;
    private const float PageHeight = 297;
    private const float Margin = 15;
    private const float TopOfText = 32;
    private const float EndOfText = PageHeight - 27;
    private const float TextWidth = PageWidth - (2 * Margin);
    private const float SizeZh = 3.7f;
    private const float SizeEn = 3.1f;

    private static readonly SKColor Black = new(0x11, 0x16, 0x20);
    private static readonly SKColor Quiet = new(0x4A, 0x54, 0x63);
    private static readonly SKColor Rule = new(0xC9, 0xCF, 0xD8);
    private static readonly TextStyle Zh = new(FontFile.Regular, SizeZh, Black);
    private static readonly TextStyle ZhBold = new(FontFile.Bold, SizeZh, Black);
    private static readonly TextStyle En = new(FontFile.Regular, SizeEn, Quiet);

    private readonly PdfWriter writer = new(PageWidth, PageHeight);
    private readonly PaperHead head;
    private readonly Words title;
    private readonly SKColor accent;
    private float y;

    public PaperLayout(PaperHead head, Words title, SKColor? accent = null)
    {
        this.head = head;
        this.title = title;
        this.accent = accent ?? new SKColor(0x1F, 0x3A, 0x6E);
        NewPage();
        Title();
    }

    /// <summary>Head and foot of every page, then the PDF or the findings.</summary>
    public Result<byte[]> Save()
    {
        for (var page = 0; page < writer.PageCount; page++)
        {
            writer.GoTo(page);
            Head(page + 1);
            Foot();
        }

        return writer.Save(new($"{title.Zh} {title.En}", head.Number, head.Office.Zh, head.CreatedUtc));
    }

    /// <summary>Begins a new page when the height is not left on this one.</summary>
    private void Need(float height)
    {
        if (y + height > EndOfText)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        writer.NewPage();
        y = TopOfText;
    }

    private void Title()
    {
        y += 7;
        writer.LineAround(title.Zh, new(FontFile.Bold, 7.4f, Black), PageWidth / 2, y);
        y += 6.2f;
        writer.LineAround(title.En, new(FontFile.Regular, 4f, Quiet), PageWidth / 2, y);
        y += 6;
    }

    private void Head(int page)
    {
        writer.Fit(head.Office.Zh, new(FontFile.Bold, 0, accent), (Margin, 15f, 118, 5), [4f, 3.5f, 3f, 2.6f], "office");
        writer.Fit(head.Office.En, new(FontFile.Regular, 0, Quiet), (Margin, 20.4f, 118, 4), [2.9f, 2.6f, 2.3f, 2f], "office");
        writer.LineTo($"编号 No. {head.Number}", new(FontFile.Bold, 3.2f, Black), PageWidth - Margin, 18.4f, "number");
        writer.LineTo($"第 {page} 页，共 {writer.PageCount} 页 Page {page} of {writer.PageCount}", new(FontFile.Regular, 2.7f, Quiet), PageWidth - Margin, 23f);
        Line(Margin, 26.2f, PageWidth - Margin, accent, 0.5f);
    }

    private void Foot()
    {
        Line(Margin, PageHeight - 23.4f, PageWidth - Margin, Rule, 0.2f);
        var small = new TextStyle(FontFile.Regular, 2.5f, Quiet);
        writer.Line("中英文不一致时，以中文为准。Where the two languages differ, the Chinese text prevails.", small, Margin, PageHeight - 19.6f);
        writer.Fit($"{head.Contact.Zh} {head.Contact.En}", small, (Margin, PageHeight - 18.5f, TextWidth, 3.2f), [2.5f, 2.3f, 2.1f, 1.9f, 1.7f, 1.5f, 1.3f], "contact");
    }

    private void Line(float left, float level, float right, SKColor ink, float width) =>
        writer.Draw(content => content.Rectangle(SKRect.Create(left, level - (width / 2), right - left, width), ink));
}
