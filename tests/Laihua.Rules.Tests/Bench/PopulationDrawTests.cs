using System.Security.Cryptography;
using Laihua.Rules.Bench;
using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.Categories;
using Laihua.Rules.Tests.Points;

namespace Laihua.Rules.Tests.Bench;

public sealed class PopulationDrawTests
{
    private const int Some = (3 * PopulationDraw.Block) + 77;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Fill_AnyNumberOfCores_GivesTheSameBytes(int cores) =>
        Assert.Equal(SomeCrowd.Drawn(Some).Bytes(), SomeCrowd.Drawn(Some, cores: cores).Bytes());

    [Fact]
    public void Fill_SameSeed_GivesTheBytesOfEveryMachineAndTime() => Assert.Equal(
        "35a79e7c09d445ce4dcb9c87039811a0cf595c08a313da9b8d505c6a9bb92bc5",
        Convert.ToHexStringLower(SHA256.HashData(SomeCrowd.Drawn(Some).Bytes())));

    [Fact]
    public void Fill_AnotherSeed_GivesOtherPeople() => Assert.NotEqual(SomeCrowd.Drawn(1_000).Bytes(), SomeCrowd.Drawn(1_000, seed: 8).Bytes());

    [Fact]
    public void Fill_InParts_GivesTheSamePeopleAsAtOnce()
    {
        var whole = SomeCrowd.Drawn(Some);
        var second = SomeCrowd.Drawn(Some - PopulationDraw.Block, first: PopulationDraw.Block);

        Assert.All(Enumerable.Range(0, whole.Columns), column => Assert.Equal(whole.Column(column)[^second.Column(column).Length..], second.Column(column)));
    }

    [Fact]
    public void Fill_FewerPeopleThanBefore_LeavesNoneOfThose()
    {
        var people = SomeCrowd.Drawn(2_000);

        new PopulationDraw(PopulationModel.Assumed, 9, SomeCrowd.On).Fill(people, 0, 500);

        Assert.Equal(SomeCrowd.Drawn(500, seed: 9).Bytes(), people.Bytes());
    }

    [Fact]
    public void Fill_NotAtABlock_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => SomeCrowd.Drawn(10, first: 1));

    [Fact]
    public void Fill_PeopleOfAnotherDay_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new PopulationDraw(PopulationModel.Assumed, 7, SomeCrowd.On).Fill(new BenchPopulation(SomeCrowd.On.AddDays(1)), 0, 10));

    [Theory]
    [InlineData(0)]
    [InlineData(PopulationDraw.Block - 1)]
    [InlineData(PopulationDraw.Block)]
    [InlineData(PopulationDraw.Block + 1)]
    public void Fill_PeopleAroundAWholeBlock_AreTheFirstOfMore(int count)
    {
        var (people, more) = (SomeCrowd.Drawn(count), SomeCrowd.Drawn(Some));

        Assert.Equal(count, people.Count);
        Assert.All(Enumerable.Range(0, people.Columns), column => Assert.Equal(more.Column(column)[..people.Column(column).Length], people.Column(column)));
    }

    [Fact]
    public void Fill_Everyone_CanBeScoredAndHasEveryTrait()
    {
        var people = SomeCrowd.Drawn(5_000);

        for (var person = 0; person < people.Count; person++)
        {
            var facts = people.Facts.Facts(person);
            Assert.Empty(facts.Account(SomeFacts.Interim).Missing);
            Assert.All(Traits.All, trait => Assert.NotEqual("unknown", people.ValueOf(trait, person).Id));
            Assert.True(facts.WorkYears + 18 <= facts.Age);
        }
    }

    [Fact]
    public void Fill_ManyPeople_HaveTheSharesThatAreStated()
    {
        var people = SomeCrowd.Drawn(400_000);
        var model = PopulationModel.Assumed;
        var all = model.Occupations.Sum(occupation => occupation.Parts);

        var counts = Enumerable.Range(0, people.Count).CountBy(person => people.ValueOf(Traits.Occupation, person).Id).ToDictionary();

        // Five standard deviations: one run in a million would lie outside, and this one is always the same.
        Assert.All(model.Occupations, occupation =>
        {
            var share = occupation.Parts / (double)all;
            Assert.Equal(people.Count * share, counts[occupation.Id], 5 * Math.Sqrt(people.Count * share * (1 - share)));
        });
    }

    /// <summary>The second has just the average of all, and so stands neither under nor over it.</summary>
    [Fact]
    public void Fill_OneTwoAndThreeParts_AreDrawnASixthAThirdAndAHalf()
    {
        var people = Drawn(PopulationModel.Assumed with { Occupations = [.. PopulationModel.Assumed.Occupations.Take(3).Select((occupation, index) => occupation with { Parts = index + 1 })] });

        var counts = Enumerable.Range(0, people.Count).CountBy(person => people.ValueOf(Traits.Occupation, person).Id).ToDictionary();

        Assert.All(Traits.Occupation.Values.Take(3).Index(), occupation => Assert.Equal((occupation.Index + 1) / 6d, counts[occupation.Item.Id] / (double)people.Count, 0.02));
    }

    [Fact]
    public void Fill_Pay_RisesByItsPercentForEachYearUpToTheLast()
    {
        var model = PopulationModel.Assumed;
        var people = Drawn(model with
        {
            WholePayCny = 1,
            PayPercent = model.PayPercent.ToDictionary(degree => degree.Key, _ => 100),
            PayPercentPerYear = 2,
            PayYears = 5,
            Occupations = [model.Occupations[0] with { Pay = [.. Enumerable.Repeat(100_000, 11)], Years = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }],
        });

        var drawn = Enumerable.Range(0, people.Count).Select(people.Facts.Facts).Select(facts => (Years: facts.WorkYears, Pay: facts.AnnualSalaryCny)).Distinct().Order();

        Assert.Equal(Enumerable.Range(0, 10).Select(years => ((decimal?)years, (decimal?)(100_000 + (Math.Min(years, 5) * 2_000)))), drawn);
    }

    [Fact]
    public void Fill_DirectGrounds_AreWithinTheirAgeDegreeAndYears()
    {
        var people = SomeCrowd.Drawn(20_000);
        var seen = 0;
        for (var person = 0; person < people.Count; person++)
        {
            var facts = people.Facts.Facts(person);
            if (people.ValueOf(Traits.Occupation, person).Id == "language-teacher" && people.Facts.DirectOf(person) == PermitCategory.B)
            {
                seen++;
                Assert.True(facts.Age <= 60 && facts.Education != "none");
            }
        }

        Assert.NotEqual(0, seen);
    }

    private static BenchPopulation Drawn(PopulationModel model)
    {
        var people = new BenchPopulation(SomeCrowd.On);
        new PopulationDraw(model, 7, SomeCrowd.On).Fill(people, 0, 10_000);
        return people;
    }
}
