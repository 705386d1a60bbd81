using System.Collections.Concurrent;
using Laihua.Rules.Places;

namespace Laihua.Rules.Categories;

/// <summary>The average wage of a place in a year.</summary>
/// <param name="Place">GB/T 2260 code of a city, or of a municipality directly under the central government.</param>
/// <param name="Year">The year of which it is the average.</param>
/// <param name="AnnualCny">The wage in CNY a year.</param>
/// <param name="PublishedOn">The day of publication, or null where that is not known.</param>
/// <param name="Source">Who published it.</param>
public sealed record LocalAverageWage(string Place, int Year, decimal AnnualCny, DateOnly? PublishedOn, string Source)
{
    /// <summary>The first day for which the place's own notice says that this figure counts; null where no notice says so.</summary>
    public DateOnly? CountsFrom { get; init; }

    /// <summary>The last day for which the notice says so.</summary>
    public DateOnly? CountsTo { get; init; }

    /// <summary>Whether this is the figure that counts on a day: by the notice, or as that of the year before once it is out.</summary>
    internal bool CountsOn(DateOnly day) => CountsFrom is { } from
        ? from <= day && !(CountsTo < day)
        : Year == day.Year - 1 && IsOutOn(day);

    /// <summary>Whether it had been published by a day.</summary>
    internal bool IsOutOn(DateOnly day) => !(PublishedOn > day);
}

/// <summary>The known average wages.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-002. <b>Sources</b> Each row names its own.</para>
/// <para><b>Units</b> CNY a year.</para>
/// <para><b>Reading</b> "Local" is the city; a county takes its city's figure, a district of a municipality the municipality's;
/// see decision 0004. Where the place's notice says from when to when a figure counts, it does; see decision 0012.</para>
/// <para><b>Shape</b> Most places have no figure yet: then there is none, and a person must judge.</para>
/// <para><b>Example</b> Wuhan's figure of 2023 counts by its notice from 2024-07-01 to 2025-06-30.</para>
/// </remarks>
/// <param name="rows">Any number of figures.</param>
public sealed class LocalAverageWages(IReadOnlyList<LocalAverageWage> rows)
{
    private static readonly string[] Municipalities = ["110000", "120000", "310000", "500000"];

    private readonly ConcurrentDictionary<string, LocalAverageWage[]> near = new();

    /// <summary>The figures that travel with the program.</summary>
    public static LocalAverageWages Published => WageTable.Published.Wages;

    /// <summary>Every figure.</summary>
    public IReadOnlyList<LocalAverageWage> Rows { get; } = rows;

    /// <summary>Whether a province is a municipality directly under the central government, which has a figure of its own.</summary>
    internal static bool IsMunicipality(string code) => Municipalities.Contains(code);

    /// <summary>What is known on a day of the wage that counts for a place.</summary>
    public WageStanding StandingOn(string place, DateOnly day)
    {
        LocalAverageWage? earlier = null;
        var year = day.Year - 1;
        foreach (var row in RowsFor(place))
        {
            if (row.CountsOn(day))
            {
                return new(row.Year, row, null);
            }

            earlier = row.Year < year && row.IsOutOn(day) && !(row.Year <= earlier?.Year) ? row : earlier;
        }

        return new(year, null, earlier);
    }

    /// <summary>The figures of a place, kept once asked for: codes are many, and none but real ones are kept.</summary>
    private LocalAverageWage[] RowsFor(string place) =>
        near.TryGetValue(place, out var known) ? known : Divisions.Find(place) is null ? [] : near.GetOrAdd(place, Gather);

    /// <summary>Those of the nearest division first, and of one division those with a notice first.</summary>
    private LocalAverageWage[] Gather(string place) =>
    [
        .. Divisions.Path(place)
            .Reverse()
            .Where(step => step.Level != DivisionLevel.Province || Municipalities.Contains(step.Code))
            .SelectMany(step => Rows.Where(row => row.Place == step.Code).OrderBy(row => row.CountsFrom is null)),
    ];
}
