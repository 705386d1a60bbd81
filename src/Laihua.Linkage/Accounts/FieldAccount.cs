namespace Laihua.Linkage;

/// <summary>What one field says about a pair.</summary>
/// <param name="Field">The column.</param>
/// <param name="Kind">The kind, as it stands in a schema.</param>
/// <param name="Left">What the first record says, as it was written.</param>
/// <param name="Right">What the other says.</param>
/// <param name="Level">The level at which they agree: <c>equal</c>, …, <c>differs</c>, or <c>none</c> where one is empty.</param>
/// <param name="Words">The level for people.</param>
/// <param name="Bits">What it adds to the weight; below zero it speaks against.</param>
public sealed record FieldAccount(string Field, string Kind, string Left, string Right, string Level, Words Words, double Bits);
