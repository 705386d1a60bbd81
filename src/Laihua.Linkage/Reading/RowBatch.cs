namespace Laihua.Linkage;

/// <summary>Some rows of a table, whose cells all fields take in side by side.</summary>
internal sealed class RowBatch(IReadOnlyList<FieldBuilder> fields, Periods? periods)
{
    private const int MostRows = 8192;
    private readonly List<(int Start, int Length)> cells = [];
    private char[] text = new char[1 << 16];
    private int used;

    // The cells of the fields, and behind them the first and the last day.
    private int Width => fields.Count + (periods is null ? 0 : 2);

    internal bool IsFull => cells.Count >= MostRows * Width;

    internal void Add(ReadOnlySpan<char> cell)
    {
        if (used + cell.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, used + cell.Length));
        }

        cell.CopyTo(text.AsSpan(used));
        cells.Add((used, cell.Length));
        used += cell.Length;
    }

    /// <summary>Gives every cell to its field, in the order of rows, and is empty then.</summary>
    internal void Take()
    {
        Parallel.For(0, fields.Count + (periods is null ? 0 : 1), field =>
        {
            for (var cell = field; cell < cells.Count; cell += Width)
            {
                if (field < fields.Count)
                {
                    fields[field].Add(this[cell]);
                }
                else
                {
                    periods!.Add(this[cell], this[cell + 1]); // There is one place more only with periods.
                }
            }
        });
        cells.Clear();
        used = 0;
    }

    private ReadOnlySpan<char> this[int cell] => text.AsSpan(cells[cell].Start, cells[cell].Length);
}
