namespace Laihua.Linkage.Tests;

/// <summary>Thresholds that rest on what was reviewed: moved by enough pairs, and by no fewer.</summary>
public sealed class ReviewedWeightsTests
{
    // 0.99 to the power of 459 is the first below one in a hundred. The wrong ones stand evenly among the right ones.
    [Theory]
    [InlineData(459, 0, true)]
    [InlineData(458, 0, false)]
    [InlineData(459, 1, false)]
    [InlineData(1_500, 2, true)]
    [InlineData(1_500, 15, false)] // As many as are allowed, and not clearly fewer.
    [InlineData(0, 0, false)]
    [InlineData(0, 600, false)]
    public void LetDownFor_RightPairsBelowTheThreshold_OnlyWhereClearlyEnough(int right, int wrong, bool letDown)
    {
        var pairs = Enumerable.Range(0, right).Select(number => (1_000 + number, true)).Concat(Enumerable.Range(1, wrong).Select(number => (1_000 + (number * right / (wrong + 1)), false)));

        var from = new ReviewedWeights(pairs).LetDownFor(0.99, 6_629);

        Assert.Equal(letDown, from < 6_629);
        Assert.True(!letDown || from >= 1_000 + 458); // Never to pairs below which too few were looked at.
    }

    // Of a hundred right ones, each with another weight, the wrong ones stand in the middle.
    [Theory]
    [InlineData(0, 49, 6_629)] // Too few, however wrong they are.
    [InlineData(0, 50, 7_001)]
    [InlineData(100, 1, 6_629)]
    [InlineData(100, 3, 6_629)]
    [InlineData(100, 4, 7_050)]
    [InlineData(100, 8, 7_050)]
    public void LiftedFor_WrongPairsAboveTheThreshold_GoesAboveTheRunsThatHoldThem(int right, int wrong, int least)
    {
        var pairs = Enumerable.Range(7_000, right).Select(weight => (weight, true)).Concat(Enumerable.Range(0, wrong).Select(number => (7_000 + (right / 2), false)));

        var from = new ReviewedWeights(pairs).LiftedFor(0.99, 6_629);

        Assert.True(least == 6_629 ? from == least : from >= least, $"{from}");
        Assert.InRange(from, 6_629, 7_000 + (right / 2) + 1);
    }

    [Theory]
    [InlineData(49, 0, 0)]
    [InlineData(50, 0, 101)]
    [InlineData(50, 25, 0)]
    [InlineData(75, 25, 101)]
    public void LiftedFor_OneInTwo_GoesAboveWhatIsMostlyWrong(int wrong, int right, int expected) => Assert.Equal(
        expected,
        new ReviewedWeights(Enumerable.Range(0, wrong + right).Select(number => (100, number < right))).LiftedFor(0.5, 0));

    // Four thousand pairs stand in steps of four: the threshold lies within one.
    [Fact]
    public void LiftedFor_AStepOnBothSidesOfTheThreshold_IsNeverLowered() =>
        Assert.Equal(3_950, new ReviewedWeights(Enumerable.Range(0, 4_000).Select(weight => (weight, weight < 3_900))).LiftedFor(0.99, 3_950));

    [Fact]
    public void LiftedFor_WrongPairsBelowTheThreshold_ChangesNothing() =>
        Assert.Equal(6_629, new ReviewedWeights(Enumerable.Range(0, 500).Select(weight => (weight, false))).LiftedFor(0.99, 6_629));

    [Fact]
    public void Both_ManyPairsOfOneWeight_StandInOneStep()
    {
        var pairs = Enumerable.Range(0, 5_000).Select(number => (3_000, number % 200 != 0)).ToList();

        Assert.Equal(3_000, new ReviewedWeights(pairs).LetDownFor(0.99, 6_629));
        Assert.Equal(0, new ReviewedWeights(pairs).LiftedFor(0.5, 0));
    }
}
