using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws the code of one item, as columns keep it.</summary>
internal sealed class CodeDraw(IReadOnlyList<Weight> weights, PointsCode code, Func<string, PointsFacts> facts)
{
    private readonly AliasTable table = new(weights);
    private readonly byte[] codes = [.. weights.Select(weight => code.Of(facts(weight.Of)))];

    internal byte Draw(ref DrawStream stream) => codes[table.Draw(ref stream)];
}
