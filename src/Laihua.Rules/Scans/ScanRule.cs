using Laihua.Rules.Places;

namespace Laihua.Rules.Scans;

/// <summary>Where and when codes were read, as coarsely as it is kept.</summary>
/// <param name="City">GB/T 2260 code of the city.</param>
/// <param name="Hour">The hour (UTC), minutes and seconds zero.</param>
public readonly record struct Sighting(string City, DateTime Hour);

/// <summary>Whether one card can have been at two places.</summary>
/// <remarks>
/// <para><b>Rule</b> SCAN-001. <b>Source</b> FWP-QR-1, cloning and replay; decision 0020.</para>
/// <para><b>Units</b> Whole hours, because nothing finer is kept: the same hour, or the next one.</para>
/// <para><b>Reading</b> Two cities are far from each other where their provinces are two and share no border. The table of divisions has no
/// coordinates, and a train crosses one border within the hour.</para>
/// <para><b>Shape</b> Yes or no, the same in both directions. <b>Errors</b> An unknown place is far from none.</para>
/// <para><b>Example</b> Harbin and Guangzhou in one hour: far. Beijing and Tianjin: not.</para>
/// </remarks>
public static class ScanRule
{
    /// <summary>More readings of one card on one day than this are worth a look.</summary>
    public const int ManyInADay = 30;

    /// <summary>More readings of codes that do not exist in one hour than this are somebody who guesses.</summary>
    public const int ManyUnknownInAnHour = 300;

    /// <summary>Whether two sightings of one card contradict each other.</summary>
    public static bool Contradict(Sighting one, Sighting other) =>
        (one.Hour - other.Hour).Duration() <= TimeSpan.FromHours(1) && AreFar(one.City, other.City);

    /// <summary>Whether two cities are far from each other.</summary>
    public static bool AreFar(string one, string other) =>
        Divisions.Find(one) is { } first && Divisions.Find(other) is { } second
        && first.ProvinceCode != second.ProvinceCode && !ProvinceBorders.Touch(first.Code[..2], second.Code[..2]);
}
