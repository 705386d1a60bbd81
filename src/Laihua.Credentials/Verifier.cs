namespace Laihua.Credentials;

/// <summary>Checks codes against a trust list, without network and without clock.</summary>
/// <remarks>
/// <para><b>Shape</b> One verifier for one list, used by any number of threads. A text and an instant in, a verdict out, for every text.</para>
/// <para><b>Reading</b> In the order of FWP-QR-1, section 2. What proves a code false comes before what leaves it open: a bad signature under a list out of date is not genuine, a good one is amber.</para>
/// <para><b>Errors</b> None: whatever goes wrong inside is <see cref="VerdictKind.NotGenuine"/>. A missing list, key or network never is.</para>
/// </remarks>
public sealed class Verifier
{
    /// <summary>A dynamic code is accepted so long before its first and after its last second: clocks differ.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>A status older than this says nothing.</summary>
    public static readonly TimeSpan StatusAge = TimeSpan.FromHours(72);

    private readonly TrustList trust;
    private readonly KeyRing keys;

    /// <summary>A verifier for a list.</summary>
    /// <exception cref="ArgumentException">The list has faults.</exception>
    public Verifier(TrustList trust)
    {
        if (trust.Faults().Count > 0)
        {
            throw new ArgumentException("A trust list with faults is not believed.", nameof(trust));
        }

        this.trust = trust;
        keys = new(trust);
    }

    /// <summary>Looks an artefact up in the status lists at hand; null where they do not have it or are out of reach: it does not throw. Without this no status is asked for.</summary>
    public Func<StatusEntry, StatusReading?>? StatusOf { get; init; }

    /// <summary>Notices a dynamic code that is shown twice; without this none is remembered.</summary>
    public CodeMemory? Codes { get; init; }

    /// <summary>When the issuance log took in an artefact of this hash (<see cref="ArtefactHash"/>); null when it never did. Asked for withdrawn keys alone.</summary>
    public Func<byte[], DateTimeOffset?>? LoggedAt { get; init; }

    /// <summary>Checks a scanned text.</summary>
    /// <param name="text">What the scanner gave.</param>
    /// <param name="at">The instant for which the answer holds.</param>
    public Verdict Verify(string? text, DateTimeOffset at)
    {
        try
        {
            return !QrText.TryParseUnder(text, trust.BaseUrls, out var qr) ? No(VerdictReasons.Address)
                : qr.Digits is null ? Open(VerdictReasons.LinkOnly)
                : Check(qr.Token, qr.Digits, at);
        }
        catch (Exception e) when (IsSurvivable(e))
        {
            return No(VerdictReasons.Unreadable);
        }
    }

    /// <summary>Checks the signed data of an artefact.</summary>
    /// <param name="token">The token that stood in the address.</param>
    /// <param name="digits">What stood after <c>#</c>.</param>
    /// <param name="at">The instant for which the answer holds.</param>
    public Verdict Verify(ArtefactToken token, ReadOnlySpan<char> digits, DateTimeOffset at)
    {
        try
        {
            return Check(token, digits, at);
        }
        catch (Exception e) when (IsSurvivable(e))
        {
            return No(VerdictReasons.Unreadable);
        }
    }

    /// <summary>Fail closed: no text, however odd, may come back as anything but an answer, and the only safe one is no.</summary>
    private static bool IsSurvivable(Exception e) => e is not OutOfMemoryException;

    private Verdict Check(ArtefactToken token, ReadOnlySpan<char> digits, DateTimeOffset at) =>
        DecimalDigits.TryDecode(digits, out var bytes) ? Check(token, bytes, at) : No(VerdictReasons.Digits);

    private Verdict Check(ArtefactToken token, byte[] bytes, DateTimeOffset at)
    {
        if (!CoseSign1.TryRead(bytes, out var message) || !ClaimsHead.TryRead(message.Payload, out var head))
        {
            return No(VerdictReasons.Form);
        }

        if (keys.Find(message.KeyId) is not { } key)
        {
            return Open(VerdictReasons.KeyUnknown);
        }

        if (key.Algorithm != message.Algorithm)
        {
            return No(VerdictReasons.Algorithm);
        }

        if (!SignatureAlgorithm.IsKnown(key.Algorithm))
        {
            return Open(VerdictReasons.AlgorithmUnknown);
        }

        if (head.Version == ClaimsCbor.Version && !KeyScope.Covers(key, head))
        {
            return No(VerdictReasons.Scope);
        }

        if (!keys.IsSigned(key, message.ToBeSigned(token), message.Signature.Span))
        {
            return No(VerdictReasons.Signature);
        }

        if (head.Version != ClaimsCbor.Version)
        {
            return Open(VerdictReasons.VersionUnknown);
        }

        return ClaimsCbor.TryRead(message.Payload, out var claims) ? Remembered(token, Judge(claims, key, bytes, at), at) : No(VerdictReasons.Claims);
    }

    private Verdict Judge(PermitClaims claims, TrustedKey key, byte[] signed, DateTimeOffset at)
    {
        var withdrawn = KeyScope.Withdrawn(key, claims, LoggedAt, signed);
        if (withdrawn == VerdictReasons.KeyWithdrawn)
        {
            return No(withdrawn);
        }

        var status = claims.Status is { } entry ? StatusOf?.Invoke(entry) : null;
        var (kind, reason) = Against(status)
            ?? TimeRules.CodeEnded(claims, at)
            ?? (Doubt(withdrawn, key, claims, status, at) is { } doubt ? (VerdictKind.Amber, doubt) : (VerdictKind.Genuine, VerdictReasons.Genuine));
        return new(kind, reason, claims, status?.AsOf);
    }

    private Verdict Remembered(ArtefactToken token, Verdict verdict, DateTimeOffset at) =>
        Codes is not null && verdict is { Kind: VerdictKind.Genuine, Claims: { } claims } && !Codes.TryNote(token, claims, at)
            ? verdict with { Kind = VerdictKind.Amber, Reason = VerdictReasons.CodeSeen }
            : verdict;

    private static (VerdictKind, VerdictReason)? Against(StatusReading? status) => status?.Status switch
    {
        ArtefactStatus.Cancelled => (VerdictKind.Cancelled, VerdictReasons.Cancelled),
        ArtefactStatus.Suspended => (VerdictKind.Suspended, VerdictReasons.Suspended),
        ArtefactStatus.Replaced => (VerdictKind.Replaced, VerdictReasons.Replaced),
        ArtefactStatus.Valid or null => null,
    };

    /// <summary>What keeps a signed code from being called genuine, the gravest first.</summary>
    private VerdictReason? Doubt(VerdictReason? withdrawn, TrustedKey key, PermitClaims claims, StatusReading? status, DateTimeOffset at) =>
        withdrawn
        ?? (at > trust.Expires ? VerdictReasons.ListExpired : null)
        ?? (ChinaDay.On(at) > key.VerifyUntil ? VerdictReasons.KeyEnded : null)
        ?? (TimeRules.IsBefore(claims, at) ? VerdictReasons.Clock : null)
        ?? (IsStatusMissing(claims, status, at) ? VerdictReasons.StatusOld : null)
        ?? TimeRules.Period(claims, at);

    private bool IsStatusMissing(PermitClaims claims, StatusReading? status, DateTimeOffset at) =>
        StatusOf is not null && claims.Status is not null && (status is null || at - status.AsOf > StatusAge || at > status.Until);

    private static Verdict No(VerdictReason reason) => new(VerdictKind.NotGenuine, reason);

    private static Verdict Open(VerdictReason reason) => new(VerdictKind.Amber, reason);
}
