using Laihua.Rules.Places;

namespace Laihua.Rules.Points.Population;

/// <summary>Where people work, told apart as finely as lists of regions can: the place itself, with the region where that was stated outright.</summary>
/// <remarks>A key of a place is kept in two bytes. Whoever has none is told apart by the code of the region, after all places.</remarks>
internal static class PlaceKeys
{
    private static readonly int Grounds = Enum.GetValues<RegionGround>().Length;

    /// <summary>For each place once without a stated region and once with each.</summary>
    private static readonly int EachPlace = 1 + Grounds;

    private static readonly int Places = 1 + (Divisions.All.Count * EachPlace);

    /// <summary>How many keys there are.</summary>
    internal static int Count { get; } = Places + RegionCodes.Count;

    /// <summary>What is kept of facts; 0 where they name no place, or the lists of their own day are not those of the day of the columns.</summary>
    internal static ushort Of(PointsFacts facts, DateOnly on)
    {
        if (facts is not { WorkRegion: { } code, AsOf: { } day } || RegionLists.Published.At(code) is not { } place)
        {
            return 0;
        }

        var stated = facts.RegionGround is { } id ? Regions.Parse(id) : null;
        var same = stated is { } ground ? place.CanBe(ground, on) : place.GroundOn(day) == place.GroundOn(on);
        return same ? (ushort)(1 + (place.Index * EachPlace) + (stated is { } outright ? 1 + (int)outright : 0)) : (ushort)0;
    }

    /// <summary>The key of somebody.</summary>
    internal static int KeyOf(ushort place, byte region) => place == 0 ? Places + region : place;

    /// <summary>Facts with what a key stands for.</summary>
    internal static PointsFacts Into(PointsFacts facts, int key)
    {
        if (key == 0 || key >= Places)
        {
            return RegionCodes.Into(facts, Math.Max(0, key - Places));
        }

        var (place, stated) = Math.DivRem(key - 1, EachPlace);
        return facts with { WorkRegion = Divisions.All[place].Code, RegionGround = stated == 0 ? null : Regions.IdOf((RegionGround)(stated - 1)) };
    }

    /// <summary>Whether lists give every place the region that the published ones give it on a day.</summary>
    internal static bool AreAsPublished(RegionLists lists, DateOnly day, DateOnly on) =>
        (ReferenceEquals(lists, RegionLists.Published) && day == on)
        || Divisions.All.All(division => SameAt(division.Code, lists, day, on));

    private static bool SameAt(string code, RegionLists lists, DateOnly day, DateOnly on) =>
        lists.At(code) is { } place && RegionLists.Published.At(code) is { } published
        && place.GroundOn(day) == published.GroundOn(on)
        && Enum.GetValues<RegionGround>().All(ground => place.CanBe(ground, day) == published.CanBe(ground, on));
}
