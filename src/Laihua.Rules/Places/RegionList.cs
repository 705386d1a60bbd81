namespace Laihua.Rules.Places;

/// <summary>One list that puts places into a region.</summary>
/// <param name="Ground">The region.</param>
/// <param name="Source">Where the list was published.</param>
/// <param name="From">The first day on which it applies.</param>
/// <param name="To">The last day, or null.</param>
/// <param name="Confirmed">False where no published text has confirmed the list yet.</param>
/// <param name="Codes">The divisions, GB/T 2260; everything under them is in the region too.</param>
/// <param name="BelievedIn">Provinces (two digits) in which the region is believed where it is stated outright, since the places are not listed.</param>
public sealed record RegionList(
    RegionGround Ground,
    string Source,
    DateOnly From,
    DateOnly? To,
    bool Confirmed,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> BelievedIn)
{
    /// <summary>Whether the list applies on a day.</summary>
    public bool IsOn(DateOnly day) => From <= day && !(To < day);
}
