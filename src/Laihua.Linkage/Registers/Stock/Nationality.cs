namespace Laihua.Linkage.Registers.Stock;

/// <summary>A nationality: how often it comes, how its people are named, and what its passports are like.</summary>
/// <param name="At">Its place in the table.</param>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="Aliases">Other Chinese names under which it is found in old registers, former states among them.</param>
/// <param name="Culture">Whose names its people bear.</param>
/// <param name="Passports">How its passports are numbered, and for how long they are good.</param>
/// <param name="NewYearPerMille">How many are registered as born on 1 January for want of a birth certificate.</param>
/// <param name="OneNamePerMille">How many have one name alone.</param>
internal sealed record Nationality(
    int At, string Code, string Chinese, IReadOnlyList<string> Aliases, NameStock Culture, PassportKind Passports, int NewYearPerMille, int OneNamePerMille);
