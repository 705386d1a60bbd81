namespace Laihua.Linkage;

/// <summary>Takes in what may become very much: in pieces, so that nothing is copied when there is more.</summary>
internal sealed class Pieces<T>
{
    private const int Piece = 1 << 15;
    private readonly List<T[]> pieces = [];
    private int used = Piece;

    internal int Count => ((pieces.Count - 1) * Piece) + used;

    internal void Add(T one)
    {
        if (used == Piece)
        {
            pieces.Add(new T[Piece]);
            used = 0;
        }

        pieces[^1][used++] = one;
    }

    /// <summary>Moves everything into one array, those of the first first. They are empty then.</summary>
    internal static T[] Together(params IReadOnlyList<Pieces<T>> all)
    {
        var (together, at) = (new T[all.Sum(one => one.Count)], 0);
        foreach (var one in all)
        {
            for (var piece = 0; piece < one.pieces.Count; piece++)
            {
                var full = piece < one.pieces.Count - 1 ? Piece : one.used;
                one.pieces[piece].AsSpan(0, full).CopyTo(together.AsSpan(at));
                one.pieces[piece] = [];
                at += full;
            }

            one.pieces.Clear();
            one.used = Piece;
        }

        return together;
    }
}
