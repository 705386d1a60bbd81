using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Tests.Points;

namespace Laihua.Rules.Tests.Bench;

public sealed class OutcomeMovesTests
{
    private static readonly PointsFacts Poor = new() { Age = 30 };

    private static readonly PointsFacts[] Four =
    [
        Poor with { Direct = ["A2.1"] },
        .. Enumerable.Repeat(Poor with { Direct = ["B2"] }, 2),
        .. Enumerable.Repeat(Poor with { Direct = ["C2"] }, 3),
        .. Enumerable.Repeat(Poor, 4),
    ];

    /// <summary>Age gives 15 points: whoever is worse than B rises to it once 15 are enough.</summary>
    [Theory]
    [InlineData(Outcome.A, 1, 1)]
    [InlineData(Outcome.B, 2, 9)]
    [InlineData(Outcome.C, 3, 0)]
    [InlineData(Outcome.Below, 4, 0)]
    public void BeforeAndAfter_EachOutcome_CountThoseWhoHaveIt(Outcome outcome, long before, long after)
    {
        var moves = SomeCrowd.Compared(SomeFacts.Interim, SomeFacts.Interim with { ThresholdB = 15 }, SomeCrowd.Of(Four)).Moves;

        Assert.Equal((before, after), (moves.Before(outcome), moves.After(outcome)));
    }
}
