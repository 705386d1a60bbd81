namespace Laihua.Rules.Places;

/// <summary>The regions in the words of the published contract.</summary>
public static class Regions
{
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

    /// <summary>The finding for a code that is none.</summary>
    internal static Finding Unknown { get; } = new(
        "POINTS-008",
        "workRegion",
        new("This is no code of a province, city or county (GB/T 2260, six digits).", "该代码不是省、市、县行政区划代码（GB/T 2260，六位数字）。"),
        Sources.Gbt2260);
}
