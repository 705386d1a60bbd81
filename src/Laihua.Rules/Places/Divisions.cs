using System.Collections.Frozen;

namespace Laihua.Rules.Places;

/// <summary>The administrative divisions of the mainland: provinces, prefectures and counties.</summary>
/// <remarks>
/// <para><b>Sources</b> <see cref="Sources.Gbt2260"/>, as of 2023-06-30.</para>
/// <para><b>Shape</b> Codes of six digits. Retired codes are unknown; see decision 0004.</para>
/// <para><b>Errors</b> An unknown code gives null or an empty list.</para>
/// <para><b>Example</b> <c>Find("230100")</c> is Harbin 哈尔滨市.</para>
/// </remarks>
public static class Divisions
{
    private static readonly FrozenSet<string> HeadingNames =
        FrozenSet.Create("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private static readonly Division[] InOrder = [.. Load()];
    private static readonly FrozenDictionary<string, Division> ByCode = InOrder.ToFrozenDictionary(division => division.Code);
    private static readonly FrozenDictionary<string, Division[]> ByParent = InOrder
        .Where(division => division.Level is DivisionLevel.Prefecture or DivisionLevel.County)
        .GroupBy(division => ParentCode(division))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>All provinces, in the order of their codes.</summary>
    public static IReadOnlyList<Division> Provinces { get; } = [.. InOrder.Where(division => division.Level == DivisionLevel.Province)];

    /// <summary>All divisions, in the order of their codes.</summary>
    internal static IReadOnlyList<Division> All => InOrder;

    /// <summary>The division of a code, or null where there is none.</summary>
    public static Division? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>What lies directly under a division: prefectures, or counties where there is no prefecture between.</summary>
    public static IReadOnlyList<Division> ChildrenOf(string code) => ByParent.GetValueOrDefault(code, []);

    /// <summary>The way down to a division, the province first and the division itself last.</summary>
    public static IReadOnlyList<Division> Path(string code)
    {
        if (Find(code) is not { } division)
        {
            return [];
        }

        return
        [
            .. new[] { division.ProvinceCode, division.PrefectureCode, code }
                .Distinct()
                .Select(step => ByCode[step])
                .Where(step => step.Level != DivisionLevel.Heading || step.Code == code),
        ];
    }

    /// <summary>The whole name of a place: 黑龙江省哈尔滨市香坊区; in English from the city up, since counties have no English name here.</summary>
    /// <remarks>
    /// <para><b>Errors</b> An unknown code gives null.</para>
    /// <para><b>Example</b> <c>FullName("230110")</c> is "Harbin, Heilongjiang" and 黑龙江省哈尔滨市香坊区.</para>
    /// </remarks>
    public static Words? FullName(string code) => Path(code) is { Count: > 0 } path
        ? new(
            string.Join(", ", path.Where(step => step.Level != DivisionLevel.County).Reverse().Select(step => step.Name.En)),
            string.Concat(path.Select(step => step.Name.Zh)))
        : null;

    private static string ParentCode(Division division) =>
        division.Level == DivisionLevel.Prefecture || ByCode[division.PrefectureCode].Level == DivisionLevel.Heading
            ? division.ProvinceCode
            : division.PrefectureCode;

    private static IEnumerable<Division> Load()
    {
        var english = new Dictionary<string, string>();
        var headings = new HashSet<string>();
        foreach (var row in EmbeddedText.Rows("Places.divisions.csv"))
        {
            var (code, chinese, name) = (row[0], row[1], row[2]);
            var level = LevelOf(code, chinese);
            english[code] = name;
            if (level == DivisionLevel.Heading)
            {
                headings.Add(code[..4]);
            }

            yield return new(code, new(NameOf(code, chinese, name, english, headings), chinese), level);
        }
    }

    private static string NameOf(string code, string chinese, string name, Dictionary<string, string> english, HashSet<string> headings)
    {
        if (name.Length > 0)
        {
            return name;
        }

        // Rows are sorted by code: the city's own row came before. Under a heading the province stands for the city.
        return $"{chinese}, {english[headings.Contains(code[..4]) ? $"{code[..2]}0000" : $"{code[..4]}00"]}";
    }

    private static DivisionLevel LevelOf(string code, string chinese) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? DivisionLevel.Province
        : !code.EndsWith("00", StringComparison.Ordinal) ? DivisionLevel.County
        : HeadingNames.Contains(chinese) ? DivisionLevel.Heading
        : DivisionLevel.Prefecture;
}
