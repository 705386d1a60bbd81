namespace Laihua.Credentials;

/// <summary>What the signed times say at an instant.</summary>
internal static class TimeRules
{
    /// <summary>A dynamic code after its minute and the skew.</summary>
    public static (VerdictKind, VerdictReason)? CodeEnded(PermitClaims claims, DateTimeOffset at) =>
        claims.CodeFrom is { } from && at > from.AddSeconds(ClaimsCbor.CodeSeconds) + Verifier.ClockSkew
            ? (VerdictKind.Expired, VerdictReasons.CodeExpired)
            : null;

    /// <summary>Signed later than now.</summary>
    public static bool IsBefore(PermitClaims claims, DateTimeOffset at) =>
        claims.CodeFrom is { } from ? at < from - Verifier.ClockSkew : ChinaDay.On(at) < claims.IssuedOn;

    public static VerdictReason? Period(PermitClaims claims, DateTimeOffset at) =>
        ChinaDay.On(at) < claims.ValidFrom ? VerdictReasons.NotYetValid
        : ChinaDay.On(at) > claims.ValidTo ? VerdictReasons.PeriodEnded
        : null;
}
