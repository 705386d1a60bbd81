using Laihua.Rules.Places;

namespace Laihua.Rules.Tests.Places;

public sealed class DivisionsTests
{
    [Theory]
    [InlineData("230000", "Heilongjiang", "黑龙江省", DivisionLevel.Province)]
    [InlineData("230100", "Harbin", "哈尔滨市", DivisionLevel.Prefecture)]
    [InlineData("231200", "Suihua", "绥化市", DivisionLevel.Prefecture)]
    [InlineData("232700", "Daxing'anling Prefecture", "大兴安岭地区", DivisionLevel.Prefecture)]
    [InlineData("230102", "道里区, Harbin", "道里区", DivisionLevel.County)]
    [InlineData("110101", "东城区, Beijing", "东城区", DivisionLevel.County)]
    [InlineData("500229", "城口县, Chongqing", "城口县", DivisionLevel.County)]
    [InlineData("429021", "神农架林区, Hubei", "神农架林区", DivisionLevel.County)]
    [InlineData("441900", "Dongguan", "东莞市", DivisionLevel.Prefecture)]
    [InlineData("110100", "Districts of Beijing", "市辖区", DivisionLevel.Heading)]
    public void Find_Code_GivesNameAndLevel(string code, string english, string chinese, DivisionLevel level) =>
        Assert.Equal(new Division(code, new(english, chinese), level), Divisions.Find(code));

    [Theory]
    [InlineData("")]
    [InlineData("2301")]
    [InlineData("230199")]
    [InlineData("000000")]
    public void Find_UnknownCode_GivesNothing(string code)
    {
        Assert.Null(Divisions.Find(code));
        Assert.Empty(Divisions.Path(code));
        Assert.Empty(Divisions.ChildrenOf(code));
    }

    [Fact]
    public void Provinces_AreThe31OfTheMainland() => Assert.Equal(31, Divisions.Provinces.Count);

    [Fact]
    public void ChildrenOf_ProvinceCityAndMunicipality_LeavesHeadingsOut()
    {
        Assert.Equal(13, Divisions.ChildrenOf("230000").Count);
        Assert.Contains(Divisions.ChildrenOf("230100"), county => county.Code == "230102");
        Assert.Contains(Divisions.ChildrenOf("110000"), county => county.Code == "110101");
        Assert.Contains(Divisions.ChildrenOf("460000"), county => county.Code == "469001");
        Assert.DoesNotContain(Divisions.ChildrenOf("500000"), child => child.Level == DivisionLevel.Heading);
    }

    [Theory]
    [InlineData("230102", "230000 230100 230102")]
    [InlineData("230100", "230000 230100")]
    [InlineData("230000", "230000")]
    [InlineData("310115", "310000 310115")]
    [InlineData("659001", "650000 659001")]
    public void Path_OfADivision_LeadsDownFromItsProvince(string code, string path) =>
        Assert.Equal(path, string.Join(' ', Divisions.Path(code).Select(step => step.Code)));

    [Theory]
    [InlineData("230110", "Harbin, Heilongjiang", "黑龙江省哈尔滨市香坊区")]
    [InlineData("230100", "Harbin, Heilongjiang", "黑龙江省哈尔滨市")]
    [InlineData("310115", "Shanghai", "上海市浦东新区")]
    [InlineData("230000", "Heilongjiang", "黑龙江省")]
    public void FullName_OfADivision_IsEnglishFromTheCityUpAndChineseFromTheProvinceDown(string code, string english, string chinese) =>
        Assert.Equal(new Words(english, chinese), Divisions.FullName(code));

    [Fact]
    public void FullName_OfAnUnknownCode_IsNull() => Assert.Null(Divisions.FullName("999999"));

    [Fact]
    public void Path_OfEveryDivision_EndsInItAndBeginsInAProvince()
    {
        var all = Divisions.Provinces
            .SelectMany(province => Divisions.ChildrenOf(province.Code).Append(province))
            .SelectMany(division => Divisions.ChildrenOf(division.Code).Append(division))
            .DistinctBy(division => division.Code)
            .ToList();

        Assert.InRange(all.Count, 3_300, 3_349);
        Assert.All(all, division =>
        {
            var path = Divisions.Path(division.Code);
            Assert.Equal((DivisionLevel.Province, division), (path[0].Level, path[^1]));
            Assert.False(string.IsNullOrWhiteSpace(division.Name.En));
        });
    }
}
