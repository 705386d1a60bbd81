using System.Text;
using Laihua.Linkage.Registers.Noise;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>The files of one run while they grow.</summary>
internal sealed class Collection : IDisposable
{
    private readonly string folder;
    private readonly RowBuckets[] buckets;
    private readonly HashedFile persons;
    private readonly HashedFile links;
    private readonly HashedFile hardNegatives;
    private readonly Tally tally = new();
    private LinkCounts counts = LinkCounts.None;

    internal Collection(string folder)
    {
        this.folder = folder;
        buckets = [new(folder, "a"), new(folder, "b")];
        persons = Opened("truth_person.csv", TruthText.PersonHeadings);
        links = Opened("truth_links.csv", TruthText.LinkHeadings);
        hardNegatives = Opened("truth_hard_negatives.csv", TruthText.HardNegativeHeadings);
    }

    public void Dispose()
    {
        Array.ForEach(buckets, bucket => bucket.Dispose());
        persons.Dispose();
        links.Dispose();
        hardNegatives.Dispose();
    }

    internal void Add(Batch batch)
    {
        batch.LayInto(buckets);
        persons.Write(batch.Truth.Persons.Written);
        links.Write(batch.Truth.Links.Written);
        hardNegatives.Write(batch.Truth.HardNegatives.Written);
        tally.Add(batch.Tally);
        counts = counts.Plus(batch.Truth.Counts);
    }

    /// <summary>Writes the registers and schemas, closes everything, and tells what came out.</summary>
    internal RegisterManifest Finish(RegisterOptions options)
    {
        var registers = new RegisterFile[2];
        Parallel.Invoke(
            () => registers[0] = Register("register_a.csv", buckets[0], RegisterTable.HeadingsOfA, EncodingOf(options.EncodingOfA)),
            () => registers[1] = Register("register_b.csv", buckets[1], RegisterTable.HeadingsOfB, Encoding.UTF8));
        RegisterFile[] files =
        [
            .. registers,
            persons.Finish(counts.Rows),
            links.Finish(counts.Links),
            hardNegatives.Finish(counts.HardNegatives),
            Text("schema.json", LinkSchema.OfBoth()),
            Text("schema_a.json", LinkSchema.OfA()),
            Text("schema_b.json", LinkSchema.OfB()),
        ];
        return ManifestText.Of(options, counts, tally, files);
    }

    private static Encoding EncodingOf(RegisterEncoding encoding) => encoding switch
    {
        RegisterEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")
            ?? throw new InvalidOperationException("GB 18030 is part of the base library."),
        RegisterEncoding.Utf8 => Encoding.UTF8,
    };

    private RegisterFile Register(string name, RowBuckets rows, string[] headings, Encoding encoding)
    {
        using var file = new HashedFile(Path.Combine(folder, name));
        file.Write(encoding.GetBytes(string.Join(',', headings) + "\r\n"));
        return file.Finish(rows.WriteTo(file, encoding));
    }

    private HashedFile Opened(string name, string[] headings)
    {
        var file = new HashedFile(Path.Combine(folder, name));
        file.Write(Encoding.UTF8.GetBytes(string.Join(',', headings) + "\r\n"));
        return file;
    }

    private RegisterFile Text(string name, string text)
    {
        using var file = new HashedFile(Path.Combine(folder, name));
        file.Write(Encoding.UTF8.GetBytes(text));
        return file.Finish(rows: 0);
    }
}
