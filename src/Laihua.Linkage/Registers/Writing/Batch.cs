using System.Globalization;
using Laihua.Linkage.Registers.Noise;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>Some pairs of people with all their rows, made by one thread and written when their turn comes.</summary>
internal sealed class Batch
{
    private readonly CsvText lines = new();
    private readonly List<(Register Register, int Day, long Order, int At, int Length)> rows = [];

    internal TruthText Truth { get; } = new();

    internal Tally Tally { get; } = new();

    internal required long Persons { get; init; }

    internal void Add(Pair pair, Typist typist)
    {
        var first = typist.Type(pair.First);
        var second = pair.Second is null ? [] : typist.Type(pair.Second);
        Truth.Add(pair, first, second);
        foreach (var row in first.Concat(second))
        {
            var at = lines.Written.Length;
            RegisterTable.Write(row, lines);
            rows.Add((row.Issue.Register, row.Issue.Day, long.Parse(row.Id.AsSpan(2), CultureInfo.InvariantCulture), at, lines.Written.Length - at));
        }
    }

    internal void LayInto(RowBuckets[] buckets)
    {
        foreach (var (register, day, order, at, length) in rows)
        {
            buckets[(int)register].Add(day, order, lines.Written.Slice(at, length));
        }
    }
}
