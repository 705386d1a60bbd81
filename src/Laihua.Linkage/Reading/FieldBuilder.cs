using System.Runtime.InteropServices;

namespace Laihua.Linkage;

/// <summary>Takes the cells of one field, of both tables one after the other.</summary>
internal sealed class FieldBuilder(SchemaField schema, ValueTable table)
{
    private readonly SpanPool<char> raw = new();
    private int[] valueOfRaw = [];
    private int[] raws = new int[16];
    private int count;

    internal SchemaField Field => schema;

    internal ValueTable Table => table;

    internal void Add(ReadOnlySpan<char> cell)
    {
        if (count == raws.Length)
        {
            Array.Resize(ref raws, count * 2);
        }

        raws[count++] = cell.IsEmpty ? -1 : raw.Intern(cell);
    }

    /// <summary>Brings every distinct cell to its normal form, once.</summary>
    internal void Normalise()
    {
        valueOfRaw = new int[raw.Count];
        for (var id = 0; id < valueOfRaw.Length; id++)
        {
            valueOfRaw[id] = table.Normalise(raw[id]);
        }
    }

    /// <summary>The finished field, its records in the order asked for, and one place more for a record that is searched.</summary>
    /// <param name="order">By record its row.</param>
    /// <param name="number">The number of the field.</param>
    /// <param name="values">Takes the values.</param>
    internal FieldData Build(int[] order, int number, ValueColumn values)
    {
        var ordered = new int[order.Length + 1];
        ordered[^1] = -1;
        for (var record = 0; record < order.Length; record++)
        {
            ordered[record] = raws[order[record]];
            values.Set(record, ordered[record] < 0 ? -1 : valueOfRaw[ordered[record]]);
        }

        raws = [];
        raw.Trim();
        table.Trim();
        return new(number, schema, table, raw, ordered, values);
    }

    /// <summary>A hash of what stands in a row, for an order that no order of files can change; zero for a cell that is empty.</summary>
    internal ulong HashOf(int row) => raws[row] < 0 ? 0 : Hash64.Of(MemoryMarshal.AsBytes(raw[raws[row]]));
}
