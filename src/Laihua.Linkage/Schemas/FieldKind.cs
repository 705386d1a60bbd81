namespace Laihua.Linkage;

/// <summary>What a column holds; it decides how values are normalised, compared and used to find candidates.</summary>
public enum FieldKind
{
    /// <summary>Given names: <c>given-name</c>.</summary>
    GivenName,

    /// <summary>Family names: <c>family-name</c>.</summary>
    FamilyName,

    /// <summary>A whole name in one column, in any order: <c>full-name</c>.</summary>
    FullName,

    /// <summary>A name in Chinese characters: <c>chinese-name</c>.</summary>
    ChineseName,

    /// <summary>A day, of which parts may be unknown: <c>date</c>.</summary>
    Date,

    /// <summary>A year: <c>year</c>.</summary>
    Year,

    /// <summary>A number that belongs to one person alone, such as a passport's: <c>identifier</c>.</summary>
    Identifier,

    /// <summary>One of few values, such as sex: <c>category</c>.</summary>
    Category,

    /// <summary>A country by code, by English or Chinese name: <c>country</c>.</summary>
    Country,

    /// <summary>A short code that many may share, such as a postcode: <c>code</c>.</summary>
    Code,

    /// <summary>Words, such as an address: <c>text</c>.</summary>
    Text,

    /// <summary>A quantity: <c>number</c>.</summary>
    Number,
}
