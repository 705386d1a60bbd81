using Laihua.App.Papers.Text;
using Laihua.Rules;

namespace Laihua.App.Papers.Pdf;

/// <summary>A row of particulars: what it is called, what stands there, and the field that a finding would name.</summary>
internal sealed record PaperRow(Words Label, Words Value, string Field)
{
    /// <summary>A row whose value is the same in both languages.</summary>
    public PaperRow(Words label, string value, string field)
        : this(label, new Words("", value), field)
    {
    }

    /// <summary>The row of a person: the Chinese name, if any, and the Latin letters, both in black.</summary>
    public static PaperRow OfPerson(PrintedName name) => new(
        new("Person", "外国人姓名"),
        name.Chinese is { Length: > 0 } chinese ? $"{name.Latin}　{chinese}" : name.Latin,
        "name");
}

internal sealed partial class PaperLayout
{
    private const float LabelWidth = 54;

    /// <summary>A sentence or more: Chinese, and English below it in smaller grey type.</summary>
    public void Paragraph(Words words, string field = "", float indent = 0)
    {
        Flow(words.Zh, Zh, Margin + indent, TextWidth - indent, field);
        Flow(words.En, En, Margin + indent, TextWidth - indent, field);
        y += 2.2f;
    }

    /// <summary>A heading, kept on the page of what follows.</summary>
    public void Heading(Words words)
    {
        Need(22);
        y += 2.5f;
        writer.Line($"{words.Zh}　{words.En}", new(FontFile.Bold, SizeZh, accent), Margin, y + 4);
        y += 7.2f;
    }

    /// <summary>Particulars as a ruled table of two columns; a row is never cut by the end of a page.</summary>
    public void Rows(params IEnumerable<PaperRow> rows)
    {
        Line(Margin, y, PageWidth - Margin, Rule, 0.2f);
        foreach (var row in rows)
        {
            Row(row);
        }

        y += 3;
    }

    /// <summary>Numbered points, each with its heading in bold and what is said of it below.</summary>
    public void Numbered(IEnumerable<(Words Heading, Words Text)> points, string field)
    {
        var number = 0;
        foreach (var (heading, text) in points)
        {
            number++;
            Need(20);
            writer.LineTo($"{number}.", ZhBold, Margin + 7, y + Baseline(ZhBold));
            Flow($"{heading.Zh} {heading.En}".Trim(), ZhBold, Margin + 10, TextWidth - 10, field);
            Paragraph(text, field, indent: 10);
        }
    }

    /// <summary>Numbered points of one sentence or a few.</summary>
    public void Numbered(IEnumerable<Words> points, string field)
    {
        foreach (var (point, i) in points.Select((point, i) => (point, i)))
        {
            Need(14);
            writer.LineTo($"{i + 1}.", Zh, Margin + 7, y + Baseline(Zh));
            Paragraph(point, field, indent: 10);
        }
    }

    private void Row(PaperRow row)
    {
        const float padding = 1.05f;
        const float left = Margin + LabelWidth;
        const float width = TextWidth - LabelWidth - 1;
        var zh = FlowHeight(row.Value.Zh, ZhBold, width, row.Field);
        var beside = PlaceBeside(row, width);
        var height = zh + (beside is null ? FlowHeight(row.Value.En, En, width, row.Field) : 0);
        Need(height + (2 * padding));
        var bottom = y + height + (2 * padding);
        y += padding;
        Label(row, left);
        if (beside is { } x)
        {
            writer.Line(row.Value.En, En, left + x, y + Baseline(ZhBold), row.Field);
        }

        Flow(row.Value.Zh, ZhBold, left, width, row.Field);
        if (beside is null)
        {
            Flow(row.Value.En, En, left, width, row.Field);
        }

        y = bottom;
        Line(Margin, y, PageWidth - Margin, Rule, 0.2f);
    }

    private void Label(PaperRow row, float right)
    {
        var zhWidth = writer.Line(row.Label.Zh, Zh with { Ink = Quiet }, Margin + 1, y + Baseline(Zh));
        var left = Margin + 2.5f + zhWidth;
        writer.Fit(row.Label.En, En, (left, y + 1.7f, right - left - 2, 4.4f), [2.7f, 2.5f, 2.3f, 2.1f, 1.9f, 1.7f], row.Field);
    }

    /// <summary>Where the English stands on the line of the Chinese, when both are one line together.</summary>
    private float? PlaceBeside(PaperRow row, float width)
    {
        const float gap = 3;
        if (row.Value.En.Length == 0 || row.Value.Zh.Length == 0 || Paragraphs(row.Value.Zh).Length > 1 || Paragraphs(row.Value.En).Length > 1)
        {
            return null;
        }

        var zh = writer.Shape(row.Value.Zh, ZhBold.Font, row.Field).Width * ZhBold.Size;
        var en = writer.Shape(row.Value.En, En.Font, row.Field).Width * En.Size;
        return zh + gap + en <= width ? zh + gap : null;
    }

    /// <summary>Sets paragraphs line by line over the pages.</summary>
    private void Flow(string text, TextStyle style, float left, float width, string field)
    {
        foreach (var paragraph in Paragraphs(text))
        {
            var shaped = writer.Shape(paragraph, style.Font, field);
            foreach (var line in Lines.Break(shaped, width / style.Size))
            {
                Need(Leading(style));
                writer.Text(shaped, line, left, y + Baseline(style), style.Size, style.Ink);
                y += Leading(style);
            }
        }
    }

    private float FlowHeight(string text, TextStyle style, float width, string field) =>
        Paragraphs(text).Sum(paragraph => Lines.Break(writer.Shape(paragraph, style.Font, field), width / style.Size).Count) * Leading(style);

    private static string[] Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // Han needs air between the lines; the smaller Latin below it needs less.
    private static float Leading(TextStyle style) => style.Size * (style.Size < SizeZh ? 1.42f : 1.6f);

    private static float Baseline(TextStyle style) => style.Size * 1.18f;
}
