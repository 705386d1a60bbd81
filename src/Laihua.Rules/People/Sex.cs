namespace Laihua.Rules.People;

/// <summary>The sex as a travel document states it, by the letters of ICAO Doc 9303.</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    M,

    /// <summary>Female.</summary>
    F,

    /// <summary>Unspecified; a filler in the machine-readable zone.</summary>
    X,
}
