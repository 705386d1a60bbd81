using System.Diagnostics;
using Laihua.Linkage;
using Laihua.Linkage.Registers;

namespace Laihua.Bench.Registers;

/// <summary>Makes registers, links them as anybody would, and measures both ways: A with B, and all rows of both in one table.</summary>
internal sealed class RegisterTrial
{
    private readonly string folder;

    private RegisterTrial(string folder)
    {
        this.folder = folder;
        Truth = new(folder);
    }

    internal RegisterTruth Truth { get; }

    /// <summary>Makes the registers in an empty folder.</summary>
    internal static RegisterTrial Make(RegisterOptions options, string folder)
    {
        RegisterMaker.Make(options with { EncodingOfA = RegisterEncoding.Utf8 }, folder);
        return new(folder);
    }

    /// <summary>Register A with register B, by the schema that lies beside them.</summary>
    internal LinkageResult Link(LinkageOptions? options = null) => Linker.Run(Input(Schema("schema.json"), Table("register_a.csv"), Table("register_b.csv")), options);

    /// <summary>Every row of both in one table.</summary>
    internal LinkageResult Dedupe(LinkageOptions? options = null)
    {
        var both = Schema("schema.json");
        var schema = both with { Many = false, RightPeriod = both.Period, Fields = [.. both.Fields.Select(field => field with { Right = field.Columns })] };
        return Linker.Run(Input(schema, TableSource.Text("both.csv", Both(both)), null), options);
    }

    /// <summary>The first rows of register A with every row of both, as <see cref="WriteBoth(string)"/> wrote them.</summary>
    internal LinkageResult LinkSome(int most, string both)
    {
        var schema = Schema("schema.json");
        var fields = schema.Fields.Select(field => field with { Right = [field.Name] });
        var some = string.Join('\n', File.ReadLines(Path.Combine(folder, "register_a.csv")).Take(most + 1));
        return Linker.Run(Input(schema with { RightId = schema.Id, RightPeriod = schema.Period, Fields = [.. fields] }, TableSource.Text("some.csv", some), TableSource.File(both)));
    }

    /// <summary>Writes every row of both into one file.</summary>
    internal void WriteBoth(string path)
    {
        using var text = new StreamWriter(path);
        WriteBoth(text, Schema("schema.json"));
    }

    internal RegisterMeasure MeasureLinked(LinkageResult result) =>
        new(Truth, result.Pairs.Select(pair => (Truth.Row("A", pair.Left), Truth.Row("B", pair.Right), pair)), Truth.Links.Count);

    internal RegisterMeasure MeasureDeduped(LinkageResult result)
    {
        var pairs = Enumerable.Range(0, Truth.Rows).GroupBy(Truth.PersonOf).Sum(person => person.Count() * (person.Count() - 1) / 2);
        return new(Truth, result.Pairs.Select(pair => (Truth.Row(pair.Left), Truth.Row(pair.Right), pair)), pairs);
    }

    /// <summary>How many milliseconds it took to find each of the first rows of register A in the other table of a run, in rising order.</summary>
    internal List<double> SearchTimes(LinkageResult result, int searches)
    {
        var search = RecordSearch.Over(result);
        List<double> times = [];
        foreach (var record in RecordsOfA(searches))
        {
            var start = Stopwatch.GetTimestamp();
            search.Find(record);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private IEnumerable<IReadOnlyDictionary<string, string>> RecordsOfA(int most)
    {
        string[]? headings = null;
        foreach (var cells in File.ReadLines(Path.Combine(folder, "register_a.csv")).Take(most + 1).Select(line => line.Split(',')))
        {
            if (headings is null)
            {
                headings = cells;
                continue;
            }

            yield return headings.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        }
    }

    private string Both(LinkageSchema schema)
    {
        using var text = new StringWriter();
        WriteBoth(text, schema);
        return text.ToString();
    }

    private void WriteBoth(TextWriter text, LinkageSchema schema)
    {
        text.Write($"{schema.Id},{string.Join(',', schema.Fields.Select(field => field.Name).Concat(schema.Period))}\n");
        Add(text, "A", "register_a.csv", [schema.Id, .. schema.Fields.Select(field => field.Columns[0]), .. schema.Period]);
        Add(text, "B", "register_b.csv", [schema.RightId, .. schema.Fields.Select(field => field.Right[0]), .. schema.RightPeriod]);
    }

    // No cell of a made register holds a comma.
    private void Add(TextWriter text, string register, string file, string[] columns)
    {
        int[]? places = null;
        foreach (var cells in File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split(',')))
        {
            if (places is null)
            {
                places = [.. columns.Select(column => Array.IndexOf(cells, column))];
                continue;
            }

            text.Write($"{register}-{string.Join(',', places.Select(place => cells[place]))}\n");
        }
    }

    private LinkageSchema Schema(string file) => LinkageSchema.TryParse(File.ReadAllText(Path.Combine(folder, file)), out var schema, out var findings)
        ? schema
        : throw new InvalidOperationException(string.Join("; ", findings));

    private TableSource Table(string file) => TableSource.File(Path.Combine(folder, file));

    private static LinkageInput Input(LinkageSchema schema, TableSource left, TableSource? right) => LinkageInput.TryRead(schema, left, right, out var input, out var findings)
        ? input
        : throw new InvalidOperationException(string.Join("; ", findings));
}
