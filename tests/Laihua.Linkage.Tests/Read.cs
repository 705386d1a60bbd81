namespace Laihua.Linkage.Tests;

/// <summary>Schemas and tables of tests.</summary>
internal static class Read
{
    public static LinkageSchema Schema(string id, params (string Column, string Kind)[] fields) => Schema(
        $$"""{"id": "{{id}}", "fields": [{{string.Join(", ", fields.Select(field => $$"""{"column": "{{field.Column}}", "kind": "{{field.Kind}}"}"""))}}]}""");

    public static LinkageSchema Schema(string json) => LinkageSchema.TryParse(json, out var schema, out var findings)
        ? schema
        : throw new InvalidOperationException(string.Join("; ", findings));

    public static LinkageInput Input(LinkageSchema schema, string left, string? right = null) =>
        Input(schema, TableSource.Text("left.csv", left), right is null ? null : TableSource.Text("right.csv", right));

    public static LinkageInput Input(LinkageSchema schema, TableSource left, TableSource? right = null) => LinkageInput.TryRead(schema, left, right, out var input, out var findings)
        ? input
        : throw new InvalidOperationException(string.Join("; ", findings));

    public static IReadOnlyList<string> Refused(LinkageSchema schema, TableSource left, TableSource? right = null)
    {
        Assert.False(LinkageInput.TryRead(schema, left, right, out _, out var findings));
        Assert.All(findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message.Zh)));
        return [.. findings.Select(finding => finding.Rule)];
    }
}
