namespace Laihua.Rules.Keys;

/// <summary>What a key of the installation signs. One key never does two of these.</summary>
public enum KeyUse
{
    /// <summary>Cards and letters of one province.</summary>
    Issuer,

    /// <summary>Status lists of the whole installation.</summary>
    StatusLists,

    /// <summary>The codes of a minute that holders show on their phones.</summary>
    DynamicCodes,
}
