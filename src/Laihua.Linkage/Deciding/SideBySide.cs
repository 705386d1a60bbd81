namespace Laihua.Linkage;

/// <summary>Sorts in place, with as many threads as parts.</summary>
internal static class SideBySide
{
    private const int Splits = 3;
    private const int Small = 1 << 14;

    /// <summary>Into rising order. What compares as equal must be the same, for nothing is said of its order.</summary>
    internal static void Sort<T>(T[] all)
        where T : IComparable<T> => Sort(all.AsMemory(), Splits);

    // Quicksort (Hoare 1961), whose first steps leave parts that threads sort beside each other.
    private static void Sort<T>(Memory<T> part, int splits)
        where T : IComparable<T>
    {
        if (splits == 0 || part.Length < Small)
        {
            part.Span.Sort();
            return;
        }

        var middle = Split(part.Span);
        Parallel.Invoke(() => Sort(part[..middle], splits - 1), () => Sort(part[middle..], splits - 1));
    }

    // Where the second part begins: nothing before it is greater than anything from it on.
    private static int Split<T>(Span<T> part)
        where T : IComparable<T>
    {
        var (pivot, low, high) = (Middle(part), 0, part.Length - 1);
        while (true)
        {
            while (part[low].CompareTo(pivot) < 0)
            {
                low++;
            }

            while (part[high].CompareTo(pivot) > 0)
            {
                high--;
            }

            if (low >= high)
            {
                return low;
            }

            (part[low], part[high]) = (part[high], part[low]);
            low++;
            high--;
        }
    }

    // The middle one of some that stand evenly apart.
    private static T Middle<T>(ReadOnlySpan<T> part)
        where T : IComparable<T>
    {
        var some = new T[255];
        for (var at = 0; at < some.Length; at++)
        {
            some[at] = part[(int)((long)at * part.Length / some.Length)];
        }

        Array.Sort(some);
        return some[some.Length / 2];
    }
}
