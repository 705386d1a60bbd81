using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

/// <summary>What a table offers to somebody who has stated nothing, item by item. Each test has a table of its own.</summary>
public sealed class PointsStepTests
{
    [Theory]
    [InlineData("interim-2017")]
    [InlineData("trial-2016")]
    public void For_PointsThatAnItemGives_NamesEveryBandAndOptionThatGivesThem(string id)
    {
        var table = SomeFacts.Read(id);

        Assert.All(table.Items.Where(item => item.Id is not ("direct" or "age")), item =>
        {
            var bands = item.Bands.Select(band => (band.Points, Name: band.Label));
            var options = item.Options.Where(option => option.Counted && option.Id != "former-national").Select(option => (option.Points, Name: option.Id));
            var groups = bands.Concat(options).Where(given => given.Points > 0).GroupBy(given => given.Points, given => given.Name).ToList();

            Assert.NotEmpty(groups);
            Assert.All(groups, given => Assert.Equal(given, Named(table, item.Id, given.Key)));
        });
    }

    [Theory]
    [InlineData(1, "(-∞, 3)")]
    [InlineData(2, "[3, 5]")]
    [InlineData(3, "(5, 10)")]
    [InlineData(4, "[10, 20)")]
    [InlineData(5, "(20, 30]")]
    [InlineData(6, "(30, ∞)")]
    public void For_BandsOpenOrClosedAtTheirEnds_CanAllBeReached(int points, string band)
    {
        var table = WithYears(
            new(null, false, 3, false, 1, Words), new(3, true, 5, true, 2, Words), new(5, false, 10, false, 3, Words), new(10, true, 20, false, 4, Words), new(20, false, 30, true, 5, Words), new(30, false, null, false, 6, Words));

        Assert.Equal([band], Named(table, "experience", points));
    }

    [Theory]
    [InlineData(5, "[2, 10)")]
    [InlineData(7, "[20, ∞)")]
    public void For_ABandThatBeginsInsideAnother_IsNotOffered(int points, string band)
    {
        var table = WithYears(new(2, true, 10, false, 5, Words), new(5, true, 12, false, 5, Words), new(6, true, 20, false, 7, Words), new(20, true, null, false, 7, Words));

        Assert.Equal([band], Named(table, "experience", points));
    }

    private static Words Words { get; } = new("A band", "分段");

    private static PointsTable WithYears(params PointsBand[] bands) => SomeFacts.Interim with
    {
        Items = [.. SomeFacts.Interim.Items.Select(item => item.Id == "experience" ? item with { Bands = bands } : item)],
    };

    /// <summary>What an item alone would have to become where just so many points are needed.</summary>
    private static IEnumerable<string> Named(PointsTable table, string item, int need)
    {
        Assert.True(PointsWays.For(new() { AsOf = new(2026, 11, 23) }, table with { ThresholdA = 1_000, ThresholdB = need }).TryGet(out var prospects, out _));
        var change = prospects.Ways.Where(way => way.Changes.Count == 1).SelectMany(way => way.Changes).Single(change => change.Item == item);
        Assert.Equal(need, change.Points);
        return change.Or.Prepend(change.To);
    }
}
