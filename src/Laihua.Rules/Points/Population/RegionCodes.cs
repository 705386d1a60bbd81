using Laihua.Rules.Places;

namespace Laihua.Rules.Points.Population;

/// <summary>Places of work as region and province: more no table asks.</summary>
internal static class RegionCodes
{
    /// <summary>Room for the provinces and for none.</summary>
    private const int Provinces = 32;

    /// <summary>Region before province, so that a table that asks for no province has few steps.</summary>
    internal static int Count { get; } = 1 + (Enum.GetValues<RegionGround>().Length * Provinces);

    private static readonly string[] ProvinceCodes = [.. Divisions.Provinces.Select(province => province.Code)];

    /// <summary>For each code a place that has it; null where there is none, and for the codes without a place.</summary>
    private static readonly Place?[] Examples = FindExamples();

    internal static byte Of(PointsFacts facts)
    {
        var place = facts.WorkRegion is { } code ? RegionLists.Published.At(code) : null;
        var ground = facts.RegionGround is { } stated ? Regions.Parse(stated) : place?.GroundOn(DayOf(facts));
        return ground is { } found ? CodeOf(found, place) : (byte)0;
    }

    internal static PointsFacts Into(PointsFacts facts, int code)
    {
        if (code == 0)
        {
            return facts;
        }

        var (ground, province) = Math.DivRem(code - 1, Provinces);
        var place = Examples[code];
        return place is null && province != Provinces - 1
            ? facts
            : facts with { WorkRegion = place?.Division.Code, RegionGround = Regions.IdOf((RegionGround)ground) };
    }

    private static DateOnly DayOf(PointsFacts facts) =>
        facts.AsOf ?? throw new InvalidOperationException("A place is put into columns for a day.");

    private static byte CodeOf(RegionGround ground, Place? place) =>
        (byte)(1 + ((int)ground * Provinces) + (place is null ? Provinces - 1 : Array.IndexOf(ProvinceCodes, place.Division.ProvinceCode)));

    private static Place?[] FindExamples()
    {
        var examples = new Place?[Count];
        foreach (var place in Divisions.All.Select(division => RegionLists.Published.At(division.Code)).OfType<Place>())
        {
            foreach (var ground in Enum.GetValues<RegionGround>().Where(ground => place.CanBe(ground, DateOnly.MaxValue)))
            {
                examples[CodeOf(ground, place)] ??= place;
            }
        }

        return examples;
    }
}
