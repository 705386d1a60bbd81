using System.Text.Json;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

/// <summary>What is stated for the grounds, as it is read and as it is checked.</summary>
public sealed class GroundStatementTests
{
    [Theory]
    [InlineData("relatedYears", "POINTS-003")]
    [InlineData("workDays", "POINTS-025")]
    [InlineData("investmentUsd", "POINTS-025")]
    [InlineData("sharePercent", "POINTS-026")]
    [InlineData("yearlySalesCny", "POINTS-025")]
    [InlineData("yearlyTaxCny", "POINTS-025")]
    [InlineData("stableYears", "POINTS-025")]
    [InlineData("teachingYears", "POINTS-003")]
    [InlineData("courseHours", "POINTS-025")]
    public void For_Number_MayBeNothingAndNotLess(string field, string rule)
    {
        Assert.Empty(Found($$"""{"{{field}}": 0}"""));
        Assert.Equal([$"{rule} ground.{field}"], Found($$"""{"{{field}}": -0.01}"""));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("zu", true)]
    [InlineData("other", true)]
    [InlineData("none", true)]
    [InlineData("eN", false)]
    [InlineData("En", false)]
    [InlineData("e1", false)]
    [InlineData("e", false)]
    [InlineData("eng", false)]
    public void For_Language_IsTwoSmallLettersOrOtherOrNone(string language, bool known) =>
        Assert.Equal(known ? [] : ["POINTS-027 ground.language"], Found($$"""{"language": "{{language}}"}"""));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    public void Read_YesOrNo_IsKeptAsItWasSaid(string json, bool? said)
    {
        var stated = Facts($$"""{"degreeInTeaching": {{json}}, "homeTeacherCertificate": {{json}}, "teflInChina": {{json}}}""").Ground;

        Assert.Equal((said, said, said), (stated?.DegreeInTeaching, stated?.HomeTeacherCertificate, stated?.TeflInChina));
    }

    private static IEnumerable<string> Found(string ground) => PointsScore.For(Facts(ground), SomeFacts.Interim).TryGet(out _, out var refusal)
        ? []
        : Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => $"{finding.Rule} {finding.Field}");

    private static PointsFacts Facts(string ground)
    {
        using var document = JsonDocument.Parse($$"""{"ground": {{ground}}}""");
        var (facts, unread) = PointsFactsReader.Read(document.RootElement);
        Assert.Empty(unread);
        return facts;
    }
}
