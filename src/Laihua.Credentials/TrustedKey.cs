namespace Laihua.Credentials;

/// <summary>How a key stands.</summary>
public enum KeyStanding
{
    /// <summary>In use.</summary>
    Active = 0,

    /// <summary>No longer signs; what it signed stays good.</summary>
    Retired = 1,

    /// <summary>Withdrawn: what it signed is good only if it was logged before the cutoff.</summary>
    Revoked = 2,
}

/// <summary>One key of a trust list: what it is, and for what it may speak.</summary>
/// <remarks><para><b>Units</b> Days are China's (UTC+8) and inclusive.</para></remarks>
public sealed record TrustedKey
{
    /// <summary>The number that messages name.</summary>
    public required KeyId Id { get; init; }

    /// <summary>The only algorithm under this number. One that this library does not know is kept, and its codes are told to need a newer checker.</summary>
    public int Algorithm { get; init; } = SignatureAlgorithm.Es256;

    /// <summary>The public key: for ECDSA on P-256 65 bytes, <c>04 ‖ x ‖ y</c>.</summary>
    public required ReadOnlyMemory<byte> PublicKey { get; init; }

    /// <summary>Prefixes of issuers (one to eight digits), rising: what lies under none of them is out of scope.</summary>
    public required IReadOnlyList<string> IssuerPrefixes { get; init; }

    /// <summary>Types that the key may sign, rising; none where it signs status lists.</summary>
    public required IReadOnlyList<ArtefactType> Types { get; init; }

    /// <summary>The key signs status lists and nothing else: it has neither types nor prefixes.</summary>
    public bool SignsStatusLists { get; init; }

    /// <summary>First day of issue.</summary>
    public required DateOnly SignFrom { get; init; }

    /// <summary>Last day of issue.</summary>
    public required DateOnly SignUntil { get; init; }

    /// <summary>Last day on which its signatures count.</summary>
    public required DateOnly VerifyUntil { get; init; }

    /// <summary>How the key stands.</summary>
    public KeyStanding Standing { get; init; }

    /// <summary>When it was withdrawn (whole seconds): with <see cref="KeyStanding.Revoked"/> and never else.</summary>
    public DateTimeOffset? Cutoff { get; init; }

    /// <summary>The key of status lists, ready to be listed.</summary>
    /// <param name="key">The key; only its public half is taken.</param>
    /// <param name="signFrom">First day of issue.</param>
    /// <param name="signUntil">Last day of issue.</param>
    /// <param name="verifyUntil">Last day on which its lists count.</param>
    public static TrustedKey OfStatusLists(SigningKey key, DateOnly signFrom, DateOnly signUntil, DateOnly verifyUntil) =>
        Of(key, [], [], signFrom, signUntil, verifyUntil) with { SignsStatusLists = true };

    /// <summary>The key of an issuer, ready to be listed.</summary>
    /// <param name="key">The issuer's key; only its public half is taken.</param>
    /// <param name="issuerPrefixes">Prefixes of issuers.</param>
    /// <param name="types">Types that it may sign.</param>
    /// <param name="signFrom">First day of issue.</param>
    /// <param name="signUntil">Last day of issue.</param>
    /// <param name="verifyUntil">Last day on which its signatures count.</param>
    public static TrustedKey Of(SigningKey key, IEnumerable<string> issuerPrefixes, IEnumerable<ArtefactType> types, DateOnly signFrom, DateOnly signUntil, DateOnly verifyUntil) => new()
    {
        Id = key.Id,
        Algorithm = key.Algorithm,
        PublicKey = key.PublicKey,
        IssuerPrefixes = [.. issuerPrefixes.Order(StringComparer.Ordinal)],
        Types = [.. types.Order()],
        SignFrom = signFrom,
        SignUntil = signUntil,
        VerifyUntil = verifyUntil,
    };
}
