namespace Laihua.Credentials;

/// <summary>Key 17 of the payload: the place of an artefact in the published status lists.</summary>
/// <remarks><para><b>Shape</b> One number, list · 2^20 + index; the index is random and belongs to one artefact.</para></remarks>
/// <param name="List">The list, 0 to 4095.</param>
/// <param name="Index">The entry in the list, 0 to 1,048,575.</param>
public readonly record struct StatusEntry(int List, int Index)
{
    /// <summary>The number of entries of one list.</summary>
    public const int EntriesPerList = 1 << 20;

    /// <summary>The number of lists that can be named.</summary>
    public const int Lists = 1 << 12;

    internal bool IsValid => List is >= 0 and < Lists && Index is >= 0 and < EntriesPerList;

    internal ulong Value => ((ulong)List * EntriesPerList) + (ulong)Index;

    internal static StatusEntry From(ulong value) =>
        new(checked((int)(value / EntriesPerList)), (int)(value % EntriesPerList));
}

/// <summary>What a status list says of an artefact.</summary>
public enum ArtefactStatus
{
    /// <summary>Nothing is known against it.</summary>
    Valid = 0,

    /// <summary>Cancelled or revoked.</summary>
    Cancelled = 1,

    /// <summary>Suspended for a time.</summary>
    Suspended = 2,

    /// <summary>A newer card or letter has taken its place.</summary>
    Replaced = 3,
}

/// <summary>A status and the instant for which it was published.</summary>
/// <param name="Status">The status.</param>
/// <param name="AsOf">When the list was issued.</param>
/// <param name="Until">When the list ends; null where it does not say.</param>
public sealed record StatusReading(ArtefactStatus Status, DateTimeOffset AsOf, DateTimeOffset? Until = null);
