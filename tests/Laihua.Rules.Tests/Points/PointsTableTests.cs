using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsTableTests
{
    [Fact]
    public void All_Tables_AddUpTo120()
    {
        Assert.Equal(["interim-2017", "trial-2016"], PointsTable.All.Select(table => table.Id));
        Assert.All(PointsTable.All, table => Assert.Equal((120, 120), (table.Maximum, table.Items.Sum(item => item.Maximum ?? 0))));
    }

    [Theory]
    [InlineData("interim-2017", new[] { 20, 20, 20, 15, 5, 10, 15, 5, 10 })]
    [InlineData("trial-2016", new[] { 20, 20, 15, 15, 10, 10, 15, 5, 10 })]
    public void Items_OfATable_HaveTheirPublishedMaxima(string table, int[] maxima) =>
        Assert.Equal(maxima, SomeFacts.Table(table).Items.Select(item => item.Maximum).OfType<int>());

    [Fact]
    public void Items_OfEveryTable_ReachTheirMaximumAndHaveWords() =>
        Assert.All(PointsTable.All.SelectMany(table => table.Items).Where(item => item.Maximum is not null), item =>
        {
            Assert.Equal(item.Maximum, item.Bands.Select(band => band.Points).Concat(item.Options.Select(option => option.Points)).Max());
            Assert.All(
                item.Bands.Select(band => band.Reason).Concat(item.Options.Select(option => option.Reason)).Append(item.Title).Append(item.Absent),
                words => Assert.All([words.En, words.Zh], text => Assert.False(string.IsNullOrWhiteSpace(text))));
        });

    [Fact]
    public void Bands_OfEveryItem_NeverOverlap() =>
        Assert.All(PointsTable.All.SelectMany(table => table.Items), item =>
        {
            var ends = item.Bands.SelectMany(band => new[] { band.From, band.To }).OfType<decimal>();

            Assert.All(ends, end => Assert.True(item.Bands.Count(band => band.Holds(end)) <= 1));
        });

    [Fact]
    public void Find_UnknownId_GivesNothing() => Assert.Null(PointsTable.Find("interim-2018"));
}
