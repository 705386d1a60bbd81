namespace Laihua.Linkage.Registers;

/// <summary>How often one corruption happened in one register, where a row was typed and not copied.</summary>
/// <param name="Register"><c>A</c> or <c>B</c>.</param>
/// <param name="Corruption">Its name, as in the tags of the truth files.</param>
/// <param name="Rate">The rate that is asked for, a share of one.</param>
/// <param name="Eligible">How often it could have happened.</param>
/// <param name="Expected">How often it was to be expected, by the quality of each office and row.</param>
/// <param name="Made">How often it happened.</param>
public sealed record CorruptionRate(string Register, string Corruption, double Rate, long Eligible, double Expected, long Made);
