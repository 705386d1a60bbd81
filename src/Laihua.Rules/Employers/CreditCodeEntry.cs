namespace Laihua.Rules.Employers;

/// <summary>One row of the code tables of GB 32100-2015.</summary>
/// <param name="Code">The character.</param>
/// <param name="Name">What it stands for.</param>
public sealed record CreditCodeEntry(char Code, Words Name);
