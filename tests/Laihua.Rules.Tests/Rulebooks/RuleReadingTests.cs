namespace Laihua.Rules.Tests.Rulebooks;

public sealed class RuleReadingTests
{
    [Theory]
    [InlineData("", "RULES-002 ")]
    [InlineData("{\"maximum\": NaN}", "RULES-002 ")]
    [InlineData("[]", "RULES-011 ")]
    [InlineData("{}", "RULES-011 ")]
    [InlineData("7", "RULES-011 ")]
    public void Read_SomethingElse_IsRefused(string json, string expected) => Assert.Equal([expected], Written.Found(json));

    [Theory]
    [InlineData("salary", "1", "RULES-003 salary")]
    [InlineData("items[1].bands[0].point", "1", "RULES-003 items[1].bands[0].point")]
    [InlineData("thresholdA", null, "RULES-004 thresholdA")]
    [InlineData("items[1].bands[2].points", null, "RULES-004 items[1].bands[2].points")]
    [InlineData("items[1].bands[2].points", "\"NaN\"", "RULES-005 items[1].bands[2].points")]
    [InlineData("items[1].bands[2].points", "2.5", "RULES-005 items[1].bands[2].points")]
    [InlineData("items[1].bands[2].points", "1e400", "RULES-005 items[1].bands[2].points")]
    [InlineData("items[1].bands[2].points", "-8", "RULES-007 items[1].bands[2].points")]
    [InlineData("items[1].bands[2].points", "256", "RULES-007 items[1].bands[2].points|RULES-024 items[1].maximum")]
    [InlineData("items[1].zh", "\" \"", "RULES-008 items[1].zh")]
    [InlineData("items[1].zh", "\" 年薪\"", "RULES-010 items[1].zh")]
    [InlineData("items[1].zh", "\"年\\u0000薪\"", "RULES-010 items[1].zh")]
    [InlineData("items[1].zh", $"\"{Written.HalfAPair}\"", "RULES-005 items[1].zh")]
    [InlineData("id", "\"Interim 2027\"", "RULES-012 id")]
    [InlineData("inForceFrom", "\"2026-02-30\"", "RULES-005 inForceFrom")]
    [InlineData("id", "7", "RULES-005 id")]
    [InlineData("inForceTo", "\"2017-03-31\"", "RULES-013 inForceTo")]
    [InlineData("inForceTo", "\"2017-04-01\"", "")]
    [InlineData("items[9]", null, "RULES-021 items|RULES-025 maximum")]
    [InlineData("items", null, "RULES-004 items")]
    [InlineData("items", "7", "RULES-005 items")]
    [InlineData("items[1]", "7", "RULES-005 items[1]")]
    [InlineData("items[1].absent", "\"x\"", "RULES-005 items[1].absent")]
    [InlineData("sources[0]", "7", "RULES-005 sources[0]")]
    [InlineData("sources[0]", "\"\"", "RULES-008 sources[0]")]
    [InlineData("items[8].id", "\"university\"", "RULES-020 items[8].id|RULES-021 items")]
    [InlineData("items[0].maximum", "5", "RULES-023 items[0].maximum|RULES-025 maximum")]
    [InlineData("items[1].bands", null, "RULES-023 items[1].bands|RULES-024 items[1].maximum")]
    [InlineData("items[1].bands[6].points", "18", "RULES-024 items[1].maximum")]
    [InlineData("items[1].maximum", "21", "RULES-024 items[1].maximum|RULES-025 maximum")]
    [InlineData("maximum", "121", "RULES-025 maximum")]
    [InlineData("thresholdA", "60", "RULES-027 thresholdA")]
    [InlineData("thresholdA", "120", "")]
    [InlineData("thresholdA", "121", "RULES-027 thresholdA")]
    [InlineData("thresholdB", "0", "RULES-027 thresholdB")]
    [InlineData("asPublished", "true", "RULES-028 asPublished")]
    [InlineData("items[5].options[3].id", "\"hsk7\"", "RULES-030 items[5].options[3].id|RULES-031 items[5].options")]
    [InlineData("items[5].options[3].field", "\"level\"", "RULES-030 items[5].options[3].field|RULES-031 items[5].options")]
    [InlineData("items[5].options[3].id", "\"hsk5\"", "RULES-032 items[5].options[3].id|RULES-031 items[5].options")]
    [InlineData("items[5].options[3].counted", "false", "RULES-033 items[5].options[3].points")]
    [InlineData("items[5].options[7].points", "1", "RULES-033 items[5].options[7].points")]
    [InlineData("items[6].options[2].onlyProvinces", "[\"23\"]", "RULES-034 items[6].options[2].onlyProvinces")]
    public void Read_ATableWithOneFault_FindsItAtItsField(string path, string? json, string expected) =>
        Assert.Equal(expected, string.Join('|', Written.Found(Written.With("interim-2017", (path, json)))));

    [Theory]
    [InlineData("lists[0].ground", "\"south\"", "RULES-053 lists[0].ground")]
    [InlineData("lists[0].codes", "[]", "RULES-054 lists[0].codes")]
    [InlineData("lists[0].codes[1]", "\"999999\"", "RULES-050 lists[0].codes[1]")]
    [InlineData("lists[0].codes[1]", "\"500000\"", "RULES-052 lists[0].codes[1]")]
    [InlineData("lists[0].to", "\"2016-09-30\"", "RULES-013 lists[0].to")]
    [InlineData("lists[3].believedIn[0]", "\"99\"", "RULES-051 lists[3].believedIn[0]")]
    public void Read_RegionsWithOneFault_FindsItAtItsField(string path, string? json, string expected) =>
        Assert.Equal(expected, string.Join('|', Written.Found(Written.With("regions-2016", (path, json)))));

    [Theory]
    [InlineData("rows[0].place", "\"999999\"", "RULES-050 rows[0].place")]
    [InlineData("rows[0].place", "\"230000\"", "RULES-055 rows[0].place")]
    [InlineData("rows[0].annualCny", "0", "RULES-007 rows[0].annualCny")]
    [InlineData("rows[1].countsTo", "\"2024-06-30\"", "RULES-013 rows[1].countsTo")]
    [InlineData("rows[0].countsTo", "\"2024-06-30\"", "RULES-013 rows[0].countsTo")]
    [InlineData("rows[+", """{"place": "310000", "year": 2016, "annualCny": 1, "publishedOn": null, "source": "Twice"}""", "RULES-056 rows[+.year")]
    public void Read_WagesWithOneFault_FindsItAtItsField(string path, string? json, string expected)
    {
        var rows = System.Text.Json.JsonDocument.Parse(Written.Of("wages-2017")).RootElement.GetProperty("rows").GetArrayLength();

        Assert.Equal(expected.Replace("[+", $"[{rows}]", StringComparison.Ordinal), string.Join('|', Written.Found(Written.With("wages-2017", (path, json)))));
    }

    [Theory]
    [InlineData("province", "\"440100\"", "RULES-051 province")]
    [InlineData("items[0].code", "\"GD 1\"", "RULES-057 items[0].code")]
    [InlineData("items[0].code", "\"\"", "RULES-008 items[0].code")]
    [InlineData("items[1].code", "\"GD-1.1\"", "RULES-058 items[1].code")]
    [InlineData("items[0].points", "11", "RULES-007 items[0].points")]
    [InlineData("items[0].evidence.zh", null, "RULES-004 items[0].evidence.zh")]
    [InlineData("items[0].to", "\"2017-03-01\"", "RULES-013 items[0].to")]
    public void Read_IncentivesWithOneFault_FindsItAtItsField(string path, string? json, string expected) =>
        Assert.Equal(expected, string.Join('|', Written.Found(Written.With("incentives-guangdong-2017", (path, json)))));

    [Fact]
    public void Read_FaultsEverywhere_AreAllFoundAtOnce() => Assert.Equal(
        ["RULES-008 zh", "RULES-007 items[1].bands[2].points", "RULES-045 items[7].bands[1].from", "RULES-027 thresholdA"],
        Written.Found(Written.With("interim-2017", ("zh", "\"\""), ("items[1].bands[2].points", "-1"), ("items[7].bands[0].through", "24"), ("thresholdA", "50"))));

    [Fact]
    public void Read_AMemberSaidTwice_IsFound() => Assert.Equal(
        ["RULES-006 maximum"],
        Written.Found(Written.Of("interim-2017").Replace("\"maximum\": 120,", "\"maximum\": 120, \"maximum\": \"x\",", StringComparison.Ordinal)));

    [Fact]
    public void Read_MoreThanAByteAddsUp_IsFound() => Assert.Contains(
        "RULES-026 maximum",
        Written.Found(Written.With("interim-2017", ("items[1].maximum", "200"), ("items[1].bands[6].points", "200"), ("maximum", "300"))));
}
