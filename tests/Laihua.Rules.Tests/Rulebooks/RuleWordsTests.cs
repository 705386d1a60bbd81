using System.Text.Json;
using Laihua.Rules.Rulebooks.Differences;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>What stands in a version or in a draft that is still being written, in words.</summary>
public sealed class RuleWordsTests
{
    [Theory]
    [InlineData("place", "\"310000\"", "310000 Shanghai")]
    [InlineData("province", "\"440000\"", "440000 Guangdong")]
    [InlineData("source", "\"310000\"", "310000")]
    [InlineData("place", "\"999999\"", "999999")]
    [InlineData("annualCny", "78048.5", "78,048.5")]
    [InlineData("confirmed", "true", "yes")]
    [InlineData("confirmed", "false", "no")]
    [InlineData("countsFrom", "null", null)]
    public void ValueOf_AField_IsInWordsAndAPlaceByItsName(string field, string json, string? expected) =>
        Assert.Equal(expected, RuleWords.ValueOf(new(field, RuleShape.Text, new("A field", "字段")), Json(json))?.En);

    [Theory]
    [InlineData("31", "31 Shanghai", "31 上海市")]
    [InlineData("310000", "310000 Shanghai", "310000 上海市")]
    [InlineData("99", "99", "99")]
    [InlineData("https://example.org", "https://example.org", "https://example.org")]
    public void Place_CodeOfTwoOrSixDigits_BearsItsName(string code, string en, string zh) => Assert.Equal(new(en, zh), RuleWords.Place(code));

    [Theory]
    [InlineData("bands", """{"from": 50000, "above": null}""", "band from 50,000")]
    [InlineData("bands", """{"from": null, "above": 60}""", "band over 60")]
    [InlineData("bands", """{"from": "", "above": ""}""", "lowest band")]
    [InlineData("bands", """{"before": 26}""", "lowest band")]
    [InlineData("rows", """{"place": "310000", "year": 2016}""", "310000 Shanghai, 2016")]
    [InlineData("lists", """{"ground": "west", "source": "A list", "from": "2016-10-01"}""", "west (A list, from 2016-10-01)")]
    [InlineData("items", """{"code": "GD-1.1", "en": "Scarce talent", "zh": "急需人才"}""", "GD-1.1 Scarce talent")]
    [InlineData("items", """{"code": 7, "en": "Scarce talent", "zh": "急需人才"}""", "Scarce talent")]
    [InlineData("items", """{"id": "age", "en": "Age", "zh": "年龄"}""", "Age")]
    [InlineData("options", """{"id": "none", "en": 7}""", "")]
    public void TitleOf_ARow_SaysWhatTellsItApartWhateverElseStandsThere(string list, string row, string expected) =>
        Assert.Equal(expected, RuleWords.TitleOf(new(list, RuleShape.Rows, new("Rows", "行")), Json(row)).En);

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
