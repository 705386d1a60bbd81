using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsOptionTests
{
    [Theory]
    [InlineData("doctor", null, 20, 20)]
    [InlineData("master", null, 15, 15)]
    [InlineData("bachelor", null, 10, 10)]
    [InlineData("none", null, 0, 0)]
    [InlineData(null, "top-international", 20, 0)]
    [InlineData(null, "senior-technician", 20, 0)]
    [InlineData(null, "technician", 15, 0)]
    [InlineData(null, "senior-worker", 10, 0)]
    [InlineData("bachelor", "technician", 15, 10)]
    [InlineData("doctor", "senior-worker", 20, 20)]
    [InlineData("none", "none", 0, 0)]
    public void For_EducationAndVocationalGrade_TakesTheBetterThatTheTableKnows(string? education, string? grade, int interim, int trial)
    {
        var facts = SomeFacts.Aged(30) with { Education = education, VocationalGrade = grade };

        Assert.Equal((interim, trial), (facts.Line(SomeFacts.Interim, "education").Points, facts.Line(SomeFacts.Trial, "education").Points));
    }

    [Theory]
    [InlineData("former-national", 5, 0)]
    [InlineData("degree-taught-in-chinese", 5, 10)]
    [InlineData("hsk5", 5, 10)]
    [InlineData("hsk4", 4, 8)]
    [InlineData("hsk3", 3, 6)]
    [InlineData("hsk2", 2, 4)]
    [InlineData("hsk1", 1, 2)]
    [InlineData("none", 0, 0)]
    public void For_OneProofOfChinese_GivesWhatTheTableSays(string proof, int interim, int trial)
    {
        var facts = SomeFacts.Aged(30) with { Chinese = [proof] };

        Assert.Equal((interim, trial), (facts.Line(SomeFacts.Interim, "chinese").Points, facts.Line(SomeFacts.Trial, "chinese").Points));
    }

    [Theory]
    [InlineData("high-level-university", 5, 5)]
    [InlineData("global-500", 5, 5)]
    [InlineData("intellectual-property", 5, 0)]
    [InlineData("five-years-in-china", 5, 0)]
    [InlineData("none", 0, 0)]
    public void For_OneEliteCondition_GivesWhatTheTableSays(string condition, int interim, int trial)
    {
        var facts = SomeFacts.Aged(30) with { Elite = [condition] };

        Assert.Equal((interim, trial), (facts.Line(SomeFacts.Interim, "elite").Points, facts.Line(SomeFacts.Trial, "elite").Points));
    }

    [Fact]
    public void For_SeveralOptions_CountsTheBestAloneAndSaysSo()
    {
        var line = (SomeFacts.Aged(30) with { Chinese = ["hsk1", "hsk4", "hsk2"] }).Line(SomeFacts.Interim, "chinese");

        Assert.Equal((4, "hsk4"), (line.Points, line.Band));
        Assert.Contains("only the best", line.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void For_OptionThatTheTrialTableLacks_SaysWhatDidNotCount()
    {
        var facts = SomeFacts.Aged(30) with { Chinese = ["hsk2", "former-national"], Elite = ["intellectual-property"] };

        Assert.Contains("no such row", facts.Line(SomeFacts.Trial, "chinese").Reason.En, StringComparison.Ordinal);
        Assert.Contains("无此项", facts.Line(SomeFacts.Trial, "elite").Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void For_UnknownOption_NamesThoseThereAreInTheOrderOfTheAlphabet()
    {
        const string Known = "five-years-in-china, global-500, high-level-university, intellectual-property, none";

        Assert.False(PointsScore.For(SomeFacts.Aged(30) with { Elite = ["x"] }, SomeFacts.Interim).TryGet(out _, out var refusal));

        Assert.Equal(new($"Unknown option; known are: {Known}.", $"未知选项；可选：{Known}。"), Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Single().Message);
    }

    [Fact]
    public void For_NoOptionsInTheList_ScoresNothingAndIsNotMissing()
    {
        var account = (SomeFacts.Aged(30) with { Chinese = [], Elite = [] }).Account(SomeFacts.Interim);

        Assert.DoesNotContain("chinese", account.Missing);
        Assert.Equal("none", account.Items.Single(line => line.Id == "elite").Band);
    }

    [Theory]
    [InlineData("230100", null, 10, "northeast-old-industry")]
    [InlineData("510104", null, 10, "west")]
    [InlineData("150700", null, 10, "west")]
    [InlineData("150700", "northeast-old-industry", 10, "northeast-old-industry")]
    [InlineData("310115", null, 0, "none")]
    [InlineData("310115", "none", 0, "none")]
    [InlineData("130728", "poverty-county", 10, "poverty-county")]
    [InlineData(null, "poverty-county", 10, "poverty-county")]
    [InlineData(null, "west", 10, "west")]
    public void For_PlaceOfWork_DerivesTheRegionOrTakesTheOneStated(string? place, string? ground, int points, string band)
    {
        var line = (SomeFacts.Aged(30) with { WorkRegion = place, RegionGround = ground }).Line(SomeFacts.Interim, "region");

        Assert.Equal((points, band), (line.Points, line.Band));
    }

    [Theory]
    [InlineData("410225", 10)]
    [InlineData("130728", 0)]
    public void For_PovertyCountyInTheTrialTable_CountsInTheCentralRegionOnly(string place, int points)
    {
        var facts = SomeFacts.Aged(30) with { WorkRegion = place, RegionGround = "poverty-county" };

        Assert.Equal(points, facts.Line(SomeFacts.Trial, "region").Points);
    }

    [Fact]
    public void For_PlaceOfWork_NamesItInBothLanguages()
    {
        var reason = (SomeFacts.Aged(30) with { WorkRegion = "230102" }).Line(SomeFacts.Interim, "region").Reason;

        Assert.EndsWith("Harbin, Heilongjiang", reason.En, StringComparison.Ordinal);
        Assert.EndsWith("黑龙江省哈尔滨市道里区", reason.Zh, StringComparison.Ordinal);
    }
}
