namespace Laihua.Linkage;

/// <summary>The records that agree in one key, run by run: sorted by the hash of the key. One pair of arrays serves all keys, one after the other.</summary>
internal sealed class BlockRuns(Records records)
{
    private const int Chunk = 1 << 14;
    private readonly ulong[] found = new ulong[records.Count];
    private readonly ulong[] hashes = new ulong[records.Count];
    private readonly int[] members = new int[records.Count];
    private readonly List<(int Start, int End)> runs = [];

    internal IReadOnlyList<(int Start, int End)> Runs => runs;

    internal ReadOnlySpan<int> Members(int run) => members.AsSpan(runs[run].Start..runs[run].End);

    /// <summary>Takes the runs of a key; of one value in so many where only some are wanted.</summary>
    internal void Fill(BlockingKey key, uint oneIn)
    {
        Parallel.For(0, (records.Count + Chunk - 1) / Chunk, chunk =>
        {
            for (var record = chunk * Chunk; record < Math.Min(records.Count, (chunk + 1) * Chunk); record++)
            {
                found[record] = key[record];
            }
        });

        // Even hashes from the front and odd ones from the back, so that two threads sort.
        var (front, back) = (0, records.Count);
        for (var record = 0; record < records.Count; record++)
        {
            var hash = found[record];
            if (hash != 0 && (oneIn == 1 || (hash >> 9) % oneIn == 0))
            {
                var at = (hash & 1) == 0 ? front++ : --back;
                (hashes[at], members[at]) = (hash, record);
            }
        }

        Parallel.Invoke(() => Array.Sort(hashes, members, 0, front), () => Array.Sort(hashes, members, back, records.Count - back));
        runs.Clear();
        Find(0, front);
        Find(back, records.Count);
    }

    private void Find(int from, int to)
    {
        for (int start = from, end; start < to; start = end)
        {
            for (end = start + 1; end < to && hashes[end] == hashes[start];)
            {
                end++;
            }

            if (end - start > 1)
            {
                // The same order of members in every run of the program, whatever the sort did with equal hashes.
                Array.Sort(members, start, end - start);
                runs.Add((start, end));
            }
        }
    }
}
