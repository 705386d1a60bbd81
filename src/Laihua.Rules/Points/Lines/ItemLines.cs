namespace Laihua.Rules.Points.Lines;

/// <summary>Gives the line of an account for one item. What is the same for everyone is made once, with the table.</summary>
internal abstract class ItemLines(PointsItem item)
{
    /// <summary>The line where nothing was stated.</summary>
    protected PointsLine Absent { get; } = new(item.Id, item.Maximum is null ? null : 0, item.Maximum, null, null, item.Absent, item.Source);

    protected PointsItem Item => item;

    internal abstract PointsLine Of(PointsFacts facts);

    protected PointsLine Line(int points, string? band, object? input, Words reason) =>
        new(item.Id, points, item.Maximum, band, input, reason, item.Source);
}
