using System.Collections.Frozen;
using System.Globalization;

namespace Laihua.Rules.Places;

/// <summary>Which places of work lie in a region that gives points.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-008. <b>Sources</b> <see cref="WesternList"/>, <see cref="NortheastList"/>.</para>
/// <para><b>Units</b> GB/T 2260 codes of six digits; the place of work counts, not the employer's seat.</para>
/// <para><b>Reading</b> A row of a province or city holds for everything under it. No list of poverty counties is kept:
/// that ground is stated outright and believed where a county of that kind is possible; see decision 0004.</para>
/// <para><b>Errors</b> An unknown code is a finding.</para>
/// <para><b>Example</b> Harbin, 230100, is north-eastern because Heilongjiang is.</para>
/// </remarks>
public static class Regions
{
    /// <summary>The list of the western region.</summary>
    public const string WesternList = "Western development 西部大开发: twelve provinces, Xiangxi and Enshi";

    /// <summary>The list of the north-east and other old industrial bases.</summary>
    public const string NortheastList = "Revitalisation of the north-east 东北地区振兴: three provinces and eastern Inner Mongolia";

    /// <summary>The provinces (two digits) that had national poverty counties on the list of 2014; see decision 0004.</summary>
    private static readonly string[] ProvincesWithPovertyCounties =
    [
        "13", "14", "15", "22", "23", "34", "36", "41", "42", "43", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
    ];

    /// <summary>Every row of every list, in the order in which they count.</summary>
    public static IReadOnlyList<RegionRow> Rows { get; } =
        [.. EmbeddedText.Rows("Places.regions.csv").Select(ToRow).OrderBy(row => row.Ground)];

    private static readonly FrozenDictionary<string, Place> ByCode = Divisions.All
        .Select((division, index) => new Place(index, division, RowsFor(division), ProvincesWithPovertyCounties.Contains(division.Code[..2])))
        .ToFrozenDictionary(place => place.Division.Code);

    /// <summary>How many places there are.</summary>
    internal static int Places => ByCode.Count;

    /// <summary>The place of a code, or null where there is none.</summary>
    internal static Place? At(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The region of a place of work: the first that the points table names where several apply.</summary>
    public static Result<RegionGround> GroundFor(string code, DateOnly date) =>
        At(code) is { } place ? place.GroundOn(date) : new List<Finding> { Unknown };

    /// <summary>Every region that a list gives to a place; empty for a place in none, or unknown.</summary>
    public static IReadOnlyList<RegionGround> Grounds(string code, DateOnly date) =>
        At(code) is { } place ? [.. place.Rows.Where(row => row.From <= date).Select(row => row.Ground).Distinct()] : [];

    /// <summary>Whether a region stated outright can be true of a place.</summary>
    /// <returns>False where the lists contradict it, and for an unknown place unless none is stated.</returns>
    public static bool CanBe(RegionGround stated, string code, DateOnly date) =>
        At(code) is { } place ? place.CanBe(stated, date) : stated switch
        {
            RegionGround.None => true,
            RegionGround.PovertyCounty => ProvincesWithPovertyCounties.Contains(code[..2]),
            RegionGround.West or RegionGround.NortheastOldIndustry => false,
        };

    /// <summary>The id of a region in the published contract.</summary>
    public static string IdOf(RegionGround ground) => ground switch
    {
        RegionGround.None => "none",
        RegionGround.West => "west",
        RegionGround.NortheastOldIndustry => "northeast-old-industry",
        RegionGround.PovertyCounty => "poverty-county",
    };

    /// <summary>The region of an id of the published contract, or null where there is none.</summary>
    public static RegionGround? Parse(string id) => id switch
    {
        "none" => RegionGround.None,
        "west" => RegionGround.West,
        "northeast-old-industry" => RegionGround.NortheastOldIndustry,
        "poverty-county" => RegionGround.PovertyCounty,
        _ => null,
    };

    /// <summary>The list that a region rests on.</summary>
    public static string SourceOf(RegionGround ground) => ground switch
    {
        RegionGround.West => WesternList,
        RegionGround.NortheastOldIndustry => NortheastList,
        RegionGround.None or RegionGround.PovertyCounty => "decision 0004",
    };

    /// <summary>The finding for a code that is none.</summary>
    internal static Finding Unknown { get; } = new(
        "POINTS-008",
        "workRegion",
        new("This is no code of a province, city or county (GB/T 2260, six digits).", "该代码不是省、市、县行政区划代码（GB/T 2260，六位数字）。"),
        Sources.Gbt2260);

    private static RegionRow[] RowsFor(Division division)
    {
        var path = Divisions.Path(division.Code);
        return [.. Rows.Where(row => path.Any(step => step.Code == row.Code))];
    }

    private static RegionRow ToRow(string[] row)
    {
        var ground = Parse(row[0]) ?? throw new InvalidOperationException($"The list of regions names an unknown region {row[0]}.");
        return new(ground, row[1], DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), row[3] == "yes", SourceOf(ground));
    }
}
