namespace Laihua.Rules.Points.Population;

/// <summary>Adds the points of one column of codes to the totals, a vector of people at a time.</summary>
/// <param name="points">What each code gives.</param>
internal abstract class CodeColumn(byte[] points)
{
    /// <summary>What one change from code to code costs beside one piece of table, roughly and as measured.</summary>
    private const int StepsInAPiece = 2;

    /// <summary>The cheapest of the ways that fit.</summary>
    internal static CodeColumn Of(byte[] points)
    {
        var steps = Enumerable.Range(1, points.Length - 1).Count(code => points[code] != points[code - 1]);
        if (steps <= StepsInAPiece)
        {
            return new StepColumn(points);
        }

        if (HalvesColumn.Fits(points))
        {
            return new HalvesColumn(points);
        }

        return steps <= StepsInAPiece * TableColumn.PiecesFor(points) ? new StepColumn(points) : new TableColumn(points);
    }

    /// <summary>What one code gives.</summary>
    internal byte PointsOf(int code) => points[code];

    internal void Add(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        for (var person = AddVectors(codes, totals); person < totals.Length; person++)
        {
            totals[person] += points[codes[person]];
        }
    }

    /// <returns>How many people were done: all but those who do not fill a vector.</returns>
    protected abstract int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals);
}
