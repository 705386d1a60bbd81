namespace Laihua.Linkage;

/// <summary>Words such as an address: compared as a whole and word by word, in any order.</summary>
internal sealed class TextValues : ValueTable
{
    private const byte Near = 2;
    private const byte Common = 3;
    private const byte Differs = 4;
    private const int MostTokens = 24;
    private const double NearFrom = 0.93;
    private const double CommonFrom = 0.85;
    private const double SharedFrom = 0.5;
    private readonly SpanPool<byte> tokens = new();
    private readonly List<int> flat = [];
    private readonly List<(int Start, int Count)> places = [];
    private readonly List<ulong> joined = [];

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into) => Folding.Fold(cell, into);

    protected override void Added(int id)
    {
        var start = flat.Count;
        var text = Pool[id];
        var hash = 1UL;
        foreach (var range in text.Split((byte)' '))
        {
            flat.Add(tokens.Intern(text[range]));
            hash = 0;
        }

        places.Add((start, flat.Count - start));
        joined.Add(hash == 0 ? Mixed(WithoutBlanks(text), letter => letter, sorted: false) : 0);
    }

    internal override byte Level(int first, int second)
    {
        if (joined[first] == joined[second])
        {
            return Near;
        }

        var one = Pool[first];
        var other = Pool[second];
        var shorter = Math.Min(one.Length, other.Length);
        var likeness = JaroWinkler.Similarity(one, other);
        var distance = Math.Abs(one.Length - other.Length) * 4 > shorter ? shorter : EditDistance.Between(one, other);
        if ((likeness >= NearFrom && distance * 5 <= shorter) || distance * 8 <= shorter || distance == 1)
        {
            return Near;
        }

        var shared = Shared(first, second);
        return shared >= 1 ? Near : shared >= SharedFrom || likeness >= CommonFrom ? Common : Differs;
    }

    internal override ulong Part(Atom atom, int id) => atom switch
    {
        Atom.Exact => joined[id],
        Atom.Rough => Phonetics.Code(Longest(id)),
        Atom.Unordered => Unordered(id),
        _ => 0,
    };

    // The share of letters in words that both have, in the longer of the two.
    private double Shared(int first, int second)
    {
        var (one, other) = (places[first], places[second]);
        var (letters, common, taken) = (0, 0, 0u);
        for (var at = one.Start; at < one.Start + Math.Min(one.Count, MostTokens); at++)
        {
            letters += tokens[flat[at]].Length;
            for (var place = 0; place < Math.Min(other.Count, MostTokens); place++)
            {
                if ((taken & (1u << place)) == 0 && Same(flat[at], flat[other.Start + place]))
                {
                    taken |= 1u << place;
                    common += tokens[flat[at]].Length;
                    break;
                }
            }
        }

        var others = 0;
        for (var at = other.Start; at < other.Start + other.Count; at++)
        {
            others += tokens[flat[at]].Length;
        }

        return (double)common / Math.Max(letters, others);
    }

    private bool Same(int one, int other)
    {
        if (one == other)
        {
            return true;
        }

        var first = tokens[one];
        var second = tokens[other];
        return Math.Min(first.Length, second.Length) > 4 && EditDistance.Between(first, second) <= 1;
    }

    private ReadOnlySpan<byte> Longest(int id)
    {
        var (start, count) = places[id];
        var longest = flat[start];
        for (var at = start + 1; at < start + count; at++)
        {
            longest = tokens[flat[at]].Length > tokens[longest].Length ? flat[at] : longest;
        }

        return tokens[longest];
    }

    private ulong Unordered(int id)
    {
        var sum = 0UL;
        for (var at = 0; at < places[id].Count; at++)
        {
            sum += Hash64.Of(tokens[flat[places[id].Start + at]]);
        }

        return Hash64.Of(sum);
    }

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> text)
    {
        var letters = new byte[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            letters[length] = letter;
            length += letter == ' ' ? 0 : 1;
        }

        return letters.AsSpan(0, length);
    }
}
