using System.Collections.Frozen;
using System.Globalization;

namespace Laihua.Rules.People;

/// <summary>The codes of States and of special holders in travel documents.</summary>
/// <remarks>
/// <para><b>Sources</b> ISO 3166-1, <see cref="Sources.Icao9303"/> part 3 section 5.</para>
/// <para><b>Reading</b> <c>D</c> stands for Germany in the zone and is found as <c>DEU</c>, so that one nationality has one code.
/// Utopia (<c>UTO</c>) is for specimens and not known.</para>
/// <para><b>Shape</b> A fixed list; sorting follows the language, not the code.</para>
/// </remarks>
public static class Countries
{
    private const string GermanyInTheZone = "D";

    private static readonly FrozenDictionary<string, Country> ByCode = Read().ToFrozenDictionary(country => country.Code);

    /// <summary>Every code, sorted by name for a list in one language.</summary>
    /// <param name="language"><c>zh</c> for Chinese, everything else English.</param>
    public static IReadOnlyList<Country> All(string language) => Sorted(ByCode.Values, language);

    /// <summary>What may be chosen as a foreigner's nationality, sorted by name.</summary>
    /// <remarks><para>Without China, Hong Kong, Macao and Taiwan, whose people need no permit.</para></remarks>
    /// <param name="language"><c>zh</c> for Chinese, everything else English.</param>
    public static IReadOnlyList<Country> Nationalities(string language) =>
        Sorted(ByCode.Values.Where(country => country.IsNationality), language);

    /// <summary>The one with this code, or null.</summary>
    public static Country? Find(string code) => ByCode.GetValueOrDefault(code == GermanyInTheZone ? "DEU" : code);

    /// <summary>Whether the code is known.</summary>
    public static bool IsKnown(string code) => Find(code) is not null;

    private static Country[] Sorted(IEnumerable<Country> countries, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language.StartsWith("zh", StringComparison.Ordinal) ? "zh-CN" : "en");
        return [.. countries.OrderBy(country => country.Name.In(language), culture.CompareInfo.GetStringComparer(CompareOptions.IgnoreCase)).ThenBy(country => country.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<Country> Read() =>
        from line in PublishedTable.Lines("Laihua.Rules.People.countries.csv")
        let cells = line.Split(';')
        select new Country(cells[0], new(cells[1], cells[2]), cells[3] == "nationality");
}
