using System.Text.Json;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>What is told from the outermost of a JSON, and how long its texts and lists may be.</summary>
public sealed class RuleShapeTests
{
    [Theory]
    [InlineData("""{"thresholdA": 85}""", "RULES-004 thresholdB")]
    [InlineData("""{"thresholdB": 60}""", "RULES-004 thresholdA")]
    [InlineData("""{"items": []}""", "RULES-004 thresholdA")]
    [InlineData("""{"lists": []}""", "RULES-004 inForceFrom")]
    [InlineData("""{"rows": []}""", "RULES-004 inForceFrom")]
    [InlineData("""{"province": "210000", "items": []}""", "RULES-004 source")]
    public void Read_OneFieldThatIsOfOneKindAlone_SaysWhatIsMissingOfThatKind(string json, string expected)
    {
        var found = Written.Found(json).ToList();

        Assert.Contains(expected, found);
        Assert.DoesNotContain("RULES-011 ", found);
    }

    [Theory]
    [InlineData(RuleKind.PointsTable)]
    [InlineData(RuleKind.Regions)]
    [InlineData(RuleKind.Wages)]
    [InlineData(RuleKind.Incentives)]
    public void Read_AListInPlaceOfAVersion_IsFound(RuleKind kind)
    {
        Assert.False(RuleDocuments.Read(kind, "[]").TryGet(out _, out var refusal));

        Assert.Equal([("RULES-005", "")], Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => (finding.Rule, finding.Field)));
    }

    [Theory]
    [InlineData("", "line 1, column 1", "第1行，第1列")]
    [InlineData("{\n  x", "line 2, column 3", "第2行，第3列")]
    public void Read_NoJson_SaysWhereItEnds(string json, string en, string zh)
    {
        var message = Assert.Single(Written.Findings(json)).Message;

        Assert.Contains(en, message.En, StringComparison.Ordinal);
        Assert.Contains(zh, message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", 60)]
    [InlineData("items[1].en", 200)]
    [InlineData("items[1].absent.zh", 300)]
    [InlineData("sources[0]", 400)]
    public void Read_AText_HasAtMostItsCharacters(string path, int most)
    {
        Assert.Empty(Written.Found(Written.With("interim-2017", (path, Letters(most)))));
        Assert.Equal([$"RULES-009 {path}"], Written.Found(Written.With("interim-2017", (path, Letters(most + 1)))));

        static string Letters(int count) => $"\"{new string('x', count)}\"";
    }

    [Fact]
    public void Read_AList_HasAtMostItsEntriesAndIsNotReadBeyond()
    {
        Assert.Empty(Written.Found(Written.With("interim-2017", ("sources", Sources("s", 20)))));
        Assert.Equal(["RULES-009 sources"], Written.Found(Written.With("interim-2017", ("sources", Sources("", 21)))));

        static string Sources(string text, int count) => JsonSerializer.Serialize(Enumerable.Repeat(text, count));
    }

    [Fact]
    public void Read_MoreItemsThanAListMayHave_FindsThatAndNothingInThem()
    {
        var items = JsonSerializer.Serialize(Enumerable.Repeat(new { id = "unknown" }, 41));

        Assert.Equal(["RULES-009 items"], Written.Found(Written.With("interim-2017", ("items", items))));
    }
}
