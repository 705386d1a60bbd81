using System.Diagnostics.CodeAnalysis;

namespace Laihua.Linkage;

/// <summary>What the columns of two tables (or of one) are.</summary>
/// <remarks>
/// <para><b>Shape</b> <c>{"id": "…", "fields": [{"column": "…", "kind": "…"}, …]}</c>; beside <c>column</c> may stand <c>right</c>, in place of it
/// <c>columns</c> with the three parts of a date. <c>rightId</c>, <c>many</c>, <c>format</c>, <c>period</c> and <c>rightPeriod</c> are optional.</para>
/// <para><b>Errors</b> Every finding at once: fields and kinds that are not known are refused by name.</para>
/// </remarks>
/// <param name="Id">The column that names a record, unique within its table.</param>
/// <param name="RightId">The same in the second table.</param>
/// <param name="Fields">What is compared.</param>
/// <param name="Many">Whether a record may belong to several of the other table.</param>
public sealed record LinkageSchema(string Id, string RightId, IReadOnlyList<SchemaField> Fields, bool Many = false)
{
    /// <summary>
    /// The columns that say from which day to which a record was in force, as a permit is; none where that is not known. Two numbers that one person
    /// had one after the other are told by it from those that two people had at the same time.
    /// </summary>
    public IReadOnlyList<string> Period { get; init; } = [];

    /// <summary>The same in the second table.</summary>
    public IReadOnlyList<string> RightPeriod { get; init; } = [];

    /// <summary>Reads a schema.</summary>
    /// <param name="json">The schema as JSON.</param>
    /// <param name="schema">The schema, when there is no finding.</param>
    /// <param name="findings">Everything for which it is refused.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string json, [NotNullWhen(true)] out LinkageSchema? schema, out IReadOnlyList<LinkageFinding> findings)
    {
        var reader = new SchemaReader();
        schema = reader.Read(json);
        findings = reader.Findings;
        return schema is not null;
    }
}
