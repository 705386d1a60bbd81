namespace Laihua.Linkage;

/// <summary>The pairs that weigh enough to be decided, as columns, the heaviest first.</summary>
internal sealed class KeptPairs
{
    /// <summary>How many pairs are worked on by one thread at a time.</summary>
    internal const int Chunk = 4096;
    private readonly int[] first;
    private readonly int[] second;
    private readonly int[] weight;
    private readonly byte[] key;

    private KeptPairs(int[] first, int[] second, int[] weight, byte[] key)
    {
        this.first = first;
        this.second = second;
        this.weight = weight;
        this.key = key;
    }

    internal int Count => first.Length;

    /// <summary>How many weigh so much or more; they are the first.</summary>
    internal int CountFrom(int least)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = weight[middle] >= least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal int First(int pair) => first[pair];

    internal int Second(int pair) => second[pair];

    internal int Weight(int pair) => weight[pair];

    internal int Key(int pair) => key[pair];

    /// <summary>Puts together what the workers kept, in an order that does not depend on how many they were.</summary>
    internal static KeptPairs Of(IReadOnlyList<Buffer> buffers)
    {
        var count = buffers.Sum(buffer => buffer.Count);
        var (order, places) = (new (int Weight, int First, int Second)[count], new (int Buffer, int Place)[count]);
        var at = 0;
        for (var number = 0; number < buffers.Count; number++)
        {
            for (var place = 0; place < buffers[number].Count; place++)
            {
                var (one, other, heavy, _) = buffers[number][place];
                order[at] = (-heavy, one, other);
                places[at++] = (number, place);
            }
        }

        Array.Sort(order, places);
        return new(
            [.. order.Select(pair => pair.First)],
            [.. order.Select(pair => pair.Second)],
            [.. order.Select(pair => -pair.Weight)],
            [.. places.Select(place => (byte)buffers[place.Buffer][place.Place].Key)]);
    }

    /// <summary>What one worker keeps.</summary>
    internal sealed class Buffer : List<(int First, int Second, int Weight, int Key)>;
}
