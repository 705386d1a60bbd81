using System.Text.Json.Nodes;
using Laihua.Rules.Points.Files;

namespace Laihua.Rules.Tests.Points.Files;

public sealed class PointsTableFileTests
{
    private static readonly string Interim = TextOf("interim-2017");

    [Theory]
    [InlineData("interim-2017")]
    [InlineData("trial-2016")]
    public void Read_APublishedFile_GivesThatTable(string id)
    {
        Assert.True(PointsTableFile.Read(TextOf(id)).TryGet(out var table, out _));

        Assert.Equivalent(SomeFacts.Table(id), table, strict: true);
        Assert.Equal(SomeFacts.Complete.Account(SomeFacts.Table(id)).Total, SomeFacts.Complete.Account(table).Total);
    }

    [Theory]
    [InlineData("", "TABLE-001")]
    [InlineData("{", "TABLE-001")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}", "TABLE-001")]
    [InlineData("{\"maximum\": NaN}", "TABLE-001")]
    [InlineData("7", "TABLE-002")]
    [InlineData("[]", "TABLE-002")]
    [InlineData("{\"id\": \"\\ud800\"}", "TABLE-002")]
    [InlineData("{\"\\ud800\": 1}", "TABLE-001")]
    public void Read_NoTable_IsRefused(string json, string rule) => Assert.Contains(rule, FindingsOf(json).Select(finding => finding.Rule));

    [Theory]
    [InlineData("thresholds", "1", "TABLE-003", "thresholds")]
    [InlineData("id", "7", "TABLE-002", "id")]
    [InlineData("zh", "\" \"", "TABLE-002", "zh")]
    [InlineData("inForceFrom", "\"2027-02-30\"", "TABLE-002", "inForceFrom")]
    [InlineData("inForceTo", "\"2017-03-31\"", "TABLE-012", "inForceTo")]
    [InlineData("maximum", "121", "TABLE-010", "maximum")]
    [InlineData("maximum", "1.5", "TABLE-002", "maximum")]
    [InlineData("thresholdA", "60", "TABLE-011", "thresholdA")]
    [InlineData("thresholdA", "121", "TABLE-011", "thresholdA")]
    [InlineData("sources", "\"one\"", "TABLE-002", "sources")]
    [InlineData("sources", "[7]", "TABLE-002", "sources[0]")]
    [InlineData("items", "null", "TABLE-005", "items")]
    public void Read_AWrongField_IsNamed(string field, string value, string rule, string at) =>
        Assert.Contains((rule, at), Found(table => table[field] = JsonNode.Parse(value)));

    [Theory]
    [InlineData(1, "id", "\"wages\"", "TABLE-004", "items[1].id")]
    [InlineData(1, "id", "\"wages\"", "TABLE-005", "items")]
    [InlineData(1, "id", "\"age\"", "TABLE-005", "items")]
    [InlineData(1, "maximum", "21", "TABLE-009", "items[1].maximum")]
    [InlineData(1, "maximum", "-1", "TABLE-002", "items[1].maximum")]
    [InlineData(1, "colour", "1", "TABLE-003", "items[1].colour")]
    [InlineData(1, "absent", "null", "TABLE-002", "items[1].absent")]
    [InlineData(1, "gap", "{\"en\": \"A gap\"}", "TABLE-002", "items[1].gap.zh")]
    [InlineData(1, "options", "[]", "TABLE-002", "items[1].options")]
    [InlineData(2, "bands", "[]", "TABLE-002", "items[2].bands")]
    [InlineData(0, "maximum", "5", "TABLE-002", "items[0].maximum")]
    [InlineData(6, "options", "[]", "TABLE-007", "items[6].options")]
    public void Read_AWrongItem_IsNamed(int item, string field, string value, string rule, string at) =>
        Assert.Contains((rule, at), Found(table => Part(table, "items", item)[field] = JsonNode.Parse(value)));

    [Theory]
    [InlineData(1, "from", "\"5\"", "TABLE-002", "items[1].bands[1].from")]
    [InlineData(1, "points", "-5", "TABLE-002", "items[1].bands[1].points")]
    [InlineData(1, "points", "1001", "TABLE-002", "items[1].bands[1].points")]
    [InlineData(1, "colour", "1", "TABLE-003", "items[1].bands[1].colour")]
    [InlineData(1, "from", "40000", "TABLE-008", "items[1].bands[1]")]
    [InlineData(1, "from", "70000", "TABLE-008", "items[1].bands[1]")]
    [InlineData(1, "before", "80000", "TABLE-008", "items[1].bands[2]")]
    [InlineData(1, "through", "70000", "TABLE-008", "items[1].bands[1]")]
    [InlineData(1, "above", "50000", "TABLE-008", "items[1].bands[1]")]
    public void Read_AWrongBand_IsNamed(int band, string field, string value, string rule, string at) =>
        Assert.Contains((rule, at), Found(table => Part(Part(table, "items", 1), "bands", band)[field] = JsonNode.Parse(value)));

    [Theory]
    [InlineData("id", "\"hsk9\"", "TABLE-006", "items[5].options[1]")]
    [InlineData("id", "\"hsk5\"", "TABLE-006", "items[5].options[2]")]
    [InlineData("counted", "\"no\"", "TABLE-002", "items[5].options[1].counted")]
    [InlineData("onlyProvinces", "[\"99\"]", "TABLE-002", "items[5].options[1].onlyProvinces[0]")]
    [InlineData("field", "\"vocationalGrade\"", "TABLE-006", "items[5].options[1]")]
    public void Read_AWrongOption_IsNamed(string field, string value, string rule, string at) =>
        Assert.Contains((rule, at), Found(table => Part(Part(table, "items", 5), "options", 1)[field] = JsonNode.Parse(value)));

    [Fact]
    public void Read_GapsBetweenBands_AreTriedOut() =>
        Assert.Empty(Found(table => Part(Part(table, "items", 1), "bands", 1)["before"] = 60_000));

    [Fact]
    public void Read_SeveralFaults_GivesThemAll()
    {
        var found = Found(table =>
        {
            table["thresholdB"] = 90;
            Part(table, "items", 1)["id"] = "wages";
            Part(Part(table, "items", 4), "bands", 1)["points"] = 11;
            Part(Part(table, "items", 5), "options", 0)["id"] = "hsk9";
        });

        Assert.Equal(["TABLE-004", "TABLE-005", "TABLE-006", "TABLE-011"], found.Select(finding => finding.Rule).Distinct().Order());
    }

    private static JsonObject Part(JsonObject parent, string list, int index) => Assert.IsType<JsonObject>(parent[list]?[index]);

    private static List<(string Rule, string Field)> Found(Action<JsonObject> change)
    {
        var table = Assert.IsType<JsonObject>(JsonNode.Parse(Interim));
        change(table);
        return [.. FindingsOf(table.ToJsonString()).Select(finding => (finding.Rule, finding.Field))];
    }

    private static IReadOnlyList<Finding> FindingsOf(string json) =>
        PointsTableFile.Read(json).TryGet(out _, out var refusal) ? [] : Assert.IsType<Refusal.RuleBroken>(refusal).Findings;

    private static string TextOf(string id) => File.ReadAllText(Path.Combine(Repository.Root, "src", "Laihua.Rules", "Points", "tables", $"{id}.json"));
}
