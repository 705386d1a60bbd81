namespace Laihua.Credentials;

/// <summary>What kind of artefact was signed: key 2.</summary>
public enum ArtefactType
{
    /// <summary>A card.</summary>
    Card = 1,

    /// <summary>A Notification Letter.</summary>
    Letter = 2,

    /// <summary>The code of one minute on the holder's phone.</summary>
    Dynamic = 3,

    /// <summary>A status letter.</summary>
    StatusLetter = 4,
}

/// <summary>Sex as the travel document gives it: the first digit of key 11.</summary>
public enum ClaimedSex
{
    /// <summary>Not specified, X, or not told (dynamic codes).</summary>
    Unspecified = 0,

    /// <summary>M.</summary>
    Male = 1,

    /// <summary>F.</summary>
    Female = 2,
}

/// <summary>Category of the permit: key 12.</summary>
public enum ClaimedCategory
{
    /// <summary>A, encouraged.</summary>
    A = 1,

    /// <summary>B, controlled.</summary>
    B = 2,

    /// <summary>C, limited.</summary>
    C = 3,
}

/// <summary>What is signed: the payload of a permit's code, one property for each key.</summary>
/// <remarks>
/// <para><b>Shape</b> A card carries the employer as a hash; letters carry it in words; a dynamic code carries the last four digits of the number, a masked name and no sex. <see cref="Faults"/> names everything that does not fit the type.</para>
/// <para><b>Units</b> Days are China's (UTC+8) and inclusive.</para>
/// <para><b>Source</b> FWP-QR-1, section 1, the table of the payload; its reading stands in decision 0005. Never inside: passport number, full birth date, salary, phone, address, points.</para>
/// </remarks>
public sealed record PermitClaims
{
    /// <summary>Key 2.</summary>
    public required ArtefactType Type { get; init; }

    /// <summary>Key 3: who issued.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>Key 4: the day of issue. For a dynamic code the day of <see cref="CodeFrom"/>.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Key 4 of a dynamic code: the second in which it was made. Key 6 is always 60 seconds later.</summary>
    public DateTimeOffset? CodeFrom { get; init; }

    /// <summary>Key 5 (21 in a dynamic code): first day of the permit.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Key 6 (22 in a dynamic code): last day of the permit.</summary>
    public required DateOnly ValidTo { get; init; }

    /// <summary>Key 7: the 18 digits of the lifetime number; in a dynamic code its last four.</summary>
    public required string PermitNumber { get; init; }

    /// <summary>Key 8: a permit number of up to 18 digits, where a deployment has one beside the lifetime number; given back with 18 digits.</summary>
    public string? SeparatePermitNumber { get; init; }

    /// <summary>Key 9: the name as in the machine-readable zone, <c>SMITH&lt;&lt;JOHN EDWARD</c>, at most 64 bytes; in a dynamic code with <c>*</c> for what is masked.</summary>
    public required string Name { get; init; }

    /// <summary>Key 20: the name was cut to fit.</summary>
    public bool NameTruncated { get; init; }

    /// <summary>Key 10: three characters of ICAO Doc 9303, filled with <c>&lt;</c>.</summary>
    public required string Nationality { get; init; }

    /// <summary>Key 11, first digit; a dynamic code does not tell it.</summary>
    public ClaimedSex Sex { get; init; }

    /// <summary>Key 11, last four digits: year of birth, null (0) where it is not known.</summary>
    public int? BirthYear { get; init; }

    /// <summary>Key 12.</summary>
    public required ClaimedCategory Category { get; init; }

    /// <summary>Key 13, cards: <see cref="EmployerHash"/>.</summary>
    public Hash128? EmployerHash { get; init; }

    /// <summary>Key 14, letters: the employer's name, at most 240 bytes.</summary>
    public string? Employer { get; init; }

    /// <summary>Key 15, letters: the post, at most 160 bytes.</summary>
    public string? Position { get; init; }

    /// <summary>Key 16: <see cref="Credentials.PortraitHash"/>.</summary>
    public required Hash128 PortraitHash { get; init; }

    /// <summary>Key 17: the place in the status lists, where the artefact has one.</summary>
    public StatusEntry? Status { get; init; }

    /// <summary>Key 18, cards and letters: 1, and one more for each reprint, up to 9999.</summary>
    public int? Edition { get; init; }

    /// <summary>Key 19, letters: <see cref="Credentials.DocumentHash"/>.</summary>
    public Hash128? DocumentHash { get; init; }

    /// <summary>Key 23, dynamic codes: eight random bytes, for one use.</summary>
    public ulong? Nonce { get; init; }

    /// <summary>Everything that does not fit; empty when the claims can be signed.</summary>
    public IReadOnlyList<ClaimFault> Faults() => ClaimRules.Check(this);
}
