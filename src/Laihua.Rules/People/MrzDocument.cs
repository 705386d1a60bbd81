namespace Laihua.Rules.People;

/// <summary>What a machine-readable zone says, and what is wrong with it.</summary>
/// <remarks>
/// <para><b>Shape</b> Fillers inside names are spaces, fillers at the end are cut. <see cref="Valid"/> depends on check digits,
/// characters and figures in dates alone; other findings (an unknown country, a third identifier) are for a person to judge.</para>
/// </remarks>
/// <param name="Format">The size.</param>
/// <param name="DocumentCode">One or two letters, the first telling the kind of document.</param>
/// <param name="Issuer">The code of the issuing State or organisation as written (<c>D</c> stays <c>D</c>).</param>
/// <param name="Primary">The primary identifier, components parted by spaces; empty where the zone has none.</param>
/// <param name="Secondary">The secondary identifier, empty for a person of one name.</param>
/// <param name="Number">The document number with its continuation, without fillers and check digit.</param>
/// <param name="Nationality">The code of the nationality as written.</param>
/// <param name="BirthDate"><c>yyyy-MM-dd</c> with <c>XX</c> for each unknown part; null where wholly unknown or no date.</param>
/// <param name="Sex">Null where the position holds something else.</param>
/// <param name="ExpiryDate">As <paramref name="BirthDate"/>.</param>
/// <param name="Optional">The optional field as written, with the continuation of a long number; in a passport the personal number.</param>
/// <param name="Optional2">The second optional field of TD1; null in the other sizes.</param>
/// <param name="Truncated">The name fills its field to the last position, so that it may be cut.</param>
/// <param name="Valid">Every check digit fits, every character is permitted, dates are figures or fillers.</param>
/// <param name="Findings">All of them, in the order of the zone.</param>
public sealed record MrzDocument(
    MrzFormat Format,
    string DocumentCode,
    string Issuer,
    string Primary,
    string Secondary,
    string Number,
    string Nationality,
    string? BirthDate,
    Sex? Sex,
    string? ExpiryDate,
    string Optional,
    string? Optional2,
    bool Truncated,
    bool Valid,
    IReadOnlyList<Finding> Findings);
