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
        var hashes = new ulong[records.Count];
        Parallel.For(0, 1 + (records.Count >> 14), block =>
        {
            for (var record = block << 14; record < Math.Min(records.Count, (block + 1) << 14); record++)
            {
                hashes[record] = key[record];
            }
        });
        var members = new int[records.Count];
        var count = 0;
        for (var record = 0; record < records.Count; record++)
        {
            if (hashes[record] != 0)
            {
                hashes[count] = hashes[record];
                members[count++] = record;
            }
        }

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
                // The same order of members in every run of the program, whatever the sort did with equal hashes.
                Array.Sort(members, start, end - start);
                blocks.runs.Add((start, end));
            }
        }

        return blocks;
    }
}
