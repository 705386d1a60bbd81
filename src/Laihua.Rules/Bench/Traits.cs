using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.People;
using Laihua.Rules.Places;

namespace Laihua.Rules.Bench;

/// <summary>The traits by which a comparison is broken down.</summary>
public static class Traits
{
    private static readonly int[] AgeEnds = [25, 35, 45, 55, 60];

    /// <summary>Nationality, by ISO 3166-1 alpha-3.</summary>
    public static Trait Nationality { get; } = new(
        "nationality",
        new("Nationality", "国籍"),
        Countries.All("en").Where(country => country.IsNationality).OrderBy(country => country.Code, StringComparer.Ordinal).Select(country => new TraitValue(country.Code, country.Name)));

    /// <summary>Occupation, in a few groups.</summary>
    public static Trait Occupation { get; } = new(
        "occupation",
        new("Occupation", "职业"),
        PopulationModel.Assumed.Occupations.Select(occupation => new TraitValue(occupation.Id, occupation.Name)));

    /// <summary>The province of the place of work, by GB/T 2260.</summary>
    public static Trait Province { get; } = new(
        "province",
        new("Province of work", "工作地省份"),
        Divisions.Provinces.Select(province => new TraitValue(province.Code, province.Name)));

    /// <summary>Age in bands, whose ends are those of the interim table.</summary>
    public static Trait AgeBand { get; } = new("age", new("Age", "年龄"), AgeBands());

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Trait> All => InOrder;

    /// <summary>The same, to be searched.</summary>
    internal static Trait[] InOrder { get; } = [Nationality, Occupation, Province, AgeBand];

    /// <summary>The number of the band of an age.</summary>
    internal static byte AgeBandOf(int age)
    {
        byte band = 0;
        foreach (var end in AgeEnds)
        {
            band += age > end ? (byte)1 : (byte)0;
        }

        return band;
    }

    private static IEnumerable<TraitValue> AgeBands()
    {
        var from = 18;
        foreach (var end in AgeEnds)
        {
            yield return new($"{from}-{end}", new($"{from} to {end}", $"{from}至{end}周岁"));
            from = end + 1;
        }

        yield return new($"{from}+", new($"{from} and over", $"{from}周岁以上"));
    }
}
