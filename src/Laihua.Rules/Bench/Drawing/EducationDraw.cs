using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws degree and vocational grade together.</summary>
internal sealed class EducationDraw(IReadOnlyList<Weight> weights)
{
    private readonly AliasTable table = new(weights);
    private readonly (byte Code, Degree Degree)[] drawn = [.. weights.Select(weight => Of(weight.Of.Split('/')))];

    internal (byte Code, Degree Degree) Draw(ref DrawStream stream) => drawn[table.Draw(ref stream)];

    private static (byte Code, Degree Degree) Of(string[] parts) => (
        PointsCodes.Of("education").Of(new PointsFacts { Education = parts[0], VocationalGrade = parts.Length > 1 ? parts[1] : "none" }),
        Enum.Parse<Degree>(parts[0], ignoreCase: true));
}
