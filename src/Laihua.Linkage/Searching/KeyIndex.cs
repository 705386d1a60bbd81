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
        var (all, records, count) = (new ulong[(to - from) * key.Slots], new int[(to - from) * key.Slots], 0);
        for (var place = 0; place < all.Length; place++)
        {
            var hash = key.HashOf(from + (place / key.Slots), place % key.Slots);
            if (hash != 0)
            {
                all[count] = hash;
                records[count++] = from + (place / key.Slots);
            }
        }

        Array.Sort(all, records, 0, count);
        hashes = all[..count];
        members = records[..count];
    }

    /// <summary>How many hashes a record has.</summary>
    internal int Slots => key.Slots;

    /// <summary>The records that agree with one of the hashes of one that is searched for.</summary>
    internal ReadOnlySpan<int> With(int searched, int slot)
    {
        var hash = key.HashOf(searched, slot);
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
