using System.Numerics;

namespace Laihua.Linkage;

/// <summary>How alike two words are, by Jaro (1989) with the common beginning of Winkler (1990).</summary>
/// <remarks>
/// <para><b>Units</b> From 0 (nothing in common) to 1 (the same).</para>
/// <para><b>Shape</b> Bytes or characters of any length. Up to 64 letters the places are held in one machine word and nothing is allocated.</para>
/// <para><b>Reading</b> Weight of the beginning 0.1, at most four letters of it, and only from a likeness of 0.7 upwards, as in Winkler's own program.</para>
/// <para><b>Errors</b> None. Two empty words are the same.</para>
/// </remarks>
public static class JaroWinkler
{
    private const int Word = 64;
    private const int Beginning = 4;
    private const double BeginningWeight = 0.1;
    private const double BeginningFrom = 0.7;

    /// <summary>How alike two words are.</summary>
    public static double Similarity(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        // Exchanged in place and not by a call each way: which is longer is as good as chance, and this becomes a move without a branch.
        if (first.Length > second.Length)
        {
            var longer = first;
            first = second;
            second = longer;
        }

        return first.IsEmpty || second.Length > JaroOfBytes.Longest ? Of(first, second) : WithBeginning(JaroOfBytes.Similarity(first, second), first, second);
    }

    /// <summary>How alike two words are.</summary>
    public static double Similarity(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        // As above.
        if (first.Length > second.Length)
        {
            var longer = first;
            first = second;
            second = longer;
        }

        return first.IsEmpty || second.Length > JaroOfBytes.Longest || JaroOfBytes.Similarity(first, second) is not { } jaro
            ? Of(first, second)
            : WithBeginning(jaro, first, second);
    }

    // The shorter one first.
    private static double Of<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : unmanaged, IEquatable<T>
    {
        if (first.SequenceEqual(second))
        {
            return 1;
        }

        if (first.IsEmpty)
        {
            return 0;
        }

        var jaro = second.Length <= Word ? Short(first, second) : Long(first, second);
        return WithBeginning(jaro, first, second);
    }

    private static double WithBeginning<T>(double jaro, ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : unmanaged, IEquatable<T>
    {
        if (jaro < BeginningFrom)
        {
            return jaro;
        }

        var (shared, most) = (0, Math.Min(Beginning, first.Length));
        while (shared < most && first[shared].Equals(second[shared]))
        {
            shared++;
        }

        return Math.Min(1, jaro + (BeginningWeight * shared * (1 - jaro)));
    }

    // The shorter is read; which places of the longer are taken stands in one word of bits.
    private static double Short<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : unmanaged, IEquatable<T>
    {
        var reach = Math.Max(0, (second.Length / 2) - 1);
        var (taken, matched) = (0UL, 0UL);
        for (var at = 0; at < first.Length; at++)
        {
            var last = Math.Min(second.Length - 1, at + reach);
            for (var other = Math.Max(0, at - reach); other <= last; other++)
            {
                if ((taken & (1UL << other)) == 0 && first[at].Equals(second[other]))
                {
                    taken |= 1UL << other;
                    matched |= 1UL << at;
                    break;
                }
            }
        }

        var moved = 0;
        var common = BitOperations.PopCount(matched);
        for (; matched != 0; matched &= matched - 1, taken &= taken - 1)
        {
            moved += first[BitOperations.TrailingZeroCount(matched)].Equals(second[BitOperations.TrailingZeroCount(taken)]) ? 0 : 1;
        }

        return JaroOfBytes.Jaro(common, moved, first.Length, second.Length);
    }

    private static double Long<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : unmanaged, IEquatable<T>
    {
        var reach = Math.Max(0, (second.Length / 2) - 1);
        var taken = new bool[second.Length];
        var matched = new List<int>();
        for (var at = 0; at < first.Length; at++)
        {
            var last = Math.Min(second.Length - 1, at + reach);
            for (var other = Math.Max(0, at - reach); other <= last; other++)
            {
                if (!taken[other] && first[at].Equals(second[other]))
                {
                    taken[other] = true;
                    matched.Add(at);
                    break;
                }
            }
        }

        var (moved, next) = (0, 0);
        foreach (var at in matched)
        {
            next = Array.IndexOf(taken, true, next);
            moved += first[at].Equals(second[next++]) ? 0 : 1;
        }

        return JaroOfBytes.Jaro(matched.Count, moved, first.Length, second.Length);
    }
}
