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
