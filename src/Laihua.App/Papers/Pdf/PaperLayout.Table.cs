using Laihua.App.Papers.Text;
using Laihua.Rules;

namespace Laihua.App.Papers.Pdf;

/// <summary>A column of a table: its heading and its part of the width (the parts of all columns make 1).</summary>
internal sealed record PaperColumn(Words Heading, float Part);

internal sealed partial class PaperLayout
{
    /// <summary>A table; its headings stand again on every page that it reaches.</summary>
    public void Table(IReadOnlyList<PaperColumn> columns, IEnumerable<IReadOnlyList<Words>> rows, string field)
    {
        Need(24);
        Headings(columns);
        foreach (var row in rows)
        {
            var height = row.Select((cell, i) => CellHeight(cell, columns[i], field)).Max() + 2;
            if (y + height > EndOfText)
            {
                NewPage();
                Headings(columns);
            }

            Cells(columns, row, field);
            y += height;
            Line(Margin, y, PageWidth - Margin, Rule, 0.2f);
        }

        y += 3;
    }

    private void Headings(IReadOnlyList<PaperColumn> columns)
    {
        var left = Margin;
        foreach (var column in columns)
        {
            var width = (column.Part * TextWidth) - 2;
            writer.Fit(column.Heading.Zh, new(FontFile.Bold, 0, Black), (left + 1, y + 0.8f, width, 4), [3.2f, 2.8f, 2.4f], "");
            writer.Fit(column.Heading.En, new(FontFile.Regular, 0, Quiet), (left + 1, y + 4.9f, width, 3.4f), [2.6f, 2.3f, 2f, 1.8f], "");
            left += column.Part * TextWidth;
        }

        y += 9.2f;
        Line(Margin, y, PageWidth - Margin, accent, 0.4f);
    }

    private void Cells(IReadOnlyList<PaperColumn> columns, IReadOnlyList<Words> row, string field)
    {
        var (top, left) = (y, Margin);
        for (var i = 0; i < row.Count; i++)
        {
            y = top + 1;
            var width = (columns[i].Part * TextWidth) - 2;
            Flow(row[i].Zh, Zh, left + 1, width, field);
            Flow(row[i].En, En, left + 1, width, field);
            left += columns[i].Part * TextWidth;
        }

        y = top;
    }

    private float CellHeight(Words cell, PaperColumn column, string field)
    {
        var width = (column.Part * TextWidth) - 2;
        return FlowHeight(cell.Zh, Zh, width, field) + FlowHeight(cell.En, En, width, field);
    }
}
