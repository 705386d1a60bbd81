using Laihua.Rules.Categories;
using Laihua.Rules.Places;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether figures of wages stand for places that can have one, once a year.</summary>
/// <remarks><para><b>Rules</b> RULES-050, RULES-055, RULES-056. <b>Reading</b> Decision 0004: "local" is the city, or the municipality.</para></remarks>
internal static class WageChecks
{
    internal static void Check(RuleDraftReading reading)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var (path, row) in reading.Rows<WageDocument.Row>("rows"))
        {
            if (Divisions.Find(row.Place) is not { } place)
            {
                reading.Add(PlaceChecks.Unknown($"{path}.place"));
            }
            else if (place.Level == DivisionLevel.Heading || (place.Level == DivisionLevel.Province && !LocalAverageWages.IsMunicipality(row.Place)))
            {
                reading.Add(NoCity($"{path}.place"));
            }

            VersionChecks.CheckDays(reading, row.CountsFrom ?? DateOnly.MaxValue, row.CountsTo, $"{path}.countsTo");
            if (!seen.Add((row.Place, row.Year)))
            {
                reading.Add(Twice($"{path}.year"));
            }
        }
    }

    private static Finding NoCity(string field) => new(
        "RULES-055", field,
        new("A figure is that of a city, a county or a municipality: no province's average counts.", "数据应为市、县或直辖市的平均工资，不采用全省平均。"), RuleFindings.Versions);

    private static Finding Twice(string field) => new(
        "RULES-056", field,
        new("There is a figure of this place and year already.", "该地区该年份已有数据。"), RuleFindings.Versions);
}
