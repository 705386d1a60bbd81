using Laihua.Rules.Bench;

namespace Laihua.Rules.Tests.Bench;

public sealed class BenchFindingsTests
{
    [Theory]
    [InlineData(1L, 0L, "")]
    [InlineData(2_000_000L, 4_294_967_295L, "")]
    [InlineData(0L, 7L, "BENCH-010 people")]
    [InlineData(2_000_001L, 7L, "BENCH-010 people")]
    [InlineData(null, 7L, "BENCH-010 people")]
    [InlineData(1_000L, -1L, "BENCH-011 seed")]
    [InlineData(1_000L, 4_294_967_296L, "BENCH-011 seed")]
    [InlineData(1_000L, null, "BENCH-011 seed")]
    [InlineData(null, null, "BENCH-010 people|BENCH-011 seed")]
    public void OfDrawing_PeopleAndSeed_AreWholeNumbersWithinTheirLimits(long? people, long? seed, string expected) =>
        Assert.Equal(expected, Written(BenchFindings.OfDrawing(people, seed)));

    [Theory]
    [InlineData(0, "BENCH-003 people")]
    [InlineData(1, "")]
    [InlineData(100_000_000, "")]
    [InlineData(100_000_001, "BENCH-003 people")]
    public void OfPeople_OneToAHundredMillion_AreDrawn(long people, string expected) => Assert.Equal(expected, Written(BenchFindings.OfPeople(people)));

    private static string Written(IEnumerable<Finding> findings) => string.Join('|', findings.Select(finding => $"{finding.Rule} {finding.Field}"));
}
