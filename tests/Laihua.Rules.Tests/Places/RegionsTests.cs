using Laihua.Rules.Places;

namespace Laihua.Rules.Tests.Places;

public sealed class RegionsTests
{
    private static readonly DateOnly Day = new(2017, 6, 5);

    [Theory]
    [InlineData("230100", RegionGround.NortheastOldIndustry)]
    [InlineData("210200", RegionGround.NortheastOldIndustry)]
    [InlineData("222401", RegionGround.NortheastOldIndustry)]
    [InlineData("510104", RegionGround.West)]
    [InlineData("500112", RegionGround.West)]
    [InlineData("150100", RegionGround.West)]
    [InlineData("150700", RegionGround.West)]
    [InlineData("422801", RegionGround.West)]
    [InlineData("433101", RegionGround.West)]
    [InlineData("420100", RegionGround.None)]
    [InlineData("420000", RegionGround.None)]
    [InlineData("310115", RegionGround.None)]
    public void GroundFor_Place_IsInheritedFromProvinceOrPrefecture(string code, RegionGround expected)
    {
        Assert.True(RegionLists.Published.GroundFor(code, Day).TryGet(out var ground, out _));

        Assert.Equal(expected, ground);
    }

    [Fact]
    public void GroundFor_UnknownCode_IsAFinding()
    {
        Assert.False(RegionLists.Published.GroundFor("990000", Day).TryGet(out _, out var refusal));

        Assert.Equal("POINTS-008", Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Single().Rule);
    }

    [Fact]
    public void Grounds_BeforeTheLists_AreNone() => Assert.Empty(RegionLists.Published.Grounds("230100", new(2016, 9, 30)));

    [Fact]
    public void Lists_NameKnownPlacesAndTheirSource() => Assert.All(RegionLists.Published.Lists, list =>
    {
        Assert.All(list.Codes, code => Assert.NotNull(Divisions.Find(code)));
        Assert.NotEqual("", list.Source);
    });

    [Theory]
    [InlineData(RegionGround.West, "150700", true)]
    [InlineData(RegionGround.NortheastOldIndustry, "150700", true)]
    [InlineData(RegionGround.None, "150700", false)]
    [InlineData(RegionGround.West, "230100", false)]
    [InlineData(RegionGround.PovertyCounty, "230100", true)]
    [InlineData(RegionGround.PovertyCounty, "330100", false)]
    public void CanBe_RegionStated_IsHeldAgainstTheLists(RegionGround stated, string code, bool possible) =>
        Assert.Equal(possible, RegionLists.Published.CanBe(stated, code, Day));

    [Fact]
    public void Parse_EveryId_ComesBack() => Assert.All(
        Enum.GetValues<RegionGround>(),
        ground => Assert.Equal(ground, Regions.Parse(Regions.IdOf(ground))));
}
