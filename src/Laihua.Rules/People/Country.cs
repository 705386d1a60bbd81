namespace Laihua.Rules.People;

/// <summary>A State, territory, organisation or status that travel documents name by a code.</summary>
/// <param name="Code">Three letters: ISO 3166-1 alpha-3, or a special code of ICAO Doc 9303 part 3.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="IsNationality">Whether a foreigner's nationality may be stated by it: not China, not an organisation or an uninhabited territory.</param>
public sealed record Country(string Code, Words Name, bool IsNationality);
