using Laihua.Rules.Categories;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws a direct ground, which counts only for those whose age, degree and years of work meet it.</summary>
internal sealed class DirectDraw(IReadOnlyList<Weight> weights)
{
    private readonly AliasTable table = new(weights);
    private readonly Drawn[] grounds = [.. weights.Select(weight => Of(weight.Of))];

    /// <summary>The code of the category that it gives, as columns keep it.</summary>
    internal byte Draw(ref DrawStream stream, int age, Degree degree, int years)
    {
        ref readonly var ground = ref grounds[table.Draw(ref stream)];
        return age <= ground.MaximumAge && degree >= ground.Degree && years >= ground.Years ? ground.Code : PointsColumns.NoGround;
    }

    private static Drawn Of(string id)
    {
        if (id == "none")
        {
            return new(PointsColumns.NoGround, int.MaxValue, Degree.None, 0);
        }

        var ground = Ground.Find(id) ?? throw new InvalidOperationException($"The distributions name an unknown ground {id}.");
        var asks = ground.Asks;
        return new((byte)ground.Category, asks.MaximumAge ?? (asks.UnderAge - 1) ?? int.MaxValue, asks.MinimumEducation ?? Degree.None, asks.MinimumRelatedYears ?? 0);
    }

    private readonly record struct Drawn(byte Code, int MaximumAge, Degree Degree, int Years);
}
