namespace Laihua.Linkage;

/// <summary>One field of all records: the values by number, as they were written and in normal form.</summary>
internal sealed record FieldData(int Number, SchemaField Field, ValueTable Table, SpanPool<char> RawPool, int[] Raw, ValueColumn Values)
{
    internal FieldKind Kind => Field.Kind;

    internal string RawText(int record) => Raw[record] < 0 ? "" : RawPool[Raw[record]].ToString();

    internal string ValueText(int record) => Values[record] < 0 ? "" : Table.Text(Values[record]);

    /// <summary>Puts a cell at a record's place: at that of one that is searched for.</summary>
    internal void Set(int record, string cell)
    {
        Values.Set(record, Table.Normalise(cell.AsSpan().Trim()));
        Raw[record] = cell.Length == 0 ? -1 : RawPool.Intern(cell.AsSpan().Trim());
    }
}
