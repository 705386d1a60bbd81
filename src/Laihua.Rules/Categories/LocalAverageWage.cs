using Laihua.Rules.Places;

namespace Laihua.Rules.Categories;

/// <summary>The average wage of a place in a year.</summary>
/// <param name="Place">GB/T 2260 code of a city, or of a municipality directly under the central government.</param>
/// <param name="Year">The year of which it is the average.</param>
/// <param name="AnnualCny">The wage in CNY a year.</param>
/// <param name="PublishedOn">The day of publication, or null where that is not known.</param>
/// <param name="Source">Who published it.</param>
public sealed record LocalAverageWage(string Place, int Year, decimal AnnualCny, DateOnly? PublishedOn, string Source);

/// <summary>The known average wages.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-002. <b>Sources</b> Each row names its own.</para>
/// <para><b>Units</b> CNY a year.</para>
/// <para><b>Reading</b> "Local" is the city; a county takes its city's figure, a district of a municipality the municipality's;
/// see decision 0004.</para>
/// <para><b>Shape</b> Most places have no figure yet: then there is none, and a person must judge.</para>
/// </remarks>
/// <param name="rows">Any number of figures.</param>
public sealed class LocalAverageWages(IReadOnlyList<LocalAverageWage> rows)
{
    private static readonly string[] Municipalities = ["110000", "120000", "310000", "500000"];

    /// <summary>The figures that travel with the program.</summary>
    public static LocalAverageWages Published => WageTable.Published.Wages;

    /// <summary>Every figure.</summary>
    public IReadOnlyList<LocalAverageWage> Rows { get; } = rows;

    /// <summary>The figure of a place for a year as it was known on a day, or null where there was none.</summary>
    public LocalAverageWage? Find(string place, int year, DateOnly knownOn) => Divisions.Path(place)
        .Reverse()
        .Where(step => step.Level != DivisionLevel.Province || Municipalities.Contains(step.Code))
        .Select(step => Rows.FirstOrDefault(row => row.Place == step.Code && row.Year == year && !(row.PublishedOn > knownOn)))
        .FirstOrDefault(row => row is not null);
}
