using Laihua.Rules.Places;

namespace Laihua.Rules.Tests.Places;

public sealed class RegionsTests
{
    private static readonly DateOnly Day = new(2017, 6, 5);

    /// <summary>Heilongjiang is western for a year; a county of Harbin is poor from June on, and any other county there may be.</summary>
    private static readonly RegionLists Drawn = new("drawn", new("Drawn", "试拟"), new(2020, 1, 1), null,
    [
        new(RegionGround.PovertyCounty, "test", new(2020, 6, 1), null, Confirmed: true, ["230110"], BelievedIn: ["23"]),
        new(RegionGround.West, "test", new(2020, 1, 1), new(2020, 12, 31), Confirmed: true, ["230000"], BelievedIn: []),
    ]);

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

    [Theory]
    [InlineData("2019-12-31", "None", "")]
    [InlineData("2020-01-01", "West", "West")]
    [InlineData("2020-06-01", "West", "West PovertyCounty")]
    [InlineData("2020-12-31", "West", "West PovertyCounty")]
    [InlineData("2021-01-01", "PovertyCounty", "PovertyCounty")]
    public void GroundFor_ListsThatBeginAndEnd_HoldFromTheirFirstDayToTheirLast(string day, string first, string all)
    {
        Assert.True(Drawn.GroundFor("230110", DateOnly.Parse(day)).TryGet(out var ground, out _));

        Assert.Equal(first, ground.ToString());
        Assert.Equal(all, string.Join(' ', Drawn.Grounds("230110", DateOnly.Parse(day))));
    }

    [Theory]
    [InlineData("230200", "2020-05-31", RegionGround.PovertyCounty, false)]
    [InlineData("230200", "2020-06-01", RegionGround.PovertyCounty, true)]
    [InlineData("310115", "2020-06-01", RegionGround.PovertyCounty, false)]
    [InlineData("230200", "2021-01-01", RegionGround.None, true)]
    [InlineData("230200", "2020-12-31", RegionGround.None, false)]
    [InlineData("230200", "2020-12-31", RegionGround.West, true)]
    [InlineData("230200", "2021-01-01", RegionGround.West, false)]
    [InlineData("990000", "2020-12-31", RegionGround.None, false)]
    [InlineData("990000", "2020-12-31", RegionGround.PovertyCounty, false)]
    public void CanBe_ListsThatBeginAndEnd_AreHeldAgainstTheDay(string code, string day, RegionGround stated, bool possible) =>
        Assert.Equal(possible, Drawn.CanBe(stated, code, DateOnly.Parse(day)));

    [Fact]
    public void GroundFor_ARegionThatIsOnlyBelieved_IsNotGivenUnstated()
    {
        Assert.True(Drawn.GroundFor("230200", new(2021, 1, 1)).TryGet(out var ground, out _));

        Assert.Equal(RegionGround.None, ground);
    }

    [Fact]
    public void Parse_AnUnknownId_IsNull() => Assert.Null(Regions.Parse("east"));

    [Fact]
    public void Parse_EveryId_ComesBack() => Assert.All(
        Enum.GetValues<RegionGround>(),
        ground => Assert.Equal(ground, Regions.Parse(Regions.IdOf(ground))));
}
