using Laihua.Rules.Points;

namespace Laihua.Bench;

/// <summary>People drawn from a seed, all of whom can be scored.</summary>
internal static class SomePeople
{
    private static readonly string[] Places = ["310115", "110105", "440305", "510104", "230102", "422801", "320505", "210102"];
    private static readonly string[] Educations = ["doctor", "master", "bachelor", "bachelor", "none"];
    private static readonly string[] Chinese = ["hsk1", "hsk2", "hsk3", "hsk4", "hsk5", "none"];
    private static readonly string[] Elite = ["high-level-university", "global-500", "five-years-in-china"];

    internal static PointsFacts[] Drawn(int count, int seed)
    {
        var draw = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => One(draw, number))];
    }

    private static PointsFacts One(Random draw, int number) => new()
    {
        Id = $"p{number}",
        AsOf = new(2026, 11, 23),
        BirthDate = new DateOnly(1962, 1, 1).AddDays(draw.Next(15_000)),
        AnnualSalaryCny = draw.Next(3_000_000, 60_000_000) / 100m,
        Education = Educations[draw.Next(Educations.Length)],
        VocationalGrade = "none",
        WorkYears = draw.Next(25),
        MonthsPerYear = draw.Next(1, 13),
        Chinese = draw.Next(3) == 0 ? [Chinese[draw.Next(5)], Chinese[draw.Next(5)]] : [Chinese[draw.Next(6)]],
        WorkRegion = Places[draw.Next(Places.Length)],
        Elite = draw.Next(3) == 0 ? [Elite[draw.Next(3)]] : [],
        LocalPoints = draw.Next(4) == 0 ? draw.Next(11) : 0,
        Direct = [],
    };
}
