namespace Laihua.Linkage.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void TryParse_TheExampleOfTheContract_ReadsEveryField()
    {
        var schema = Read.Schema(
            """
            {"id": "rec_id",
             "fields": [{"column": "given_name", "kind": "given-name"}, {"column": "surname", "right": "name", "kind": "family-name"},
                        {"columns": ["dob_year", "dob_mon", "dob_day"], "kind": "date"},
                        {"column": "born", "kind": "date", "format": "yyyyMMdd"}], "many": true}
            """);

        Assert.Equal(["given_name", "surname", "dob_year+dob_mon+dob_day", "born"], schema.Fields.Select(field => field.Name));
        Assert.Equal(["name"], schema.Fields[1].Right);
        Assert.Equal("rec_id", schema.RightId);
        Assert.True(schema.Many);
        Assert.Empty(schema.Period);
    }

    [Fact]
    public void TryParse_APeriod_IsThatOfBothTablesUnlessTheSecondHasItsOwn()
    {
        const string Fields = """ "fields": [{"column": "b", "kind": "text"}]}""";

        var one = Read.Schema("""{"id": "a", "period": ["from", "to"],""" + Fields);
        var two = Read.Schema("""{"id": "a", "period": ["from", "to"], "rightPeriod": ["issued", "expires"],""" + Fields);

        Assert.Equal(["from", "to"], one.RightPeriod);
        Assert.Equal(["from", "to"], two.Period);
        Assert.Equal(["issued", "expires"], two.RightPeriod);
    }

    [Theory]
    [InlineData("""{"id": "a", "fields": [{"column": "b", "kind": "shoe-size"}]}""", "LINK-003 fields[0].kind")]
    [InlineData("""{"id": "a", "fields": [{"column": "b", "kind": "text", "weight": 3}]}""", "LINK-002 fields[0].weight")]
    [InlineData("""{"id": "a", "fields": [{"column": "b", "kind": "text"}], "threshold": 3}""", "LINK-002 threshold")]
    [InlineData("""{"fields": [{"column": "b", "kind": "text"}]}""", "LINK-004 id")]
    [InlineData("""{"id": "a", "fields": []}""", "LINK-004 fields")]
    [InlineData("""{"id": "a"}""", "LINK-004 fields")]
    [InlineData("""{"id": "a", "fields": [{"kind": "text"}]}""", "LINK-004 fields[0]")]
    [InlineData("""{"id": "a", "fields": [{"columns": ["x", "y"], "kind": "date"}]}""", "LINK-004 fields[0]")]
    [InlineData("""{"id": "a", "fields": [{"columns": ["x", "y", "z"], "kind": "text"}]}""", "LINK-004 fields[0]")]
    [InlineData("""{"id": "a", "fields": [{"column": "b", "kind": "text"}, {"column": "b", "kind": "code"}]}""", "LINK-004 b")]
    [InlineData("""{"id": "a", "fields": [{"column": "b", "kind": "date", "format": "yyyy"}]}""", "LINK-013 fields[0].format")]
    [InlineData("""{"id": "a", "fields": [{"column": "b", "kind": "text", "format": "yyyyMMdd"}]}""", "LINK-013 fields[0].format")]
    [InlineData("""{"id": "a", "fields": [{"column": 7, "kind": "text"}]}""", "LINK-004 fields[0].column")]
    [InlineData("""{"id": "a", "many": "yes", "fields": [{"column": "b", "kind": "text"}]}""", "LINK-004 many")]
    [InlineData("""{"id": "a", "period": ["from"], "fields": [{"column": "b", "kind": "text"}]}""", "LINK-004 period")]
    [InlineData("""{"id": "a", "period": 7, "fields": [{"column": "b", "kind": "text"}]}""", "LINK-004 period")]
    [InlineData("""{"id": """, "LINK-001 line 1")]
    [InlineData("[]", "LINK-001 ")]
    public void TryParse_SomethingWrong_NamesIt(string json, string expected)
    {
        Assert.False(LinkageSchema.TryParse(json, out _, out var findings));

        Assert.Equal([expected], findings.Select(finding => $"{finding.Rule} {finding.Field}"));
    }

    [Fact]
    public void TryParse_SeveralThingsWrong_NamesThemAll()
    {
        Assert.False(LinkageSchema.TryParse("""{"extra": 1, "fields": [{"column": "b", "kind": "wrong"}, 7]}""", out _, out var findings));

        Assert.Equal(["LINK-002", "LINK-004", "LINK-003", "LINK-004"], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.NotEqual(finding.Message.En, finding.Message.Zh));
    }
}
