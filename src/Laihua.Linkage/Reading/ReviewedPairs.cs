using System.Diagnostics.CodeAnalysis;

namespace Laihua.Linkage;

/// <summary>What people said of pairs: an earlier file of pairs in which they wrote <c>same</c> or <c>different</c> in place of the outcome.</summary>
/// <param name="Same">Pairs of one person.</param>
/// <param name="Different">Pairs of two people.</param>
public sealed record ReviewedPairs(IReadOnlyList<(string Left, string Right)> Same, IReadOnlyList<(string Left, string Right)> Different)
{
    private const int MostFindings = 20;
    private static readonly string[][] Sides = [["left_id", "right_id"], ["id_a", "id_b"]];

    /// <summary>Reads such a file. Lines that still say <c>match</c> or <c>review</c>, or nothing, are passed over; so are other columns.</summary>
    /// <param name="source">CSV with the columns <c>left_id</c> and <c>right_id</c> (or <c>id_a</c> and <c>id_b</c>) and <c>outcome</c>.</param>
    /// <param name="pairs">What was read, when nothing is refused.</param>
    /// <param name="findings">Everything for which it is refused: another word as the outcome, a pair that is said to be both.</param>
    /// <returns>Whether it can be used.</returns>
    public static bool TryRead(TableSource source, [NotNullWhen(true)] out ReviewedPairs? pairs, out IReadOnlyList<LinkageFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (refused, said, places) = (new List<LinkageFinding>(), new Dictionary<(string, string), bool>(), Array.Empty<int>());
        TextTable.Read(
            source,
            refused,
            rows =>
            {
                var names = TextTable.Cells(rows);
                places = [.. Sides[names.Contains(Sides[1][0]) ? 1 : 0].Append("outcome").Select(column => TextTable.Place(source, names, column, refused))];
                return refused.Count == 0;
            },
            rows =>
            {
                while (refused.Count < MostFindings && rows.Read())
                {
                    if (Row(rows, places, said) is var (rule, en, zh))
                    {
                        refused.Add(new(rule, $"{source.Name}:{rows.Line}", new(en, zh)));
                    }
                }
            });
        findings = refused;
        pairs = refused.Count > 0 ? null : new([.. said.Where(pair => pair.Value).Select(pair => pair.Key)], [.. said.Where(pair => !pair.Value).Select(pair => pair.Key)]);
        return pairs is not null;
    }

    // Takes a row in, or says what is wrong with it.
    private static (string Rule, string En, string Zh)? Row(CsvRows rows, int[] places, Dictionary<(string, string), bool> said)
    {
        if (places.Max() >= rows.Cells)
        {
            return ("LINK-008", $"This row has {rows.Cells} cells, fewer than the heading.", $"本行有{rows.Cells}个单元格，少于标题行。");
        }

        var (pair, outcome) = ((rows[places[0]].ToString(), rows[places[1]].ToString()), rows[places[2]].ToString());
        switch (outcome)
        {
            case "" or "match" or "review":
                return null;
            case "same" or "different":
                return said.TryAdd(pair, outcome == "same") || said[pair] == (outcome == "same")
                    ? null
                    : ("LINK-017", "This pair is said to be the same in one row and different in another.", "同一对记录在不同行中分别标为相同和不同。");
            default:
                return ("LINK-016", $"\"{outcome}\" is no outcome; write same or different.", $"“{outcome}”不是有效结果；请写same（相同）或different（不同）。");
        }
    }
}
