namespace Laihua.Rules.Places;

/// <summary>The region by which a place of work gives points.</summary>
public enum RegionGround
{
    /// <summary>None of the regions.</summary>
    None,

    /// <summary>西部地区: the western region.</summary>
    West,

    /// <summary>东北地区等老工业基地: the north-east and other old industrial bases.</summary>
    NortheastOldIndustry,

    /// <summary>国家级贫困县等特别地区: national poverty counties and similar special areas.</summary>
    PovertyCounty,
}

/// <summary>One list that puts places into a region.</summary>
/// <param name="Ground">The region.</param>
/// <param name="Code">The division; everything under it is in the region too.</param>
/// <param name="From">The first day on which the list applies.</param>
/// <param name="Confirmed">False where no published text has confirmed the row yet.</param>
/// <param name="Source">The list.</param>
public sealed record RegionRow(RegionGround Ground, string Code, DateOnly From, bool Confirmed, string Source);
