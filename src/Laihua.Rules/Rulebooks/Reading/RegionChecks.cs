using Laihua.Rules.Places;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether the lists of regions name regions and places.</summary>
/// <remarks><para><b>Rules</b> RULES-050 to RULES-054. <b>Sources</b> <see cref="Sources.Gbt2260"/>; decision 0014.</para></remarks>
internal static class RegionChecks
{
    internal static void Check(RuleDraftReading reading)
    {
        foreach (var (path, list) in reading.Rows<RegionDocument.List>("lists"))
        {
            if (Regions.Parse(list.Ground) is null or RegionGround.None)
            {
                reading.Add(NoRegion($"{path}.ground"));
            }

            if (list.Codes.Count == 0 && list.BelievedIn.Count == 0)
            {
                reading.Add(Nowhere($"{path}.codes"));
            }

            PlaceChecks.Places(reading, $"{path}.codes", list.Codes);
            PlaceChecks.Provinces(reading, $"{path}.believedIn", list.BelievedIn);
            VersionChecks.CheckDays(reading, list.From, list.To, $"{path}.to");
        }
    }

    private static Finding NoRegion(string field) => new(
        "RULES-053", field,
        new("Known regions are: west, northeast-old-industry, poverty-county.", "地区类别可为：west、northeast-old-industry、poverty-county。"), Sources.InterimPointsTable);

    private static Finding Nowhere(string field) => new(
        "RULES-054", field,
        new("Name places, or provinces in which the region is believed where it is stated.", "请列明地区，或列明申报即予采信的省份。"), RuleFindings.Versions);
}
