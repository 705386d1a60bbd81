namespace Laihua.Linkage.Tests;

/// <summary>When groups become one: by all pairs across them, and not by the best of them.</summary>
public sealed class ClustersTests
{
    private const int For = 20 * Weights.Bit;
    private const int Against = -7 * Weights.Bit;

    // Records 0 and 1 are one group, 2 and 3 another: four pairs across.
    [Theory]
    [InlineData(true, For, For, For, For)]
    [InlineData(true, For, For, For, Against)] // One record with several slips.
    [InlineData(false, For, For, Against, Against)]
    [InlineData(false, For, -6 * Weights.Bit, -6 * Weights.Bit, -8 * Weights.Bit)] // The sum is zero.
    [InlineData(true, For + 1, -6 * Weights.Bit, -6 * Weights.Bit, -8 * Weights.Bit)]
    public void TryJoin_TwoGroups_ByWhatAllPairsAcrossSay(bool joined, params int[] across)
    {
        var clusters = Two((first, second) => (across[(first * 2) + second - 2], false));

        Assert.Equal(joined, clusters.TryJoin(0, 2));
        Assert.Equal(joined, clusters.Together(1, 3));
    }

    [Fact]
    public void TryJoin_TwoOfOneQueueAmongThem_NeverUnlessPeopleSayIt()
    {
        var clusters = Two((first, second) => (For, (first, second) == (1, 3)));

        Assert.False(clusters.TryJoin(0, 2));
        Assert.True(clusters.TryJoin(0, 2, forced: true));
    }

    [Theory]
    [InlineData(true, 3 * Weights.Bit)]
    [InlineData(false, (3 * Weights.Bit) - 1)]
    public void MayBeOne_TwoGroups_ByWhatPairsAcrossWeighOnAverage(bool open, int average)
    {
        var clusters = Two((first, second) => (average + ((first + second) % 2 == 0 ? For : -For), false));

        Assert.Equal(open, clusters.MayBeOne(0, 2));
    }

    [Fact]
    public void MayBeOne_TwoSingleRecords_IsLeftToTheirOwnWeight() => Assert.True(new Clusters(2, (_, _) => (0, false), []).MayBeOne(0, 1));

    private static Clusters Two(Func<int, int, (int Weight, bool AreTwo)> across)
    {
        var clusters = new Clusters(4, (first, second) => first < second ? across(first, second) : across(second, first), []);
        Assert.True(clusters.TryJoin(0, 1));
        Assert.True(clusters.TryJoin(2, 3));
        return clusters;
    }
}
