using System.Text;

namespace Laihua.Rules.Tests.Documents;

/// <summary>Writes headings and tables.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public Markdown Heading(int level, string title) => Line(new string('#', level) + " " + title).Line("");

    public Markdown Paragraph(string paragraph) => Line(paragraph).Line("");

    public Markdown Table(string[] heading, IEnumerable<string[]> rows)
    {
        Row(heading).Row([.. heading.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        return Line("");
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    private Markdown Row(string[] cells) => Line($"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |");

    private Markdown Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }
}
