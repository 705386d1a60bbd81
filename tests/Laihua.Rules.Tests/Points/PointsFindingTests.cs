using System.Text.Json;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsFindingTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { """{"annualSalaryCny": -0.01}""", "POINTS-002" },
        { """{"workYears": -1}""", "POINTS-003" },
        { """{"workYears": 101}""", "POINTS-003" },
        { """{"monthsPerYear": 12.01}""", "POINTS-004" },
        { """{"monthsPerYear": -1}""", "POINTS-004" },
        { """{"age": 17.9}""", "POINTS-005" },
        { """{"birthDate": "2000-01-01"}""", "POINTS-005" },
        { """{"birthDate": "2017-06-06"}""", "POINTS-006" },
        { """{"education": "phd"}""", "POINTS-007" },
        { """{"vocationalGrade": "doctor"}""", "POINTS-007" },
        { """{"chinese": ["hsk0"]}""", "POINTS-007" },
        { """{"elite": ["hsk1"]}""", "POINTS-007" },
        { """{"regionGround": "east"}""", "POINTS-007" },
        { """{"direct": ["A6"]}""", "POINTS-007" },
        { """{"workRegion": "999999"}""", "POINTS-008" },
        { """{"workRegion": "23010"}""", "POINTS-008" },
        { """{"workRegion": "310000", "regionGround": "west"}""", "POINTS-009" },
        { """{"workRegion": "230100", "regionGround": "none"}""", "POINTS-009" },
        { """{"workRegion": "310000", "regionGround": "poverty-county"}""", "POINTS-009" },
        { """{"localPoints": 11}""", "POINTS-010" },
        { """{"localPoints": -1}""", "POINTS-010" },
        { """{"localPoints": 2.5}""", "POINTS-010" },
        { """{"age": 131}""", "POINTS-011" },
        { """{"age": 0}""", "POINTS-005" },
        { """{"age": -1}""", "POINTS-011" },
        { """{"birthDate": "1975-03-02", "age": 41}""", "POINTS-012" },
        { """{"ground": {"relatedYears": -1}}""", "POINTS-003" },
        { """{"ground": {"teachingYears": 101}}""", "POINTS-003" },
        { """{"ground": {"workDays": -1}}""", "POINTS-025" },
        { """{"ground": {"investmentUsd": -0.01}}""", "POINTS-025" },
        { """{"ground": {"yearlySalesCny": "-1"}}""", "POINTS-025" },
        { """{"ground": {"yearlyTaxCny": -1}}""", "POINTS-025" },
        { """{"ground": {"stableYears": -1}}""", "POINTS-025" },
        { """{"ground": {"courseHours": -1}}""", "POINTS-025" },
        { """{"ground": {"sharePercent": 100.01}}""", "POINTS-026" },
        { """{"ground": {"sharePercent": -1}}""", "POINTS-026" },
        { """{"ground": {"language": "english"}}""", "POINTS-027" },
        { """{"ground": {"language": "EN"}}""", "POINTS-027" },
        { """{"ground": {"nationality": "XXY"}}""", "POINTS-028" },
        { """{"ground": {"foo": 1}}""", "POINTS-016" },
        { """{"ground": {"teflInChina": "yes"}}""", "POINTS-017" },
        { """{"ground": {"courseHours": "120"}}""", "POINTS-017" },
        { """{"ground": {"yearlySalesCny": "many"}}""", "POINTS-017" },
        { """{"ground": [1]}""", "POINTS-017" },
        { """{"ground": {"workDays": 1, "workDays": 1}}""", "POINTS-018" },
        { """{"salary": 1}""", "POINTS-016" },
        { """{"annualSalaryCny": "many"}""", "POINTS-017" },
        { """{"annualSalaryCny": true}""", "POINTS-017" },
        { """{"workYears": "3"}""", "POINTS-017" },
        { """{"birthDate": "2017-02-30"}""", "POINTS-017" },
        { """{"chinese": "hsk5"}""", "POINTS-017" },
        { """{"chinese": [5]}""", "POINTS-017" },
        { """{"id": "\ud800"}""", "POINTS-017" },
        { """{"\ud800": 1}""", "POINTS-015" },
        { """[]""", "POINTS-017" },
        { """{"age": 30, "age": 30}""", "POINTS-018" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Score_OneThingWrong_GivesItsFinding(string json, string rule) => Assert.Equal([rule], RulesOf(json));

    [Theory]
    [InlineData("""{"annualSalaryCny": 0}""")]
    [InlineData("""{"workYears": 0}""")]
    [InlineData("""{"workYears": 100}""")]
    [InlineData("""{"monthsPerYear": 0}""")]
    [InlineData("""{"monthsPerYear": 12}""")]
    [InlineData("""{"age": 18}""")]
    [InlineData("""{"age": 130}""")]
    [InlineData("""{"age": 130.9}""")]
    [InlineData("""{"birthDate": "1999-06-05"}""")]
    [InlineData("""{"birthDate": "1886-06-06"}""")]
    [InlineData("""{"birthDate": "1975-03-02", "age": 42.9}""")]
    [InlineData("""{"localPoints": 0}""")]
    [InlineData("""{"localPoints": 10}""")]
    [InlineData("""{"localPoints": 7.0}""")]
    [InlineData("""{"workRegion": "230100", "regionGround": "northeast-old-industry"}""")]
    [InlineData("""{"workRegion": "310000", "regionGround": "none"}""")]
    public void Score_AtTheLimit_IsScored(string json) => Assert.True(Request(json).Result.TryGet(out _, out _));

    [Theory]
    [InlineData("""{"age": 17}""", "POINTS-005 age")]
    [InlineData("""{"birthDate": "1999-06-06"}""", "POINTS-005 birthDate")]
    [InlineData("""{"birthDate": "2017-06-05"}""", "POINTS-005 birthDate")]
    [InlineData("""{"birthDate": "2017-06-06"}""", "POINTS-006 birthDate")]
    [InlineData("""{"birthDate": "1886-06-05"}""", "POINTS-011 birthDate")]
    [InlineData("""{"birthDate": "1975-03-02", "age": 131}""", "POINTS-011 age")]
    [InlineData("""{"birthDate": "1999-06-06", "age": 18}""", "POINTS-012 age, POINTS-005 birthDate")]
    [InlineData("""{"chinese": ["hsk1", "hsk0", "hsk9"]}""", "POINTS-007 chinese[1], POINTS-007 chinese[2]")]
    [InlineData("""{"education": "phd", "vocationalGrade": "phd"}""", "POINTS-007 education, POINTS-007 vocationalGrade")]
    [InlineData("""{"regionGround": "east", "workRegion": "310000"}""", "POINTS-007 regionGround")]
    [InlineData("""{"workRegion": "310000", "regionGround": "west"}""", "POINTS-009 regionGround")]
    [InlineData("""{"elite": ["x"], "direct": ["x"], "chinese": ["x"]}""", "POINTS-007 chinese[0], POINTS-007 elite[0], POINTS-007 direct[0]")]
    public void Score_WhatIsWrong_StandsAtItsFieldInTheOrderOfTheFields(string json, string expected)
    {
        Assert.False(Request(json).Result.TryGet(out _, out var refusal));

        Assert.Equal(expected, string.Join(", ", Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(f => $"{f.Rule} {f.Field}")));
    }

    [Fact]
    public void Score_ManyThingsWrong_GivesEveryFindingOfReadingAndOfFacts() =>
        Assert.Equal(
            ["POINTS-016", "POINTS-002", "POINTS-004", "POINTS-007", "POINTS-008"],
            RulesOf("""{"foo": 1, "monthsPerYear": 13, "annualSalaryCny": -1, "education": "phd", "workRegion": "1"}"""));

    [Fact]
    public void Score_FaultInTheFactsForGrounds_StandsAtItsFieldWithTheObjectBeforeIt()
    {
        Assert.False(Request("""{"foo": 1, "ground": {"foo": 1, "sharePercent": 101, "workDays": true}}""").Result.TryGet(out _, out var refusal));

        Assert.Equal(
            ["foo", "ground.foo", "ground.workDays", "ground.sharePercent"],
            Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Field));
    }

    [Theory]
    [InlineData("""{"ground": null}""")]
    [InlineData("""{"ground": {}}""")]
    [InlineData("""{"ground": {"relatedYears": 0, "sharePercent": 0, "courseHours": 0, "workDays": 0, "teachingYears": 100, "language": "other", "nationality": "GBR", "teflInChina": null}}""")]
    [InlineData("""{"ground": {"sharePercent": 100, "language": "none", "yearlyTaxCny": "0", "degreeInTeaching": true}}""")]
    public void Score_GoodFactsForGrounds_HaveNoFindings(string json)
    {
        Assert.True(Request(json).Result.TryGet(out var account, out _));
        Assert.True(PointsRequest.Score(System.Text.Encoding.UTF8.GetBytes(json), Rulebook.Published, table: null, new(2017, 6, 5)).Result.TryGet(out var quick, out _));

        Assert.Empty(account.Findings);
        Assert.Equivalent(account, quick, strict: true);
    }

    [Fact]
    public void Score_DayBeforeAnyTable_NamesEverythingElseToo() =>
        Assert.Equal(["POINTS-001", "POINTS-004"], RulesOf("""{"asOf": "2015-01-01", "monthsPerYear": 13}"""));

    [Theory]
    [InlineData("""{"annualSalaryCny": "450000"}""", 20)]
    [InlineData("""{"annualSalaryCny": "449999.99"}""", 17)]
    [InlineData("""{"annualSalaryCny": 450000.00}""", 20)]
    [InlineData("""{"annualSalaryCny": null}""", 0)]
    public void Score_Money_IsANumberOrAStringOfDigits(string json, int points)
    {
        Assert.True(Request(json).Result.TryGet(out var account, out _));

        Assert.Equal(points, account.Total);
    }

    [Fact]
    public void For_BirthDateWithoutADay_AsksForTheDay()
    {
        Assert.Equal(["POINTS-013"], (SomeFacts.Complete with { AsOf = null }).Rules());
        Assert.False(PointsScore.For(new PointsFacts()).TryGet(out _, out var refusal));
        Assert.Equal("POINTS-013 asOf", Assert.Single(Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => $"{finding.Rule} {finding.Field}")));
    }

    [Fact]
    public void Score_FactsWrittenAndReadAgain_GivesTheSameAccount()
    {
        var written = JsonSerializer.Serialize(SomeFacts.Complete, JsonSerializerOptions.Web);

        Assert.True(Request(written).Result.TryGet(out var account, out _));

        Assert.Equivalent(SomeFacts.Complete.Account(SomeFacts.Interim), account, strict: true);
    }

    [Fact]
    public void Score_Refused_GivesTheMarkBack() => Assert.Equal("k7", Request("""{"id": "k7", "age": 3}""").Id);

    private static IEnumerable<string> RulesOf(string json)
    {
        Assert.False(Request(json).Result.TryGet(out _, out var refusal));
        return Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule);
    }

    private static PointsRequest Request(string json)
    {
        using var document = JsonDocument.Parse(json);
        return PointsRequest.Score(document.RootElement, Rulebook.Published, table: null, new(2017, 6, 5));
    }
}
