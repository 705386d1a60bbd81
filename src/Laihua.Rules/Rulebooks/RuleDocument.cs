namespace Laihua.Rules.Rulebooks;

/// <summary>A version with its JSON.</summary>
/// <param name="Version">The version, in which everything holds.</param>
/// <param name="Json">Its JSON, as it is kept and published.</param>
public sealed record RuleDocument(IRuleVersion Version, string Json);
