namespace Laihua.Rules.Categories;

/// <summary>The best category that points and direct grounds give, and what gives it.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-001. <b>Sources</b> <see cref="Sources.Classification"/>.</para>
/// <para><b>Reading</b> Points are one of several alternative grounds; a direct ground needs none.</para>
/// <para><b>Errors</b> An unknown ground id gives nothing.</para>
/// <para><b>Example</b> 110 points and A2.1: A, because of <c>points</c> and <c>A2.1</c>.</para>
/// </remarks>
public static class CategoryOf
{
    private static readonly IReadOnlyList<string> PointsAlone = ["points"];

    /// <summary>The best of both.</summary>
    /// <param name="byPoints">What the points give.</param>
    /// <param name="groundsMet">The ids of the grounds that are met.</param>
    public static (PermitCategory Category, IReadOnlyList<string> Because) Best(PermitCategory byPoints, IReadOnlyList<string> groundsMet)
    {
        if (groundsMet.Count == 0)
        {
            return (byPoints, PointsAlone);
        }

        Ground[] grounds = [.. groundsMet.Distinct().Select(Ground.Find).OfType<Ground>()];
        var best = grounds.Select(ground => ground.Category).Append(byPoints).Min();
        IEnumerable<string> points = byPoints == best ? ["points"] : [];
        return (best, [.. points, .. grounds.Where(ground => ground.Category == best).Select(ground => ground.Id)]);
    }
}
