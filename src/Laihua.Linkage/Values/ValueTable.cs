using System.Text;

namespace Laihua.Linkage;

/// <summary>The distinct normalised values of a field, each with what is computed once for it; two of them are compared by number.</summary>
internal abstract class ValueTable
{
    private const int OnStack = 512;

    protected SpanPool<byte> Pool { get; } = new();

    /// <summary>How many values there are.</summary>
    internal int Count => Pool.Count;

    /// <summary>Gives back what is only needed to read more.</summary>
    internal void Trim() => Pool.Trim();

    /// <summary>The number of the value of a cell; -1 when it says nothing.</summary>
    internal int Normalise(ReadOnlySpan<char> cell)
    {
        var most = (cell.Length * Folding.Widest) + Folding.Widest;
        Span<byte> folded = most <= OnStack ? stackalloc byte[OnStack] : new byte[most];
        var length = Fold(cell, folded);
        if (length == 0)
        {
            return -1;
        }

        var count = Pool.Count;
        var id = Pool.Intern(folded[..length]);
        if (id == count)
        {
            Added(id);
        }

        return id;
    }

    /// <summary>
    /// The same as <see cref="Level"/>, asked always in one order, which is that of the values and not of their numbers: it can depend neither on which
    /// record is first nor on which row was read first.
    /// </summary>
    internal byte Compare(int first, int second) => Pool[first].SequenceCompareTo(Pool[second]) <= 0 ? Level(first, second) : Level(second, first);

    /// <summary>The level at which two different values agree; <see cref="Levels.None"/> when nothing can be said. The same in either order.</summary>
    internal abstract byte Level(int first, int second);

    /// <summary>The level of a value with itself: a date of which parts are unknown is not equal to itself.</summary>
    internal virtual byte Own(int id) => Levels.Equal;

    /// <summary>The hash of a part of a value; zero when it has none.</summary>
    internal virtual ulong Part(Atom atom, int id) => atom == Atom.Exact ? Hash64.Of(Pool[id]) : 0;

    /// <summary>The value in its normalised form.</summary>
    internal virtual string Text(int id) => Unfolded(Pool[id]);

    /// <summary>Brings a cell to its normal form.</summary>
    /// <returns>How many bytes are used; none when the cell says nothing.</returns>
    protected abstract int Fold(ReadOnlySpan<char> cell, Span<byte> into);

    /// <summary>Computes what is needed of a value that was not seen before.</summary>
    protected virtual void Added(int id)
    {
    }

    protected static ulong Mixed(ReadOnlySpan<byte> value, Func<byte, byte> each, bool sorted)
    {
        Span<byte> copy = stackalloc byte[OnStack];
        copy = copy[..Math.Min(OnStack, value.Length)];
        for (var at = 0; at < copy.Length; at++)
        {
            copy[at] = each(value[at]);
        }

        if (sorted)
        {
            copy.Sort();
        }

        return Hash64.Of(copy);
    }

    private static string Unfolded(ReadOnlySpan<byte> folded)
    {
        var text = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            text.Append(folded[at] < 0x80 ? (char)folded[at] : Wide(folded.Slice(at, 3)));
            at += folded[at] < 0x80 ? 0 : 2;
        }

        return text.ToString();
    }

    private static char Wide(ReadOnlySpan<byte> three) => (char)(((three[0] & 0x3F) << 10) | ((three[1] & 0x1F) << 5) | (three[2] & 0x1F));
}
