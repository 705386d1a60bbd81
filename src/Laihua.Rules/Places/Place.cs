namespace Laihua.Rules.Places;

/// <summary>A place of work with the regions that the lists give to it.</summary>
/// <param name="Index">Its number among all places.</param>
/// <param name="Division">The division.</param>
/// <param name="Rows">The rows of the lists that hold for it, in the order in which they count.</param>
/// <param name="HadPovertyCounties">Whether its province had national poverty counties.</param>
internal sealed record Place(int Index, Division Division, RegionRow[] Rows, bool HadPovertyCounties)
{
    /// <summary>The first region in the order of the points table, or none.</summary>
    internal RegionGround GroundOn(DateOnly date)
    {
        foreach (var row in Rows)
        {
            if (row.From <= date)
            {
                return row.Ground;
            }
        }

        return RegionGround.None;
    }

    internal bool CanBe(RegionGround stated, DateOnly date) => stated switch
    {
        RegionGround.None => GroundOn(date) == RegionGround.None,
        RegionGround.PovertyCounty => HadPovertyCounties,
        RegionGround.West or RegionGround.NortheastOldIndustry => IsOn(stated, date),
    };

    private bool IsOn(RegionGround stated, DateOnly date)
    {
        foreach (var row in Rows)
        {
            if (row.Ground == stated && row.From <= date)
            {
                return true;
            }
        }

        return false;
    }
}
