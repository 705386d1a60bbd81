namespace Laihua.Linkage;

/// <summary>What of a value may stand in a key by which candidates are found.</summary>
internal enum Atom
{
    /// <summary>The whole value.</summary>
    Exact,

    /// <summary>How it sounds, or its characters with those that are misread for one another brought together.</summary>
    Rough,

    /// <summary>Its characters without their order; of a date day and month without theirs.</summary>
    Unordered,

    /// <summary>Of a date month and day.</summary>
    MonthAndDay,

    /// <summary>Of a date its year.</summary>
    Year,

    /// <summary>Of a date century, the last figures of the year without their order, month and day.</summary>
    MixedYear,

    /// <summary>Of a name its first letter.</summary>
    Initial,
}
