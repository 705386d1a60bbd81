using Laihua.Rules.Categories;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsWayWordsTests
{
    [Fact]
    public void Of_OneChange_SaysWhatItAddsAndMakes() => Same(
        "HSK level 4 would add 4 points and make 61: category B.",
        "汉语水平考试（HSK）四级可加4分，总分达到61分：B类。",
        Of(PermitCategory.B, 61, Change("chinese", "hsk4", 4)));

    [Fact]
    public void Of_SeveralChanges_AreJoinedAndEachSaysItsShare() => Same(
        "Pay of CNY 350,000 a year or more (+3), 12 completed years of related work or more (+10) and 1 local incentive point (+1) would together add 14 points and make 85: category A.",
        "年薪35万元及以上（+3分）、相关工作满12年（+10分）、地方鼓励性加分1分（+1分），合计可加14分，总分达到85分：A类。",
        Of(PermitCategory.A, 85, Change("salary", "[350000, 450000)", 3), Change("experience", "[12, 13)", 10), Change("local", "[1, 1]", 1)));

    [Fact]
    public void Of_OptionsThatGiveTheSame_AreAllNamed() => Same(
        "A master's degree or a technician's certificate would add 5 points and make 64: category B.",
        "硕士学位或技师证书可加5分，总分达到64分：B类。",
        Of(PermitCategory.B, 64, Change("education", "master", 5, "technician")));

    [Fact]
    public void Of_AnotherPlace_NamesTheRegions() => Same(
        "Work in the western region or the north-east or another old industrial base would add 10 points and make 69: category B.",
        "在西部地区或东北地区等老工业基地工作可加10分，总分达到69分：B类。",
        Of(PermitCategory.B, 69, Change("region", "west", 10, "northeast-old-industry")));

    [Fact]
    public void Of_OnePoint_IsInTheSingular() => Same(
        "9 months a year in China or more would add 1 point and make 60: category B.",
        "每年在华工作9个月及以上可加1分，总分达到60分：B类。",
        Of(PermitCategory.B, 60, Change("months", "[9, ∞)", 1)));

    [Theory]
    [InlineData("interim-2017")]
    [InlineData("trial-2016")]
    public void Of_EveryChangeThatATableOffers_IsInWordsThatNameNoInterval(string id)
    {
        var table = SomeFacts.Table(id);
        Assert.True(PointsWays.For(new() { AsOf = table.InForceFrom }, table).TryGet(out var prospects, out _));

        var words = prospects.Ways.Select(way => PointsWayWords.Of(way, table)).ToList();

        Assert.NotEmpty(words);
        Assert.All(words, said =>
        {
            Assert.Matches("^[A-Z0-9].* would .* make [0-9]+: category [AB]\\.$", said.En);
            Assert.Matches("可加[0-9]+分，总分达到[0-9]+分：[AB]类。$", said.Zh);
            Assert.DoesNotMatch(@"[\[\]∞]|less than|work in work|Master|Doctor", said.En);
            Assert.DoesNotMatch(@"[\[\]∞]|不满|[A-Za-z]{4}", said.Zh.Replace("HSK", "", StringComparison.Ordinal));
        });
    }

    /// <summary>From ten thousand on pay is counted in ten thousands in Chinese; a band without its own lower end asks more than that.</summary>
    [Theory]
    [InlineData("salary", "8500", false, "pay of more than CNY 8,500 a year", "年薪超过8,500元")]
    [InlineData("salary", "9999.99", true, "pay of CNY 9,999.99 a year or more", "年薪9,999.99元及以上")]
    [InlineData("salary", "10000", true, "pay of CNY 10,000 a year or more", "年薪1万元及以上")]
    [InlineData("salary", "12500", false, "pay of more than CNY 12,500 a year", "年薪超过1.25万元")]
    [InlineData("experience", "1", true, "1 completed year of related work or more", "相关工作满1年")]
    [InlineData("experience", "2", false, "more than 2 completed years of related work", "相关工作超过2年")]
    [InlineData("months", "9", false, "more than 9 months a year in China", "每年在华工作超过9个月")]
    [InlineData("local", "1", true, "1 local incentive point", "地方鼓励性加分1分")]
    [InlineData("local", "3", true, "3 local incentive points", "地方鼓励性加分3分")]
    public void Of_ABand_AsksItsLowerEnd(string item, string from, bool included, string en, string zh)
    {
        var band = new PointsBand(decimal.Parse(from, null), included, null, ToIncluded: false, 5, new("More", "多"));
        var table = SomeFacts.Interim with { Items = [SomeFacts.Interim.Item(item) with { Bands = [band] }] };

        Same(en, zh, PointsWayWords.Of(Change(item, band.Label, 5), table));
    }

    [Theory]
    [InlineData("age", 46, -5, 58, PermitCategory.C, PermitCategory.B, "From 3 March 2027, at 46 years of age: 5 points fewer, 58 in all, below category B.", "自2027年3月3日起年满46周岁：减5分，总分58分，不再达到B类。")]
    [InlineData("age", 56, -5, 81, PermitCategory.B, PermitCategory.A, "From 3 March 2027, at 56 years of age: 5 points fewer, 81 in all, category B and no longer A.", "自2027年3月3日起年满56周岁：减5分，总分81分，由A类变为B类。")]
    [InlineData("age", 26, 5, 60, PermitCategory.B, PermitCategory.C, "From 3 March 2027, at 26 years of age: 5 points more, 60 in all, category B.", "自2027年3月3日起年满26周岁：加5分，总分60分，达到B类。")]
    [InlineData("experience", 3, 1, 60, PermitCategory.B, PermitCategory.C, "From 3 March 2027, with 3 completed years of related work: 1 point more, 60 in all, category B.", "自2027年3月3日起相关工作满3年：加1分，总分60分，达到B类。")]
    [InlineData("experience", 1, 5, 60, PermitCategory.B, PermitCategory.C, "From 3 March 2027, with 1 completed year of related work: 5 points more, 60 in all, category B.", "自2027年3月3日起相关工作满1年：加5分，总分60分，达到B类。")]
    public void Of_ATurn_SaysTheDayAndWhatBecomesOfIt(string item, int years, int gain, int total, PermitCategory category, PermitCategory before, string en, string zh) =>
        Same(en, zh, PointsWayWords.Of(new PointsTurn(new(2027, 3, 3), item, total, category, before, years, gain)));

    private static Words Of(PermitCategory to, int total, params PointsChange[] changes) => PointsWayWords.Of(new PointsWay(to, total, changes), SomeFacts.Interim);

    private static PointsChange Change(string item, string to, int gain, params string[] or) => new(item, to, gain, gain, or);

    private static void Same(string en, string zh, Words words) => Assert.Equal(new(en, zh), words);
}
