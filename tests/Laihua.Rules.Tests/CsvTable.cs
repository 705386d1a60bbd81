namespace Laihua.Rules.Tests;

/// <summary>A published table beside the tests: quoted cells may hold commas, each row by the names of the heading.</summary>
internal static class CsvTable
{
    public static IEnumerable<Dictionary<string, string>> Read(string area, string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, area, "TestData", file));
        var heading = Cells(lines[0]);
        return lines.Skip(1).Select(line => heading.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [""];
        var quoted = false;
        foreach (var character in line)
        {
            quoted ^= character == '"';
            if (character == ',' && !quoted)
            {
                cells.Add("");
            }
            else if (character != '"')
            {
                cells[^1] += character;
            }
        }

        return cells;
    }
}
