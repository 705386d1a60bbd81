namespace Laihua.Bench.Registers;

/// <summary>Whose each row of two made registers is, and which rows only look alike. Rows are named by register and number: <c>A-…</c>, <c>B-…</c>.</summary>
internal sealed class RegisterTruth
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<int> persons = [];

    internal RegisterTruth(string folder)
    {
        foreach (var cells in Cells(folder, "truth_person.csv"))
        {
            rows.Add($"{cells[0]}-{cells[1]}", persons.Count);
            persons.Add(int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture));
        }

        Links = [.. Cells(folder, "truth_links.csv").Select(cells => (rows[$"A-{cells[0]}"], rows[$"B-{cells[1]}"], Tags(cells[3..])))];
        HardNegatives = [.. Cells(folder, "truth_hard_negatives.csv").Select(cells => (rows[$"{cells[0]}-{cells[1]}"], rows[$"{cells[2]}-{cells[3]}"], cells[4]))];
    }

    internal int Rows => persons.Count;

    /// <summary>Pairs of one person, a row of A and one of B, with everything that makes them hard.</summary>
    internal IReadOnlyList<(int Left, int Right, string[] Tags)> Links { get; }

    /// <summary>Pairs of two people who look alike: twins, siblings, namesakes, a passport that is shared.</summary>
    internal IReadOnlyList<(int First, int Second, string Kind)> HardNegatives { get; }

    /// <summary>The number of a row.</summary>
    internal int Row(string register, string id) => rows[$"{register}-{id}"];

    internal int Row(string name) => rows[name];

    internal int PersonOf(int row) => persons[row];

    private static string[] Tags(string[] cells)
    {
        string[] tags = [.. cells.SelectMany(cell => cell.Split('|', ' ', ';')).Where(tag => tag.Length > 0).Distinct()];
        return tags.Length > 0 ? tags : ["(none)"];
    }

    private static IEnumerable<string[]> Cells(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split(','));
}
