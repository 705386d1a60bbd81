namespace Laihua.Rules.Points.Ways;

/// <summary>One band or option to which somebody can move an item.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="To">The band's label or the option's id.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Take">The facts with the item moved there.</param>
internal sealed record PointsStep(string Item, string To, int Points, Func<PointsFacts, PointsFacts> Take);
