namespace Laihua.Linkage;

/// <summary>One field of a schema.</summary>
/// <param name="Columns">The column of the first table; for a date in parts year, month and day.</param>
/// <param name="Right">The same in the second table.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Format">How a date is written, as .NET writes it (<c>yyyyMMdd</c>); else it is seen from the values.</param>
public sealed record SchemaField(IReadOnlyList<string> Columns, IReadOnlyList<string> Right, FieldKind Kind, string? Format = null)
{
    /// <summary>What the field is called in accounts and reports.</summary>
    public string Name => string.Join('+', Columns);
}
