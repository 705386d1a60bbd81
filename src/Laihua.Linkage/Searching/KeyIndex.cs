namespace Laihua.Linkage;

/// <summary>The records of a register by the hash of one key.</summary>
internal sealed class KeyIndex
{
    private readonly BlockingKey key;
    private readonly ulong[] hashes;
    private readonly int[] members;

    internal KeyIndex(BlockingKey key, int from, int to)
    {
        this.key = key;
        var (all, records, count) = (new ulong[to - from], new int[to - from], 0);
        for (var record = from; record < to; record++)
        {
            var hash = key[record];
            if (hash != 0)
            {
                all[count] = hash;
                records[count++] = record;
            }
        }

        Array.Sort(all, records, 0, count);
        hashes = all[..count];
        members = records[..count];
    }

    /// <summary>The records that agree with one that is searched for.</summary>
    internal ReadOnlySpan<int> With(int searched)
    {
        var hash = key[searched];
        if (hash == 0)
        {
            return [];
        }

        var start = First(hash);
        var end = start;
        while (end < hashes.Length && hashes[end] == hash)
        {
            end++;
        }

        return members.AsSpan(start, end - start);
    }

    private int First(ulong hash)
    {
        var (low, high) = (0, hashes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hashes[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
