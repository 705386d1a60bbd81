namespace Laihua.Linkage;

/// <summary>Reads one table into the fields, and names everything for which it is refused.</summary>
internal sealed class TableReader(TableSource source, IReadOnlyList<FieldBuilder> fields, Periods? periods, LinkageSchema schema, bool right, List<LinkageFinding> findings)
{
    private const int MostFindings = 20;
    private readonly string idColumn = right ? schema.RightId : schema.Id;
    private int[][] columns = [];
    private int[] period = [];
    private int idAt;
    private int refused;
    private int cellsOfHeading;

    internal SpanPool<char> Ids { get; } = new();

    internal void Read(Action<long>? counted) => TextTable.Read(source, findings, Heading, rows => Rows(rows, counted));

    private bool Heading(CsvRows rows)
    {
        var names = TextTable.Cells(rows);
        var before = findings.Count;
        int Place(string column) => TextTable.Place(source, names, column, findings);
        cellsOfHeading = names.Length;
        idAt = Place(idColumn);
        columns = [.. fields.Select(field => (right ? field.Field.Right : field.Field.Columns).Select(Place).ToArray())];
        period = [.. (right ? schema.RightPeriod : schema.Period).Select(Place)];
        return findings.Count == before;
    }

    private void Rows(CsvRows rows, Action<long>? counted)
    {
        using var taken = new RowsInTurn(fields, periods);
        while (refused < MostFindings && rows.Read())
        {
            if (rows.Cells != cellsOfHeading)
            {
                Refuse("LINK-008", $"{source.Name}:{rows.Line}", $"This row has {rows.Cells} cells and the heading {cellsOfHeading}.", $"本行有{rows.Cells}个单元格，而标题行有{cellsOfHeading}个。");
                continue;
            }

            if (Id(rows))
            {
                Row(rows, taken);
                counted?.Invoke(Ids.Count);
            }
        }

        if (Ids.Count == 0 && findings.Count == 0)
        {
            Refuse("LINK-009", source.Name, "The file has a heading and no rows.", "文件只有标题行，没有数据。");
        }
    }

    private bool Id(CsvRows rows)
    {
        var id = rows[idAt];
        var count = Ids.Count;
        if (id.IsEmpty)
        {
            Refuse("LINK-007", $"{source.Name}:{rows.Line}", $"The id (column \"{idColumn}\") is empty.", $"标识列“{idColumn}”为空。");
            return false;
        }

        if (Ids.Intern(id) == count)
        {
            return true;
        }

        Refuse("LINK-006", $"{source.Name}:{rows.Line}", "The id of this row was given to an earlier one; an id names one record.", "本行标识与前面的行重复；每条记录的标识须唯一。");
        return false;
    }

    private void Row(CsvRows rows, RowsInTurn taken)
    {
        foreach (var places in columns)
        {
            taken.Add(places.Length == 1 ? rows[places[0]] : DateText.Joined([rows[places[0]].ToString(), rows[places[1]].ToString(), rows[places[2]].ToString()]));
        }

        if (periods is not null)
        {
            taken.Add(rows[period[0]]);
            taken.Add(rows[period[1]]);
        }

        taken.EndRow();
    }

    private void Refuse(string rule, string field, string en, string zh)
    {
        refused++;
        findings.Add(new(rule, field, new(en, zh)));
    }
}
