namespace Laihua.App.Papers;

/// <summary>A name as papers print it: Latin letters of the machine-readable zone, and the Chinese name where there is one.</summary>
/// <param name="Family">Primary identifier, or all of the name of a person with one name.</param>
/// <param name="Given">Secondary identifier; may be empty.</param>
/// <param name="Chinese">The Chinese name, if any. A character that the font lacks is refused (PAPER-001).</param>
public sealed record PrintedName(string Family, string Given, string? Chinese = null)
{
    /// <summary><c>FAMILY GIVEN</c>, with spaces where the zone has fillers.</summary>
    public string Latin => string.Join(' ', $"{Family} {Given}".Replace('<', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
