namespace Laihua.Credentials;

/// <summary>A sentence in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Zh">Chinese in simplified characters.</param>
public sealed record Bilingual(string En, string Zh);

/// <summary>One claim, or one field of a trust list, that does not fit.</summary>
/// <param name="Id">Stable: <c>QR-</c> and three digits, for claims the key of the payload.</param>
/// <param name="Field">The property, in camelCase, with its place in a list.</param>
/// <param name="Message">What is wrong. Never repeats identity data.</param>
public sealed record ClaimFault(string Id, string Field, Bilingual Message);
