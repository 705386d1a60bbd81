using System.Runtime.InteropServices;

namespace Laihua.Linkage;

/// <summary>Names in any script, brought to tokens of A to Z.</summary>
internal sealed class NameValues : ValueTable
{
    private const byte Variant = 2;
    private const byte Near = 3;
    private const byte Some = 4;
    private const byte Alike = 5;
    private const byte Differs = 6;
    private const int MostTokens = 16;
    private const int WholeToken = 4;
    private readonly NameTokens tokens = new();
    private readonly List<int> flat = [];
    private readonly List<(int Start, int Count)> places = [];
    private readonly List<ulong> joined = [];

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into) => NameText.Fold(cell, into);

    protected override void Added(int id)
    {
        var start = flat.Count;
        AddTokens(Pool[id], withParticles: false);
        if (flat.Count == start)
        {
            AddTokens(Pool[id], withParticles: true);
        }

        places.Add((start, flat.Count - start));
        joined.Add(Letters(CollectionsMarshal.AsSpan(flat)[start..]));
    }

    internal override byte Level(int first, int second)
    {
        if (joined[first] == joined[second])
        {
            return Variant;
        }

        Span<int> one = stackalloc int[MostTokens];
        Span<int> other = stackalloc int[MostTokens];
        one = one[..Tokens(first, one)];
        other = other[..Tokens(second, other)];
        if (one.Length == 1 && other.Length == 1)
        {
            return OneToken(one[0], other[0]);
        }

        var byTokens = Aligned(one, other);
        return byTokens <= Near ? byTokens : Math.Min(byTokens, NameTokens.Spelt(Pool[first], Pool[second], Near, Alike, Differs));
    }

    internal override ulong Part(Atom atom, int id)
    {
        var (start, count) = places[id];
        return atom switch
        {
            Atom.Exact => joined[id],
            Atom.Rough => count == 1 || tokens[flat[start]].Length >= WholeToken ? tokens.Code(flat[start]) : RoughJoined(start, count),
            Atom.Unordered => Hash64.Of(SumOf(id, rough: false)),
            Atom.Initial => tokens[flat[start]][0],
            _ => 0,
        };
    }

    /// <summary>How the parts of a name stand to a whole name in one field; <see cref="Levels.None"/> when its family name is not in it.</summary>
    internal (byte Family, byte Given) Parts(int whole, int family, int given)
    {
        Span<int> left = stackalloc int[MostTokens];
        Span<int> part = stackalloc int[MostTokens];
        left = left[..Tokens(whole, left)];
        part = part[..Tokens(family, part)];
        if (left.Length < 2)
        {
            return (Levels.None, Levels.None);
        }

        var worst = Levels.Equal;
        foreach (var token in part)
        {
            var (best, at) = Best(token, left);
            if (best > Near)
            {
                return (Levels.None, Levels.None);
            }

            left[(at + 1)..].CopyTo(left[at..]);
            left = left[..^1];
            worst = Math.Max(worst, best);
        }

        Span<int> rest = stackalloc int[MostTokens];
        rest = rest[..Tokens(given, rest)];
        return (worst, left.IsEmpty ? Levels.None : left.SequenceEqual(rest) ? Levels.Equal : Letters(left) == Letters(rest) ? Variant : Aligned(left, rest));
    }

    /// <summary>The tokens of a value.</summary>
    /// <returns>How many.</returns>
    internal int Tokens(int id, Span<int> into)
    {
        var (start, count) = places[id];
        count = Math.Min(count, into.Length);
        for (var at = 0; at < count; at++)
        {
            into[at] = flat[start + at];
        }

        return count;
    }

    /// <summary>All tokens of a value in one number that does not know their order: by their rough sound, or by their skeletons.</summary>
    internal ulong SumOf(int id, bool rough)
    {
        var sum = 0UL;
        for (var at = 0; id >= 0 && at < places[id].Count; at++)
        {
            var token = flat[places[id].Start + at];
            sum += rough ? tokens.Code(token) : tokens.Skeleton(token);
        }

        return sum;
    }

    private (byte Level, int At) Best(int token, ReadOnlySpan<int> tokens)
    {
        var (best, at) = (Differs, -1);
        for (var place = 0; place < tokens.Length; place++)
        {
            var level = token == tokens[place] ? Levels.Equal : OneToken(token, tokens[place]);
            (best, at) = level < best ? (level, place) : (best, at);
        }

        return (best, at);
    }

    private byte OneToken(int one, int other) =>
        tokens.Variants(one, other) ? Variant : tokens.InitialOf(one, other) ? Some : NameTokens.Spelt(tokens[one], tokens[other], Near, Alike, Differs);

    // Each token of the shorter name with the best of the longer that is left.
    private byte Aligned(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var shorter = one.Length <= other.Length ? one : other;
        var longer = one.Length <= other.Length ? other : one;
        var (taken, worst, best) = (0u, Levels.Equal, Differs);
        foreach (var token in shorter)
        {
            var (found, at) = (Differs, -1);
            for (var place = 0; place < longer.Length; place++)
            {
                var level = (taken & (1u << place)) != 0 ? Differs : token == longer[place] ? Levels.Equal : OneToken(token, longer[place]);
                (found, at) = level < found ? (level, place) : (found, at);
            }

            taken |= at < 0 ? 0 : 1u << at;
            worst = Math.Max(worst, found);
            best = Math.Min(best, found);
        }

        return worst <= Near ? one.Length == other.Length ? Math.Max(worst, Variant) : Some : worst == Some || (worst == Alike && best <= Variant) ? Some : best <= Variant ? Alike : Differs;
    }

    private void AddTokens(ReadOnlySpan<byte> name, bool withParticles)
    {
        foreach (var range in name.Split((byte)' '))
        {
            var token = name[range];
            if (token.Length > 0 && (withParticles || !Particles.Contains(token)))
            {
                flat.Add(tokens.Intern(token));
            }
        }
    }

    private ulong Letters(ReadOnlySpan<int> ofTokens)
    {
        var hash = 0UL;
        Span<byte> all = stackalloc byte[1024];
        var length = 0;
        foreach (var id in ofTokens)
        {
            var token = tokens[id];
            if (length + token.Length > all.Length)
            {
                hash = Hash64.Of(hash + 1, Hash64.Of(all[..length]));
                length = 0;
            }

            token.CopyTo(all[length..]);
            length += token.Length;
        }

        return Hash64.Of(hash + 1, Hash64.Of(all[..length]));
    }

    private ulong RoughJoined(int start, int count)
    {
        Span<byte> all = stackalloc byte[64];
        var length = 0;
        for (var at = start; at < start + count && length < all.Length; at++)
        {
            var token = tokens[flat[at]][..Math.Min(tokens[flat[at]].Length, all.Length - length)];
            token.CopyTo(all[length..]);
            length += token.Length;
        }

        return Phonetics.Code(all[..length]);
    }
}
