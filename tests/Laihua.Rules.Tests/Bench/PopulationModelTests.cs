using Laihua.Rules.Bench;
using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.Categories;
using Laihua.Rules.Places;

namespace Laihua.Rules.Tests.Bench;

public sealed class PopulationModelTests
{
    private static readonly PopulationModel Model = PopulationModel.Assumed;

    [Fact]
    public void Assumed_SaysThatItIsAssumed()
    {
        Assert.Contains("not statistics", Model.Name.En, StringComparison.Ordinal);
        Assert.All(Model.Assumptions, assumption => Assert.All([assumption.Text.En, assumption.Text.Zh], text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.Contains(Model.Assumptions, assumption => assumption.Source is not null);
    }

    [Fact]
    public void Assumed_EveryIdIsKnown()
    {
        Assert.All(Model.Places, place => Assert.NotNull(Divisions.Find(place.Of)));
        Assert.All(Model.Nationalities.Values.SelectMany(mixture => mixture), country => Assert.Contains(country.Of, Traits.Nationality.Values.Select(value => value.Id)));
        Assert.All(Model.Occupations, occupation => Assert.Contains(occupation.Nationalities, Model.Nationalities.Keys));
    }

    /// <summary>What a draw does not know it cannot weigh.</summary>
    [Fact]
    public void Assumed_GroundsAskOnlyForWhatIsDrawn() => Assert.All(
        Model.Occupations.SelectMany(occupation => occupation.Direct).Where(ground => ground.Of != "none"),
        weight =>
        {
            var ground = Ground.Find(weight.Of);
            Assert.NotNull(ground);
            Assert.Equal((null, null, null, null), (ground.Asks.PayMultiple, ground.Asks.MinimumInvestmentUsd, ground.Asks.MinimumYearlySalesCny, ground.MinimumPoints));
        });

    [Fact]
    public void Assumed_NumbersRiseAndWeightsCount()
    {
        Assert.All(
            Model.Occupations.SelectMany(occupation => new[] { occupation.Pay, occupation.Years }).Concat(Model.StartAges.Values).Append(Model.OtherYears),
            quantiles =>
            {
                Assert.Equal(11, quantiles.Count);
                Assert.Equal(quantiles.Order(), quantiles);
            });
        Assert.All(
            Model.Occupations.SelectMany(occupation => new[] { occupation.Education, occupation.Months, occupation.Chinese, occupation.Elite, occupation.Local, occupation.Direct }).Append(Model.Places),
            weights => Assert.All(weights, weight => Assert.True(weight.Parts > 0)));
    }

    /// <summary>The press named the permits of five provinces out of 193,000.</summary>
    [Theory]
    [InlineData("31", 43_000)]
    [InlineData("44", 33_000)]
    [InlineData("11", 21_200)]
    [InlineData("32", 17_612)]
    [InlineData("33", 16_405)]
    [InlineData("", 193_000)]
    public void Places_OfAProvince_AddUpToWhatWasPublished(string province, int permits) =>
        Assert.Equal(permits, Model.Places.Where(place => place.Of.StartsWith(province, StringComparison.Ordinal)).Sum(place => place.Parts));
}
