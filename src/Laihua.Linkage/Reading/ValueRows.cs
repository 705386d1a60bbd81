namespace Laihua.Linkage;

/// <summary>
/// The values of all records by number, -1 for none, and one place more for a record that is searched for. Those of one record stand beside each other: pairs
/// are compared record by record, and reading from as many columns as there are fields is what would take the time.
/// </summary>
internal sealed class ValueRows
{
    private readonly int[] cells;
    private readonly int width;

    internal ValueRows(int records, int fields)
    {
        width = fields;
        cells = new int[(records + 1) * fields];
        Array.Fill(cells, -1);
    }

    /// <summary>The values of a record, one for each field.</summary>
    internal ReadOnlySpan<int> this[int record] => cells.AsSpan(record * width, width);

    /// <summary>The values of a field.</summary>
    internal ValueColumn Of(int field) => new(cells, width, field);
}
