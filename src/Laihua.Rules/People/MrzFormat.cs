namespace Laihua.Rules.People;

/// <summary>The sizes of a machine-readable zone (ICAO Doc 9303 parts 4 to 7).</summary>
public enum MrzFormat
{
    /// <summary>Card: three lines of 30.</summary>
    TD1,

    /// <summary>Larger card: two lines of 36.</summary>
    TD2,

    /// <summary>Passport booklet: two lines of 44.</summary>
    TD3,

    /// <summary>Visa of full size: two lines of 44.</summary>
    MRVA,

    /// <summary>Visa of small size: two lines of 36.</summary>
    MRVB,
}
