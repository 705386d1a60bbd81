namespace Laihua.Linkage;

/// <summary>The values of one field by record, -1 for none; the last one is of a record that is searched for.</summary>
internal readonly struct ValueColumn(int[] cells, int width, int field)
{
    internal int this[int record] => cells[(record * width) + field];

    /// <summary>How many records there are, without the one that is searched for.</summary>
    internal int Records => (cells.Length / width) - 1;

    internal bool IsEmpty
    {
        get
        {
            for (var record = 0; record < Records; record++)
            {
                if (this[record] >= 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal void Set(int record, int value) => cells[(record * width) + field] = value;
}
