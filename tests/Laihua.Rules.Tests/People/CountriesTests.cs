using Laihua.Rules.People;

namespace Laihua.Rules.Tests.People;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("FRA", "France", "法国")]
    [InlineData("D", "Germany", "德国")]
    [InlineData("DEU", "Germany", "德国")]
    [InlineData("XXA", "Stateless person (1954 Convention)", "无国籍人（1954年公约）")]
    [InlineData("RKS", "Kosovo", "科索沃")]
    [InlineData("EUE", "European Union", "欧洲联盟")]
    [InlineData("TWN", "Taiwan, China", "中国台湾")]
    public void Find_KnownCode_GivesBothNames(string code, string en, string zh) =>
        Assert.Equal(new Words(en, zh), Countries.Find(code)?.Name);

    [Theory]
    [InlineData("UTO")]
    [InlineData("fra")]
    [InlineData("")]
    [InlineData("QQQ")]
    public void IsKnown_OtherCode_IsFalse(string code) => Assert.False(Countries.IsKnown(code));

    [Fact]
    public void Find_GermanyInTheZone_HasTheCodeOfTheList() => Assert.Equal("DEU", Countries.Find("D")?.Code);

    [Theory]
    [InlineData("CHN", false)]
    [InlineData("HKG", false)]
    [InlineData("MAC", false)]
    [InlineData("TWN", false)]
    [InlineData("UNO", false)]
    [InlineData("ANT", false)]
    [InlineData("GBD", true)]
    [InlineData("XXB", true)]
    [InlineData("USA", true)]
    public void Nationalities_Code_IsListedWhereAForeignerMayHoldIt(string code, bool listed) =>
        Assert.Equal(listed, Countries.Nationalities("en").Any(country => country.Code == code));

    [Fact]
    public void All_English_IsSortedAsAReaderExpects()
    {
        var names = Countries.All("en").Select(country => country.Name.En).ToList();

        Assert.Equal(249 + 28, names.Count);
        Assert.Equal("Afghanistan", names[0]);
        Assert.InRange(names.IndexOf("Åland Islands"), 1, names.IndexOf("Bahamas"));
    }

    [Fact]
    public void All_Chinese_IsSortedBySoundAndComplete()
    {
        var names = Countries.All("zh-CN").Select(country => country.Name.Zh).ToList();

        Assert.True(names.IndexOf("阿富汗") < names.IndexOf("法国"));
        Assert.True(names.IndexOf("法国") < names.IndexOf("中国"));
        Assert.All(names, name => Assert.NotEqual("", name));
    }
}
