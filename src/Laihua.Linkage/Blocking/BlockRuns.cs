namespace Laihua.Linkage;

/// <summary>The records that agree in one key, run by run: sorted by the hash of the key.</summary>
internal sealed class BlockRuns
{
    private const int Buckets = 256;
    private const int BucketShift = 56;
    private const int BlockBits = 16;
    private readonly int[] order;
    private readonly List<(int Start, int End)> runs = [];

    private BlockRuns(int[] order) => this.order = order;

    internal IReadOnlyList<(int Start, int End)> Runs => runs;

    internal ReadOnlySpan<int> Members(int run) => order.AsSpan(runs[run].Start..runs[run].End);

    /// <param name="key">The key.</param>
    /// <param name="records">The records.</param>
    /// <param name="buffer">Holds the runs, until it is given to another key.</param>
    /// <param name="oneIn">Of how many values of the key one is taken, all its records with it.</param>
    internal static BlockRuns Of(BlockingKey key, Records records, BlockBuffer buffer, ulong oneIn = 1)
    {
        var ends = Hashed(key, records, buffer, oneIn);
        var (hashes, members) = (buffer.Hashes, buffer.Members);
        Parallel.For(0, Buckets, bucket =>
        {
            var start = bucket == 0 ? 0 : ends[bucket - 1];
            hashes.AsSpan(start, ends[bucket] - start).Sort(members.AsSpan(start, ends[bucket] - start));
        });
        var (blocks, count) = (new BlockRuns(members), ends[^1]);
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

    // By the highest bits of their hash first, so that what is sorted is small; within a bucket by record.
    private static int[] Hashed(BlockingKey key, Records records, BlockBuffer buffer, ulong oneIn)
    {
        var places = records.Count * key.Slots;
        var blocks = 1 + (places >> BlockBits);
        var counts = new int[blocks][];
        Parallel.For(0, blocks, block =>
        {
            var mine = counts[block] = new int[Buckets];
            Each(key, places, block, oneIn, (_, hash) => mine[hash >> BucketShift]++);
        });
        var (ends, total) = (new int[Buckets], 0);
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            foreach (var mine in counts)
            {
                (mine[bucket], total) = (total, total + mine[bucket]);
            }

            ends[bucket] = total;
        }

        buffer.Have(total);
        var (hashes, members) = (buffer.Hashes, buffer.Members);
        Parallel.For(0, blocks, block =>
        {
            var next = counts[block];
            Each(key, places, block, oneIn, (record, hash) =>
            {
                var at = next[hash >> BucketShift]++;
                (hashes[at], members[at]) = (hash, record);
            });
        });
        return ends;
    }

    private static void Each(BlockingKey key, int places, int block, ulong oneIn, Action<int, ulong> take)
    {
        for (var place = block << BlockBits; place < Math.Min(places, (block + 1) << BlockBits); place++)
        {
            var hash = key.HashOf(place / key.Slots, place % key.Slots);
            if (hash != 0 && (oneIn == 1 || (hash >> 7) % oneIn == 0))
            {
                take(place / key.Slots, hash);
            }
        }
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
