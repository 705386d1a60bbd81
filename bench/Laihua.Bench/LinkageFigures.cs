using System.Globalization;
using Laihua.Linkage;

namespace Laihua.Bench;

/// <summary>How well records are linked with the default settings, beside the published figures; and Jaro–Winkler beside the library of C#.</summary>
internal static class LinkageFigures
{
    private const string Without = """{"column": "given_name", "kind": "given-name"}, {"column": "surname", "kind": "family-name"}, {"column": "street_number", "kind": "code"}, {"column": "address_1", "kind": "text"}, {"column": "address_2", "kind": "text"}, {"column": "suburb", "kind": "text"}, {"column": "postcode", "kind": "code"}, {"column": "state", "kind": "category"}, {"column": "date_of_birth", "kind": "date", "format": "yyyyMMdd"}""";
    private const string With = Without + """, {"column": "soc_sec_id", "kind": "identifier"}""";

    internal static void Run()
    {
        Console.WriteLine($"{"Linking, F1 over pairs",-40} {"match",8} {"+ review",9}   asked, published");
        Febrl("FEBRL 3 with the number", 3, With, ".9990; recordlinkage by EM .9989");
        Febrl("FEBRL 3 without", 3, Without, ".9913; recordlinkage by EM .9913, GoldenMatch .991, Splink .965");
        Febrl("FEBRL 2 with the number", 2, With, ".997");
        Febrl("FEBRL 2 without", 2, Without, ".990");
        Febrl("FEBRL 1 with the number", 1, With, ".999");
        Febrl("FEBRL 1 without", 1, Without, "");
        Pairs(
            "foreigners: name, birth date, country",
            "foreigners.csv",
            """{"id": "Unnamed: 0", "fields": [{"column": "imie", "kind": "given-name"}, {"column": "imie2", "kind": "given-name"}, {"column": "nazwisko", "kind": "family-name"}, {"column": "data_ur", "kind": "date"}, {"column": "gmina", "kind": "code"}, {"column": "kraj", "kind": "country"}]}""",
            id => id.Split('-')[1],
            "no number: left to people");
        var truth = Rows("fake_1000.csv").ToDictionary(row => row[0], row => row[^1]);
        Pairs(
            "splink fake_1000",
            "fake_1000.csv",
            """{"id": "unique_id", "fields": [{"column": "first_name", "kind": "given-name"}, {"column": "surname", "kind": "family-name"}, {"column": "dob", "kind": "date"}, {"column": "city", "kind": "text"}, {"column": "email", "kind": "text"}]}""",
            id => truth[id],
            "no number: left to people");
        Names();
        Letters();
    }

    private static void Febrl(string name, int set, string fields, string published) =>
        Pairs(name, $"dataset{set}.csv", $$"""{"id": "rec_id", "fields": [{{fields}}]}""", id => id.Split('-')[1], published);

    private static void Pairs(string name, string file, string json, Func<string, string> person, string published)
    {
        if (!LinkageSchema.TryParse(json, out var schema, out _) || !LinkageInput.TryRead(schema, new(file, () => Open(file)), null, out var input, out _))
        {
            throw new InvalidOperationException("A data set of the tests cannot be read.");
        }

        var id = json.Contains("Unnamed", StringComparison.Ordinal) ? 1 : 0;
        var all = Rows(file).GroupBy(row => person(row[id].Trim())).Sum(group => group.Count() * (group.Count() - 1L) / 2);
        var found = Linker.Run(input).Pairs.ToLookup(pair => pair.Outcome, pair => person(pair.Left) == person(pair.Right));
        List<bool> matches = [.. found[PairOutcome.Match]];
        List<bool> both = [.. matches, .. found[PairOutcome.Review]];
        Console.WriteLine($"  {name,-38} {F1(matches, all),8} {F1(both, all),9}   {published}");
    }

    private static string F1(List<bool> found, long all) => (2.0 * found.Count(right => right) / (found.Count + all)).ToString("0.0000", CultureInfo.InvariantCulture);

    private static void Names()
    {
        var pairs = Rows("name_pairs.csv").Select(row => (Same: NameComparison.Compare(row[2], row[3]).Same, Truth: row[4] == "true")).ToList();
        var f1 = 2.0 * pairs.Count(pair => pair.Same && pair.Truth) / (pairs.Count(pair => pair.Same) + pairs.Count(pair => pair.Truth));
        Console.WriteLine($"  {"international names alone",-38} {f1.ToString("0.0000", CultureInfo.InvariantCulture),8} {"",9}   OpenSanctions LogicV2 .742");
    }

    private static void Letters()
    {
        string[] words = [.. Rows("name_pairs.csv").SelectMany(row => row[2..4]).Where(name => System.Text.Ascii.IsValid(name)).Select(name => name.ToUpperInvariant()).Take(120)];
        byte[][] bytes = [.. words.Select(System.Text.Encoding.ASCII.GetBytes)];
        var theirs = new F23.StringSimilarity.JaroWinkler();
        var ours = Pace.Of(() => All(bytes, (one, other) => JaroWinkler.Similarity(one, other)));
        var characters = Pace.Of(() => All(words, (one, other) => JaroWinkler.Similarity(one, other)));
        var peers = Pace.Of(() => All(words, theirs.Similarity));
        Pace.Print("Jaro-Winkler of whole names, bytes as they are held", ours);
        Pace.Print("the same, strings", characters);
        Pace.Print("F23.StringSimilarity 7.0.1", peers);
        Pace.Ratio("ours beside the peer, bytes as they are held (asked: 10)", ours / peers);
        Pace.Ratio("the same, strings", characters / peers);
    }

    private static long All<T>(T[] words, Func<T, T, double> compare)
    {
        var done = 0L;
        foreach (var one in words)
        {
            foreach (var other in words)
            {
                done += compare(one, other) >= 0 ? 1 : 0;
            }
        }

        return done;
    }

    // The tables of the tests have no quoted cells but the names.
    private static IEnumerable<string[]> Rows(string file)
    {
        using var text = new StreamReader(Open(file));
        text.ReadLine();
        while (text.ReadLine() is { } line)
        {
            yield return Cells(line);
        }
    }

    private static string[] Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else if (letter != '"')
            {
                cell.Append(letter);
            }
        }

        return [.. cells, cell.ToString().Trim()];
    }

    private static MemoryStream Open(string file)
    {
        using var stream = typeof(LinkageFigures).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not there.");
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
