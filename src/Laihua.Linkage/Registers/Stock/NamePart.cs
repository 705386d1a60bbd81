namespace Laihua.Linkage.Registers.Stock;

/// <summary>One family or given name.</summary>
/// <param name="Latin">In capitals as a passport prints it; empty where it is transliterated by the table of the year.</param>
/// <param name="Native">In its own script: Chinese characters or Cyrillic capitals; empty where unknown.</param>
internal sealed record NamePart(string Latin, string Native);
