namespace Laihua.Linkage;

/// <summary>
/// Walks all pairs that some key joins, each once: a pair belongs to the first key that joins it. A sieve comes before that question, for it costs less.
/// A block that is too large is split by the other parts of keys; what is then still too large is not compared, and counted.
/// </summary>
internal sealed class Candidates(Records records, KeyPlan plan, uint oneIn = 1, Func<int, int, bool>? sieve = null)
{
    private const int LargestBlock = 200;
    private const int Depth = 3;
    private const int PairsOfASmallTable = 2_000_000;
    private readonly int largestBlock = Math.Max(LargestBlock, PairsOfASmallTable / Math.Max(1, records.Count));
    private readonly long[] pairs = new long[plan.Keys.Count];
    private readonly long[] notCompared = new long[plan.Keys.Count];

    /// <summary>Is given each pair; may be called from several threads, each with its own number.</summary>
    internal delegate void Taker(int worker, int first, int second, int key);

    /// <summary>By key the pairs that it joins.</summary>
    internal IReadOnlyList<long> Pairs => pairs;

    /// <summary>By key the pairs of blocks that were too large.</summary>
    internal IReadOnlyList<long> NotCompared => notCompared;

    internal void Walk(int workers, Taker take, Action<int>? keyDone = null)
    {
        var buffer = new BlockBuffer();
        for (var key = 0; key < plan.Keys.Count; key++)
        {
            var number = key;
            var blocks = BlockRuns.Of(plan.Keys[key], records, buffer, oneIn);
            var next = -1;
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, worker =>
            {
                const int Share = 64;
                for (int from; (from = (Interlocked.Increment(ref next)) * Share) < blocks.Runs.Count;)
                {
                    for (var run = from; run < Math.Min(from + Share, blocks.Runs.Count); run++)
                    {
                        Block(blocks.Members(run), number, worker, take, Depth);
                    }
                }
            });
            keyDone?.Invoke(key);
        }
    }

    private void Block(ReadOnlySpan<int> members, int key, int worker, Taker take, int depth)
    {
        var split = records.Within ? 0 : Below(members, records.Split);
        if (members.Length <= largestBlock)
        {
            Compare(members, split, key, worker, take);
        }
        else if (depth == 0)
        {
            Interlocked.Add(ref notCompared[key], PairsOf(members));
        }
        else
        {
            Split(members, key, worker, take, depth);
        }
    }

    private void Compare(ReadOnlySpan<int> members, int split, int key, int worker, Taker take)
    {
        var mine = 0L;
        for (var one = 0; one < (records.Within ? members.Length : split); one++)
        {
            for (var other = records.Within ? one + 1 : split; other < members.Length; other++)
            {
                mine++;
                if (sieve?.Invoke(members[one], members[other]) != false && First(members[one], members[other], key) == key)
                {
                    take(worker, members[one], members[other], key);
                }
            }
        }

        Interlocked.Add(ref pairs[key], mine);
    }

    /// <summary>The first key that joins two records, not later than the one given.</summary>
    internal int First(int one, int other, int key)
    {
        for (var earlier = 0; earlier < key; earlier++)
        {
            if (plan.Keys[earlier].Joins(one, other))
            {
                return earlier;
            }
        }

        return key;
    }

    // By the next part that tells the members apart; those without it are one more part.
    private void Split(ReadOnlySpan<int> members, int key, int worker, Taker take, int depth)
    {
        var part = plan.Parts[0];
        var best = int.MaxValue;
        foreach (var other in plan.Parts.Where(other => plan.Keys[key].Parts.All(own => own.Field != other.Field)))
        {
            var largest = Largest(members, other);
            (part, best) = largest < best ? (other, largest) : (part, best);
        }

        if (best >= members.Length)
        {
            Block(members, key, worker, take, 0);
            return;
        }

        var kept = members.ToArray();
        var hashes = new ulong[kept.Length];
        for (var at = 0; at < kept.Length; at++)
        {
            hashes[at] = part[kept[at]];
        }

        Array.Sort(hashes, kept);
        var within = 0L;
        for (int start = 0, end; start < kept.Length; start = end)
        {
            for (end = start + 1; end < kept.Length && hashes[end] == hashes[start];)
            {
                end++;
            }

            Array.Sort(kept, start, end - start);
            within += PairsOf(kept.AsSpan(start, end - start));
            Block(kept.AsSpan(start, end - start), key, worker, take, depth - 1);
        }

        Interlocked.Add(ref notCompared[key], PairsOf(members) - within);
    }

    private long PairsOf(ReadOnlySpan<int> members)
    {
        var split = Below(members, records.Split);
        return records.Within ? (long)members.Length * (members.Length - 1) / 2 : (long)split * (members.Length - split);
    }

    private static int Largest(ReadOnlySpan<int> members, KeyPart part)
    {
        var counts = new Dictionary<ulong, int>();
        var largest = 0;
        foreach (var member in members)
        {
            var hash = part[member];
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
            largest = Math.Max(largest, counts[hash]);
        }

        return largest;
    }

    private static int Below(ReadOnlySpan<int> members, int split)
    {
        var count = 0;
        while (count < members.Length && members[count] < split)
        {
            count++;
        }

        return count;
    }
}
