using System.Runtime.InteropServices;

namespace Laihua.Linkage;

/// <summary>Reads the tables of one run and puts their records into an order of their own.</summary>
internal sealed class InputReader(LinkageSchema schema, IProgress<LinkageStep>? progress)
{
    private const int Often = 50_000;
    private static readonly Words Reading = new("Reading", "读取");
    private readonly List<LinkageFinding> findings = [];

    internal LinkageInput? Read(TableSource left, TableSource? right, out IReadOnlyList<LinkageFinding> refused)
    {
        var fields = Builders();
        var periods = schema.Period.Count == 0 || (right is not null && schema.RightPeriod.Count == 0) ? null : new Periods();
        var first = Table(left, fields, periods, rightSide: false);
        var second = right is null ? null : Table(right, fields, periods, rightSide: true);
        refused = findings;
        if (findings.Count == 0)
        {
            // Fields that share a table one after the other, the others beside them.
            Parallel.ForEach(fields.GroupBy(field => field.Table), group =>
            {
                foreach (var field in group)
                {
                    field.Normalise();
                }
            });
        }

        return findings.Count == 0 ? Build(fields, periods, first, second) : null;
    }

    private SpanPool<char> Table(TableSource source, FieldBuilder[] fields, Periods? periods, bool rightSide)
    {
        var reader = new TableReader(source, fields, periods, schema, rightSide, findings);
        reader.Read(progress is null ? null : count => Report(count));
        return reader.Ids;
    }

    private void Report(long count)
    {
        if (count % Often == 0)
        {
            progress?.Report(new("read", Reading, count, 0));
        }
    }

    // Names share one table, for given and family names are compared crosswise too; so do numbers, for one person's former number is another record's number.
    private FieldBuilder[] Builders()
    {
        var (names, numbers) = (new NameValues(), new CodeValues(identifier: true));
        return [.. schema.Fields.Select(field => new FieldBuilder(field, field.Kind switch
        {
            FieldKind.GivenName or FieldKind.FamilyName or FieldKind.FullName => names,
            FieldKind.ChineseName => new ChineseValues(),
            FieldKind.Date => new DateValues(field.Columns.Count > 1 ? "yyyy-MM-dd" : field.Format),
            FieldKind.Year => new YearValues(),
            FieldKind.Identifier => numbers,
            FieldKind.Category => new CategoryValues(),
            FieldKind.Country => new CountryValues(),
            FieldKind.Code => new CodeValues(identifier: false),
            FieldKind.Text => new TextValues(),
            FieldKind.Number => new NumberValues(),
        }))];
    }

    private LinkageInput Build(FieldBuilder[] fields, Periods? periods, SpanPool<char> left, SpanPool<char>? right)
    {
        var leftOrder = Order(left, 0);
        if (right is null)
        {
            return Finish(fields, periods, leftOrder, leftOrder.Length, swapped: false, [left]);
        }

        // Which table is first must not matter either: the one with the smaller hash is.
        // Ids nearly always tell; only where they are the same in both, all cells are read.
        var rightOrder = Order(right, left.Count);
        var (one, other) = (Content([], left, leftOrder, 0), Content([], right, rightOrder, left.Count));
        var swapped = one == other ? Content(fields, left, leftOrder, 0) > Content(fields, right, rightOrder, left.Count) : one > other;
        return swapped
            ? Finish(fields, periods, [.. rightOrder, .. leftOrder], right.Count, swapped: true, [right, left])
            : Finish(fields, periods, [.. leftOrder, .. rightOrder], left.Count, swapped: false, [left, right]);
    }

    private LinkageInput Finish(FieldBuilder[] builders, Periods? periods, int[] order, int split, bool swapped, SpanPool<char>[] ids)
    {
        var rows = new ValueRows(order.Length, builders.Length);
        FieldData[] fields = [.. builders.Select((builder, number) => builder.Build(order, number, rows.Of(number)))];
        var firstRow = swapped ? order.Length - split : 0;
        int[] idOrder = [.. order.Select((row, record) => row - (record < split ? firstRow : swapped ? 0 : split))];
        LinkageFinding[] notes = [.. fields.Where(field => field.Values.IsEmpty).Select(field => new LinkageFinding(
            "LINK-014", field.Field.Name, new("This column holds no value that can be read; it is no evidence for or against any pair.", "此列没有可读取的值；不作为任何记录对的证据。")))];
        foreach (var pool in ids)
        {
            pool.Trim();
        }

        return new(new(schema, fields, rows, order.Length, split, ids.Length == 1, swapped, ids, idOrder, periods?.Ordered(order)), notes);
    }

    private static int[] Order(SpanPool<char> ids, int first)
    {
        var (hashes, order) = (new ulong[ids.Count], new int[ids.Count]);
        for (var row = 0; row < order.Length; row++)
        {
            hashes[row] = Hash64.Of(MemoryMarshal.AsBytes(ids[row]));
            order[row] = first + row;
        }

        Array.Sort(hashes, order);
        return order;
    }

    private static ulong Content(FieldBuilder[] fields, SpanPool<char> ids, int[] order, int first)
    {
        var sum = 0UL;
        foreach (var row in order)
        {
            var hash = Hash64.Of(MemoryMarshal.AsBytes(ids[row - first]));
            sum += hash;
            foreach (var field in fields)
            {
                sum += Hash64.Of(hash, field.HashOf(row));
            }
        }

        return sum;
    }
}
