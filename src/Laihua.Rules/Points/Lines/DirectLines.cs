namespace Laihua.Rules.Points.Lines;

/// <summary>The line of the direct grounds: they give a category and no points.</summary>
internal sealed class DirectLines : ItemLines
{
    private readonly PointsLine none;

    internal DirectLines(PointsItem item)
        : base(item) => none = Absent with { Input = Array.Empty<string>() };

    internal override PointsLine Of(PointsFacts facts)
    {
        if (facts.Direct is not { } stated)
        {
            return Absent;
        }

        if (stated.Count == 0)
        {
            return none;
        }

        var ids = string.Join(", ", stated);
        return Absent with
        {
            Input = stated,
            Reason = new($"{ids}: a direct ground, which needs no points", $"{ids}：符合直接赋予资格项，无需积分"),
        };
    }
}
