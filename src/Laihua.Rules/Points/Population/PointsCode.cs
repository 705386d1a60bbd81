namespace Laihua.Rules.Points.Population;

/// <summary>How one item is kept in a byte.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Codes">How many codes there are.</param>
/// <param name="Of">The code of facts that can be scored.</param>
/// <param name="Into">Facts with what a code stands for; the facts as they are for the code of nothing.</param>
internal sealed record PointsCode(string Item, int Codes, Func<PointsFacts, byte> Of, Func<PointsFacts, int, PointsFacts> Into);
