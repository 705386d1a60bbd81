using Laihua.Rules.Places;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether codes of places are such, and stand once.</summary>
internal static class PlaceChecks
{
    /// <summary>Checks a list of divisions of any level.</summary>
    internal static void Places(RuleDraftReading reading, string at, IReadOnlyList<string> codes) =>
        Each(reading, at, codes, code => Divisions.Find(code) is not null, Unknown);

    /// <summary>Checks a list of the first two digits of provinces.</summary>
    internal static void Provinces(RuleDraftReading reading, string at, IReadOnlyList<string> codes) =>
        Each(reading, at, codes, code => code.Length == 2 && IsProvince($"{code}0000"), UnknownProvince);

    internal static bool IsProvince(string code) => Divisions.Find(code) is { Level: DivisionLevel.Province };

    internal static Finding Unknown(string field) => new(
        "RULES-050", field,
        new("This is no code of a province, city or county (GB/T 2260, six digits).", "该代码不是省、市、县行政区划代码（GB/T 2260，六位数字）。"), Sources.Gbt2260);

    internal static Finding UnknownProvince(string field) => new(
        "RULES-051", field,
        new("This is no province (GB/T 2260).", "该代码不是省级行政区划代码（GB/T 2260）。"), Sources.Gbt2260);

    private static Finding Twice(string field) => new(
        "RULES-052", field,
        new("This place stands in the list more than once.", "该地区在名单中重复出现。"), RuleFindings.Versions);

    private static void Each(RuleDraftReading reading, string at, IReadOnlyList<string> codes, Func<string, bool> isKnown, Func<string, Finding> unknown)
    {
        var seen = new HashSet<string>();
        foreach (var (index, code) in codes.Index())
        {
            if (!isKnown(code))
            {
                reading.Add(unknown($"{at}[{index}]"));
            }
            else if (!seen.Add(code))
            {
                reading.Add(Twice($"{at}[{index}]"));
            }
        }
    }
}
