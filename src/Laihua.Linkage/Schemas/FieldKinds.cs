namespace Laihua.Linkage;

/// <summary>The names of the kinds as they stand in a schema.</summary>
public static class FieldKinds
{
    private static readonly Dictionary<string, FieldKind> Known = Enum.GetValues<FieldKind>().ToDictionary(Name, StringComparer.Ordinal);

    /// <summary>Every name, in the order of <see cref="FieldKind"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<FieldKind>().Select(Name)];

    /// <summary>The name of a kind.</summary>
    public static string Name(FieldKind kind) => kind switch
    {
        FieldKind.GivenName => "given-name",
        FieldKind.FamilyName => "family-name",
        FieldKind.FullName => "full-name",
        FieldKind.ChineseName => "chinese-name",
        FieldKind.Date => "date",
        FieldKind.Year => "year",
        FieldKind.Identifier => "identifier",
        FieldKind.Category => "category",
        FieldKind.Country => "country",
        FieldKind.Code => "code",
        FieldKind.Text => "text",
        FieldKind.Number => "number",
    };

    /// <summary>The kind of a name.</summary>
    /// <returns>Whether there is such a kind.</returns>
    public static bool TryParse(string name, out FieldKind kind) => Known.TryGetValue(name, out kind);
}
