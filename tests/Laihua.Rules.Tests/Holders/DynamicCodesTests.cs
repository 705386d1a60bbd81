using Laihua.Rules.Holders;

namespace Laihua.Rules.Tests.Holders;

public sealed class DynamicCodesTests
{
    private static readonly DateTime Made = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, null, DynamicStanding.Fresh)]
    [InlineData(60, null, DynamicStanding.Fresh)]
    [InlineData(90, null, DynamicStanding.Fresh)]
    [InlineData(91, null, DynamicStanding.TooLate)]
    [InlineData(30, 10, DynamicStanding.SeenBefore)]
    [InlineData(90, 10, DynamicStanding.SeenBefore)]
    [InlineData(91, 10, DynamicStanding.TooLate)]
    public void Of_SoManySecondsAfterItWasMade_IsFreshOnceAndForNinety(int seconds, int? seenAfter, DynamicStanding standing) =>
        Assert.Equal(standing, DynamicCodes.Of(Made, seenAfter is { } seen ? Made.AddSeconds(seen) : null, Made.AddSeconds(seconds)));
}
