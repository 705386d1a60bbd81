namespace Laihua.Linkage;

/// <summary>Identifiers and codes: letters and figures alone, capital, zeros at the beginning kept.</summary>
internal sealed class CodeValues(bool identifier) : ValueTable
{
    private const byte Slip = 3;
    private const int TwoSlipsFrom = 6;
    private const int SlipFrom = 3;
    private const int LastFigures = 3;
    private const int NearlyNext = 20;
    private readonly List<ulong> organisations = [];

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into)
    {
        var length = Folding.Fold(cell, into);
        var kept = 0;
        for (var at = 0; at < length; at++)
        {
            into[kept] = into[at];
            kept += into[at] == ' ' ? 0 : 1;
        }

        // "See the original", "same as above", 00000000: words of another script and nothing but zeros in place of a number say nothing.
        var number = into[..kept];
        return identifier && (!number.ContainsAnyInRange((byte)'0', (byte)'Z') || (number.Contains((byte)'0') && !number.ContainsAnyInRange((byte)'1', (byte)'9'))) ? 0 : kept;
    }

    protected override void Added(int id) => organisations.Add(identifier ? 0 : Hash64.Of(CreditCode.OrganisationOf(Pool[id])));

    internal override byte Level(int first, int second)
    {
        var one = Pool[first];
        var other = Pool[second];
        if (!identifier && organisations[first] == organisations[second])
        {
            return Levels.Linked;
        }

        var distance = Math.Abs(one.Length - other.Length) > 2 ? 3 : EditDistance.Between(one, other);
        if (Math.Min(one.Length, other.Length) >= SlipFrom && (distance <= 1 || SameWhenMisread(one, other)))
        {
            return Slip;
        }

        if (!identifier)
        {
            return one.Length == other.Length && distance == 2 && one.Length >= SlipFrom && Mixed(one, Itself, sorted: true) == Mixed(other, Itself, sorted: true) ? Slip : (byte)(Slip + 1);
        }

        return distance == 2 && Math.Min(one.Length, other.Length) >= TwoSlipsFrom ? (byte)(Slip + 1) : (byte)(Slip + 2);
    }

    /// <summary>Whether two numbers stand next to each other, as those of documents given out one after the other do.</summary>
    internal bool Neighbours(int first, int second)
    {
        var one = Pool[first];
        var other = Pool[second];
        if (one.Length == other.Length && char.IsAsciiLetter((char)one[^1]) && char.IsAsciiLetter((char)other[^1]))
        {
            // A letter at the end checks the figures before it.
            one = one[..^1];
            other = other[..^1];
        }

        var shared = one.CommonPrefixLength(other);
        return one.Length == other.Length && shared >= one.Length - LastFigures && (shared >= one.Length - 1
            || (Figures(one[shared..]) && Figures(other[shared..]) && Math.Abs(DateText.Number(one[shared..]) - DateText.Number(other[shared..])) <= NearlyNext));
    }

    internal override ulong Part(Atom atom, int id) => atom switch
    {
        Atom.Exact => identifier ? Hash64.Of(Pool[id]) : organisations[id],
        Atom.Rough => Mixed(Pool[id], Misread, sorted: false),
        Atom.Unordered => Pool[id].Length >= TwoSlipsFrom ? Mixed(Pool[id], Misread, sorted: true) : 0,
        _ => 0,
    };

    private static bool SameWhenMisread(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var at = 0; at < one.Length; at++)
        {
            if (Misread(one[at]) != Misread(other[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Figures(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static byte Itself(byte letter) => letter;

    // What is read and typed for one another in the numbers of documents.
    private static byte Misread(byte letter) => letter switch
    {
        (byte)'O' or (byte)'Q' or (byte)'D' => (byte)'0',
        (byte)'I' or (byte)'L' => (byte)'1',
        (byte)'B' => (byte)'8',
        (byte)'S' => (byte)'5',
        (byte)'Z' => (byte)'2',
        (byte)'G' => (byte)'6',
        _ => letter,
    };
}
