using System.Globalization;
using System.Text;

namespace Laihua.App.Features.Bench;

/// <summary>All tables of a result as one CSV: each line says in its first column which table it belongs to.</summary>
/// <remarks>What a table does not have is left empty. UTF-8, lines end with a line feed, as RFC 4180 else.</remarks>
public static class BenchCsv
{
    private static readonly string[] Head =
    [
        "table", "id", "nameEn", "nameZh", "people", "oldA", "oldB", "oldC", "oldBelow", "newA", "newB", "newC", "newBelow",
        "up", "down", "gain", "lose", "meanChange", "old", "new", "difference",
    ];

    public static string Write(BenchBody body)
    {
        var csv = new StringBuilder();
        Line(csv, Head);
        Row(csv, "all", new("all", new("Everyone", "全部"), body.Population.People, Sum(body, move => move.Old), Sum(body, move => move.New), body.Up, body.Down));
        foreach (var move in body.Moves)
        {
            Line(csv, "moves", $"{move.Old}-{move.New}", "", "", move.People);
        }

        foreach (var (table, rows) in new[] { ("nationality", body.ByNationality), ("occupation", body.ByOccupation), ("province", body.ByProvince), ("age", body.ByAge) })
        {
            foreach (var row in rows)
            {
                Row(csv, table, row);
            }
        }

        foreach (var item in body.Items)
        {
            Line(csv, ["items", item.Id, item.Name.En, item.Name.Zh, .. Empty(9), item.Up, item.Down, item.Gain, item.Lose, item.MeanChange]);
        }

        Line(csv, ["items", "thresholds", "Thresholds alone", "仅因分数线", .. Empty(9), body.Thresholds.Up, body.Thresholds.Down]);
        foreach (var row in body.Quota.ByProvince)
        {
            Line(csv, ["quota", row.Id, row.Name.En, row.Name.Zh, .. Empty(14), row.Old, row.New, row.Difference]);
        }

        foreach (var (total, old) in body.Totals.Old.Index())
        {
            Line(csv, ["totals", total, "", "", .. Empty(14), old, body.Totals.New[total], body.Totals.New[total] - old]);
        }

        return csv.ToString();
    }

    private static void Row(StringBuilder csv, string table, BreakdownRowBody row) => Line(
        csv, table, row.Id, row.Name.En, row.Name.Zh, row.People,
        row.Old.A, row.Old.B, row.Old.C, row.Old.Below, row.New.A, row.New.B, row.New.C, row.New.Below, row.Up, row.Down);

    private static OutcomesBody Sum(BenchBody body, Func<MoveBody, string> outcome) => OutcomesBody.Of(one =>
        body.Moves.Where(move => outcome(move) == Outcomes.IdOf(one)).Sum(move => move.People));

    private static object[] Empty(int cells) => [.. Enumerable.Repeat<object>("", cells)];

    /// <summary>One line, as long as the head.</summary>
    private static void Line(StringBuilder csv, params ReadOnlySpan<object> cells)
    {
        for (var cell = 0; cell < Head.Length; cell++)
        {
            csv.Append(cell == 0 ? "" : ",").Append(cell < cells.Length ? Quoted(cells[cell]) : "");
        }

        csv.Append('\n');
    }

    private static string Quoted(object cell)
    {
        var text = Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
