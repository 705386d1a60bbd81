using Laihua.Rules.Bench;
using Laihua.Rules.Tests.Points;

namespace Laihua.Rules.Tests.Bench;

public sealed class BenchPopulationTests
{
    [Fact]
    public void Add_ARealCase_KeepsItsTraits()
    {
        var people = new BenchPopulation(SomeCrowd.On, capacity: 1);

        Assert.Empty(people.Add(SomeFacts.Complete, "FRA", "chef"));
        Assert.Empty(people.Add(SomeFacts.Complete with { WorkRegion = null, RegionGround = null, BirthDate = null }, "ZZZ", null));

        Assert.Equal([("FRA", "chef", "230000", "36-45"), ("unknown", "unknown", "unknown", "unknown")], Enumerable.Range(0, 2).Select(person => TraitsOf(people, person)));
    }

    [Fact]
    public void Add_FactsThatCannotBeScored_GivesTheFindingsAndLeavesThePersonOut()
    {
        var people = new BenchPopulation(SomeCrowd.On);

        var findings = people.Add(SomeFacts.Complete with { MonthsPerYear = 13 }, "FRA", "chef");

        Assert.Equal(("POINTS-004", 0), (findings.Single().Rule, people.Count));
    }

    [Theory]
    [InlineData(18, "18-25")]
    [InlineData(25, "18-25")]
    [InlineData(26, "26-35")]
    [InlineData(60, "56-60")]
    [InlineData(61, "61+")]
    public void ValueOf_AgeAtBothSidesOfAnEnd_IsInAnotherBand(int age, string band) =>
        Assert.Equal(band, SomeCrowd.Of(SomeFacts.Aged(age)).ValueOf(Traits.AgeBand, 0).Id);

    private static (string Nationality, string Occupation, string Province, string Age) TraitsOf(BenchPopulation people, int person) =>
        (IdOf(people, Traits.Nationality, person), IdOf(people, Traits.Occupation, person), IdOf(people, Traits.Province, person), IdOf(people, Traits.AgeBand, person));

    private static string IdOf(BenchPopulation people, Trait trait, int person) => people.ValueOf(trait, person).Id;
}
