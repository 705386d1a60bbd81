namespace Laihua.Linkage;

/// <summary>Takes in rows while the next ones are read: one batch is filled, the one before it is taken. Done when disposed of.</summary>
internal sealed class RowsInTurn(IReadOnlyList<FieldBuilder> fields, Periods? periods) : IDisposable
{
    private RowBatch filling = new(fields, periods);
    private RowBatch taking = new(fields, periods);
    private Task taken = Task.CompletedTask;

    /// <summary>The next cell of a row: first those of the fields, then the first and the last day of its period.</summary>
    internal void Add(ReadOnlySpan<char> cell) => filling.Add(cell);

    /// <summary>A row is whole.</summary>
    internal void EndRow()
    {
        if (filling.IsFull)
        {
            taken.GetAwaiter().GetResult();
            (filling, taking) = (taking, filling);
            taken = Task.Run(taking.Take);
        }
    }

    /// <summary>Waits until every row is taken in.</summary>
    public void Dispose()
    {
        taken.GetAwaiter().GetResult();
        filling.Take();
    }
}
