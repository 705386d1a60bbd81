namespace Laihua.Credentials;

/// <summary>What a check came to.</summary>
public enum VerdictKind
{
    /// <summary>Signed by an office that may; nothing is known against it.</summary>
    Genuine,

    /// <summary>Not signed by us, or changed.</summary>
    NotGenuine,

    /// <summary>A newer card or letter has taken its place.</summary>
    Replaced,

    /// <summary>Cancelled or revoked.</summary>
    Cancelled,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>A dynamic code after its minute: ask for a fresh one.</summary>
    Expired,

    /// <summary>Cannot be said from here: update, or check online.</summary>
    Amber,
}

/// <summary>Why, as a stable code and in words.</summary>
/// <param name="Code">Stable, in small letters with hyphens: <c>signature</c>.</param>
/// <param name="Text">For the one who checks.</param>
public sealed record VerdictReason(string Code, Bilingual Text);

/// <summary>The answer to a check.</summary>
/// <param name="Kind">What it came to.</param>
/// <param name="Reason">Why.</param>
/// <param name="Claims">What was signed: only ever given when the signature is good.</param>
/// <param name="StatusAsOf">When the status list was issued that was looked into; null when none was.</param>
public sealed record Verdict(VerdictKind Kind, VerdictReason Reason, PermitClaims? Claims = null, DateTimeOffset? StatusAsOf = null);
