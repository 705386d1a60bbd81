namespace Laihua.Rules.Places;

/// <summary>The level of an administrative division.</summary>
public enum DivisionLevel
{
    /// <summary>Province, autonomous region or municipality directly under the central government.</summary>
    Province,

    /// <summary>Prefecture-level: city, autonomous prefecture, prefecture or league.</summary>
    Prefecture,

    /// <summary>A heading of the code table without an authority (市辖区): findable, and left out of paths and lists.</summary>
    Heading,

    /// <summary>County-level: district, county, banner or county-level city.</summary>
    County,
}

/// <summary>One administrative division of China.</summary>
/// <param name="Code">GB/T 2260, six digits (<c>230100</c>).</param>
/// <param name="Name">The name: English for provinces and prefectures; counties are written in Chinese with their city in English.</param>
/// <param name="Level">Its level.</param>
public sealed record Division(string Code, Words Name, DivisionLevel Level)
{
    /// <summary>The province's code; the division's own where it is one.</summary>
    public string ProvinceCode => string.Concat(Code.AsSpan(0, 2), "0000");

    /// <summary>The code at prefecture level, which for a municipality is a heading; the province's own for a province.</summary>
    public string PrefectureCode => string.Concat(Code.AsSpan(0, 4), "00");
}
