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
}
