namespace Laihua.Linkage;

/// <summary>The pairs that weigh enough to be decided, the heaviest first; sixteen bytes for each, for there are millions.</summary>
internal sealed class KeptPairs
{
    /// <summary>How many pairs are worked on by one thread at a time.</summary>
    internal const int Chunk = 4096;
    private const int KeyBits = 8;

    // Weight from the highest down, first record; and second record, key.
    private readonly ulong[] heads;
    private readonly ulong[] tails;

    private KeptPairs(ulong[] heads, ulong[] tails)
    {
        this.heads = heads;
        this.tails = tails;
    }

    internal int Count => heads.Length;

    /// <summary>How many weigh so much or more; they are the first.</summary>
    internal int CountFrom(int least)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Weight(middle) >= least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal int First(int pair) => (int)(uint)heads[pair];

    internal int Second(int pair) => (int)(tails[pair] >> KeyBits);

    internal int Weight(int pair) => (int)(int.MaxValue - (long)(heads[pair] >> 32));

    internal int Key(int pair) => (byte)tails[pair];

    /// <summary>Puts together what the workers kept, in an order that does not depend on how many they were. The buffers are empty then.</summary>
    internal static KeptPairs Of(IReadOnlyList<Buffer> buffers)
    {
        var count = buffers.Sum(buffer => buffer.Count);
        var (heads, tails, at) = (new ulong[count], new ulong[count], 0);
        foreach (var buffer in buffers)
        {
            foreach (var (first, second, weight, key) in buffer)
            {
                (heads[at], tails[at]) = (((ulong)(int.MaxValue - (long)weight) << 32) | (uint)first, ((ulong)second << KeyBits) | (byte)key);
                at++;
            }

            buffer.Clear();
            buffer.TrimExcess();
        }

        Array.Sort(heads, tails);
        for (int start = 0, end; start < count; start = end)
        {
            for (end = start + 1; end < count && heads[end] == heads[start];)
            {
                end++;
            }

            tails.AsSpan(start, end - start).Sort();
        }

        return new(heads, tails);
    }

    /// <summary>What one worker keeps.</summary>
    internal sealed class Buffer : List<(int First, int Second, int Weight, int Key)>;
}
