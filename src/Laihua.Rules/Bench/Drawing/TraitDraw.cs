namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws a trait, as a population keeps it.</summary>
internal sealed class TraitDraw(Trait trait, IReadOnlyList<Weight> weights)
{
    private readonly AliasTable table = new(weights);
    private readonly byte[] values = [.. weights.Select(weight => trait.IndexOf(weight.Of))];

    internal byte Draw(ref DrawStream stream) => values[table.Draw(ref stream)];
}
