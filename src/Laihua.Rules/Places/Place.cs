namespace Laihua.Rules.Places;

/// <summary>A place of work with the regions that the lists give to it.</summary>
/// <param name="Index">Its number among all places.</param>
/// <param name="Division">The division.</param>
/// <param name="Lists">The lists that hold for it, in the order in which they count.</param>
/// <param name="Believed">The lists that name no place and are believed in its province.</param>
internal sealed record Place(int Index, Division Division, RegionList[] Lists, RegionList[] Believed)
{
    /// <summary>The first region in the order of the points table, or none.</summary>
    internal RegionGround GroundOn(DateOnly date) => ListOn(date)?.Ground ?? RegionGround.None;

    internal bool CanBe(RegionGround stated, DateOnly date) =>
        stated == RegionGround.None ? ListOn(date) is null : SourceOf(stated, date) is not null;

    /// <summary>The list on which a region of this place rests, or null where none gives it.</summary>
    internal RegionList? SourceOf(RegionGround ground, DateOnly date) => First(Lists, ground, date) ?? First(Believed, ground, date);

    private RegionList? ListOn(DateOnly date)
    {
        foreach (var list in Lists)
        {
            if (list.IsOn(date))
            {
                return list;
            }
        }

        return null;
    }

    private static RegionList? First(RegionList[] lists, RegionGround ground, DateOnly date)
    {
        foreach (var list in lists)
        {
            if (list.Ground == ground && list.IsOn(date))
            {
                return list;
            }
        }

        return null;
    }
}
