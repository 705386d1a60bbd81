namespace Laihua.Linkage;

/// <summary>The records that agree in one key, run by run: sorted by the hash of the key.</summary>
internal sealed class BlockRuns
{
    private readonly int[] order;
    private readonly List<(int Start, int End)> runs = [];

    private BlockRuns(int[] order) => this.order = order;

    internal IReadOnlyList<(int Start, int End)> Runs => runs;

    internal ReadOnlySpan<int> Members(int run) => order.AsSpan(runs[run].Start..runs[run].End);

    internal static BlockRuns Of(BlockingKey key, Records records)
    {
        var (hashes, members, count) = Hashed(key, records);
        Array.Sort(hashes, members, 0, count);
        var blocks = new BlockRuns(members);
        for (int start = 0, end; start < count; start = end)
        {
            for (end = start + 1; end < count && hashes[end] == hashes[start];)
            {
                end++;
            }

            if (end - start > 1)
            {
                blocks.Add(start, end);
            }
        }

        return blocks;
    }

    private static (ulong[] Hashes, int[] Members, int Count) Hashed(BlockingKey key, Records records)
    {
        var (hashes, members, count) = (new ulong[records.Count * key.Slots], new int[records.Count * key.Slots], 0);
        Parallel.For(0, 1 + (records.Count >> 14), block =>
        {
            for (var record = block << 14; record < Math.Min(records.Count, (block + 1) << 14); record++)
            {
                for (var slot = 0; slot < key.Slots; slot++)
                {
                    hashes[(record * key.Slots) + slot] = key.HashOf(record, slot);
                }
            }
        });
        for (var at = 0; at < hashes.Length; at++)
        {
            if (hashes[at] != 0)
            {
                hashes[count] = hashes[at];
                members[count++] = at / key.Slots;
            }
        }

        return (hashes, members, count);
    }

    // The same order of members in every run of the program, whatever the sort did with equal hashes; a record that has a hash twice counts once.
    private void Add(int start, int end)
    {
        Array.Sort(order, start, end - start);
        var last = start;
        for (var at = start + 1; at < end; at++)
        {
            if (order[at] != order[last])
            {
                order[++last] = order[at];
            }
        }

        if (last > start)
        {
            runs.Add((start, last + 1));
        }
    }
}
