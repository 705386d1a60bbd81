namespace Laihua.Linkage;

/// <summary>A pair that weighs enough to be decided; the heaviest comes first, ties by the order of records. Sixteen bytes, for there are millions.</summary>
/// <param name="first">A record.</param>
/// <param name="second">Another.</param>
/// <param name="weight">What the pair weighs, in thousandths of a bit.</param>
/// <param name="key">The key that found it.</param>
internal readonly struct KeptPair(int first, int second, int weight, int key) : IComparable<KeptPair>
{
    private const int KeyBits = 8;

    // Weight from the highest down, first record; and second record, key.
    private readonly ulong head = ((ulong)(int.MaxValue - (long)weight) << 32) | (uint)first;
    private readonly ulong tail = ((ulong)second << KeyBits) | (byte)key;

    internal int First => (int)(uint)head;

    internal int Second => (int)(tail >> KeyBits);

    internal int Weight => (int)(int.MaxValue - (long)(head >> 32));

    internal int Key => (byte)tail;

    public int CompareTo(KeptPair other) => head != other.head ? head.CompareTo(other.head) : tail.CompareTo(other.tail);
}
