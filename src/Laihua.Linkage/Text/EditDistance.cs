namespace Laihua.Linkage;

/// <summary>How many letters must be put in, left out, replaced or exchanged with their neighbour to make one word of another.</summary>
/// <remarks>
/// <para><b>Shape</b> Optimal string alignment (Damerau 1964, restricted): no place is touched twice. Up to 64 letters by the bit-parallel way of
/// Myers (1999) with the neighbours of Hyyrö (2003); longer ones row by row.</para>
/// <para><b>Units</b> Whole steps. <b>Errors</b> None.</para>
/// </remarks>
public static class EditDistance
{
    private const int Word = 64;
    private const int Letters = 256;

    /// <summary>The distance of two words, of bytes.</summary>
    public static int Between(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var shared = first.CommonPrefixLength(second);
        first = first[shared..];
        second = second[shared..];
        while (!first.IsEmpty && !second.IsEmpty && first[^1] == second[^1])
        {
            first = first[..^1];
            second = second[..^1];
        }

        if (first.Length > second.Length)
        {
            var longer = first;
            first = second;
            second = longer;
        }

        return first.IsEmpty ? second.Length : first.Length <= Word ? Bits(first, second) : Rows(first, second);
    }

    private static int Bits(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text)
    {
        Span<ulong> places = stackalloc ulong[Letters];
        places.Clear();
        for (var at = 0; at < pattern.Length; at++)
        {
            places[pattern[at]] |= 1UL << at;
        }

        var (up, down, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var (distance, last) = (pattern.Length, 1UL << (pattern.Length - 1));
        foreach (var letter in text)
        {
            var here = places[letter];
            var exchanged = ((~diagonal & here) << 1) & before;
            diagonal = ((((here & up) + up) ^ up) | here | down) | exchanged;
            var right = down | ~(diagonal | up);
            var left = diagonal & up;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
            before = here;
        }

        return distance;
    }

    private static int Rows(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var (before, last, next) = (new int[first.Length + 1], new int[first.Length + 1], new int[first.Length + 1]);
        for (var column = 0; column <= first.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= second.Length; row++)
        {
            next[0] = row;
            for (var column = 1; column <= first.Length; column++)
            {
                var best = Math.Min(Math.Min(next[column - 1], last[column]) + 1, last[column - 1] + (first[column - 1] == second[row - 1] ? 0 : 1));
                var exchanged = row > 1 && column > 1 && first[column - 1] == second[row - 2] && first[column - 2] == second[row - 1];
                next[column] = exchanged ? Math.Min(best, before[column - 2] + 1) : best;
            }

            (before, last, next) = (last, next, before);
        }

        return last[first.Length];
    }
}
