namespace Laihua.Linkage;

/// <summary>
/// The records of both tables: those of the first table up to <see cref="Split"/>, then those of the second. Their order is that of hashes of
/// their ids, so that no order of rows or of files can change a result.
/// </summary>
internal sealed record Records(LinkageSchema Schema, FieldData[] Fields, ValueRows Rows, int Count, int Split, bool Dedupe, bool Swapped, SpanPool<char>[] Ids, int[] Order, Periods? Periods)
{
    /// <summary>The place of a record that is searched for.</summary>
    internal int Searched => Count;

    /// <summary>Whether records of one table are compared with each other too: where a person may have several.</summary>
    internal bool Within => Dedupe || Schema.Many;

    /// <summary>The id of a record; that of one that is searched for is empty.</summary>
    internal string IdOf(int record) => record == Searched ? "" : (record < Split ? Ids[0] : Ids[^1])[Order[record]].ToString();

    /// <summary>How many pairs there are in all.</summary>
    internal double AllPairs => Within ? Count * (Count - 1.0) / 2 : (double)Split * (Count - Split);
}
