using CsCheck;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Points.Population;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points.Population;

public sealed class PointsColumnsTests
{
    private static readonly DateOnly On = new(2026, 11, 23);

    /// <summary>Facts in the units of the columns, of which nothing is cut.</summary>
    private static readonly Gen<PointsFacts> Uncut = Gen.Select(
        Choose.OneOf<decimal?>(null, 0, 0.01m, 69_999.99m, 450_000, 21_474_836.47m),
        Choose.OneOf<string?>(null, "none", "bachelor", "master", "doctor"),
        Choose.OneOf<string?>(null, "none", "senior-worker", "technician", "senior-technician", "top-international"),
        Choose.OneOf<decimal?>(null, 0, 1, 17, 100),
        Choose.OneOf<decimal?>(null, 0, 0.1m, 8.9m, 12),
        Choose.OneOf<string[]?>(null, ["none"], ["hsk1", "hsk5"], ["degree-taught-in-chinese"], ["former-national", "none"]),
        Choose.OneOf<string[]?>(null, ["none"], ["five-years-in-china", "global-500", "high-level-university", "intellectual-property"]))
        .SelectMany(given => Gen.Select(
            Choose.OneOf<(string? Place, string? Stated)>((null, null), ("230102", null), ("230102", "poverty-county"), ("150700", "west"), ("310115", "none"), (null, "west"), (null, "none")),
            Choose.OneOf<decimal?>(null, 18, 46, 130),
            Choose.OneOf<decimal?>(null, 0, 1, 10)).Select((at, age, local) => new PointsFacts
            {
                AsOf = On,
                AnnualSalaryCny = given.Item1,
                Education = given.Item2,
                VocationalGrade = given.Item3,
                WorkYears = given.Item4,
                MonthsPerYear = given.Item5,
                Chinese = given.Item6,
                WorkRegion = at.Place,
                RegionGround = at.Stated,
                Age = age,
                Elite = given.Item7,
                LocalPoints = local,
            }));

    [Fact]
    public void Facts_OfAnybody_AreThoseStatedAndNothingMore() => Uncut.Sample(
        facts => Assert.Equivalent(facts, Kept(facts), strict: true),
        iter: Samples.Of(3_000),
        seed: "0000KOIPe503");

    [Fact]
    public void Facts_FinerThanTheUnits_AreCut()
    {
        var kept = Kept(new() { AsOf = On, BirthDate = new(1980, 11, 24), AnnualSalaryCny = 70_000.019m, WorkYears = 9.99m, MonthsPerYear = 8.99m });

        Assert.Equivalent(new PointsFacts { AsOf = On, Age = 45, AnnualSalaryCny = 70_000.01m, WorkYears = 9, MonthsPerYear = 8.9m }, kept, strict: true);
    }

    [Theory]
    [InlineData("21474836.47", "21474836.47")]
    [InlineData("21474836.48", "21474836.47")]
    [InlineData("1000000000000", "21474836.47")]
    public void Facts_PayAboveTwentyOneMillion_CountsAsThat(string stated, string kept) =>
        Assert.Equal(decimal.Parse(kept, null), Kept(new() { AsOf = On, AnnualSalaryCny = decimal.Parse(stated, null) }).AnnualSalaryCny);

    [Fact]
    public void Facts_AnEmptyList_StatesThatThereIsNothing()
    {
        var kept = Kept(new() { AsOf = On, Chinese = [], Elite = [] });

        Assert.All([kept.Chinese, kept.Elite], list => Assert.Equal(["none"], list));
    }

    /// <summary>The points of an item that only the rules of the person know.</summary>
    [Fact]
    public void Add_RulesOfThePerson_SayWhatCanBeScoredAndWhatItsItemsGive()
    {
        IncentiveCatalogue liaoning = new("incentives-liaoning-2020", new("Liaoning", "辽宁"), "210000", On, null, "test", [new("LN-1", new("x", "x"), 4, new("x", "x"), On, null)]);
        PointsFacts facts = new() { AsOf = On, WorkRegion = "210200", LocalItems = ["LN-1"] };
        var people = new PointsColumns(On, capacity: 1);

        Assert.Equal("POINTS-020", Assert.Single(people.Add(facts)).Rule);
        Assert.Empty(people.Add(facts, Rulebook.Published.With([liaoning]).With(SomeFacts.Interim, On, [liaoning.Id])));

        Assert.Equal((1, 4m), (people.Count, people.Facts(0).LocalPoints));
    }

    private static PointsFacts Kept(PointsFacts facts)
    {
        var people = new PointsColumns(On, capacity: 1);
        Assert.Empty(people.Add(facts));
        return people.Facts(0);
    }
}
