using Laihua.Rules.Places;
using Laihua.Rules.Scans;

namespace Laihua.Rules.Tests.Scans;

public sealed class ScanRuleTests
{
    private static readonly DateTime Hour = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("230100", "440100", 0, true)]
    [InlineData("440100", "230100", 1, true)]
    [InlineData("230100", "440100", 2, false)]
    [InlineData("110000", "120000", 0, false)]
    [InlineData("230100", "230200", 0, false)]
    [InlineData("230100", "220100", 0, false)]
    [InlineData("230100", "", 0, false)]
    [InlineData("999999", "230100", 0, false)]
    public void Contradict_OfTwoSightings_IsToldByProvinceAndHour(string one, string other, int hours, bool contradict) =>
        Assert.Equal(contradict, ScanRule.Contradict(new(one, Hour), new(other, Hour.AddHours(hours))));

    [Fact]
    public void AreFar_OfAllProvinces_IsTheSameInBothDirectionsAndEveryProvinceHasANeighbour()
    {
        foreach (var one in Divisions.Provinces)
        {
            Assert.False(ScanRule.AreFar(one.Code, one.Code));
            Assert.All(Divisions.Provinces, other => Assert.Equal(ScanRule.AreFar(one.Code, other.Code), ScanRule.AreFar(other.Code, one.Code)));
            Assert.Contains(Divisions.Provinces, other => other != one && !ScanRule.AreFar(one.Code, other.Code));
            Assert.Contains(Divisions.Provinces, other => ScanRule.AreFar(one.Code, other.Code));
        }
    }
}
