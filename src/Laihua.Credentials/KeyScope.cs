namespace Laihua.Credentials;

/// <summary>For what a key may speak.</summary>
internal static class KeyScope
{
    public static bool Covers(TrustedKey key, ClaimsHead head)
    {
        if (head.Type > int.MaxValue || head.Issuer > uint.MaxValue || head.IssuedOn() is not { } day)
        {
            return false;
        }

        var issuer = new Issuer((uint)head.Issuer);
        return issuer.IsValid
            && key.Types.Contains((ArtefactType)(int)head.Type)
            && key.IssuerPrefixes.Any(issuer.IsUnder)
            && day >= key.SignFrom && day <= key.SignUntil;
    }

    /// <summary>
    /// Null when the key stands. A thief can date what he signs as he likes, so the claimed day alone never clears an artefact:
    /// the log does, and where there is none the answer stays open.
    /// </summary>
    public static VerdictReason? Withdrawn(TrustedKey key, PermitClaims claims, Func<byte[], DateTimeOffset?>? loggedAt, byte[] signed)
    {
        if (key.Standing != KeyStanding.Revoked || key.Cutoff is not { } cutoff)
        {
            return null;
        }

        var claimedBefore = claims.CodeFrom is { } from ? from < cutoff : claims.IssuedOn <= ChinaDay.On(cutoff);
        if (!claimedBefore)
        {
            return VerdictReasons.KeyWithdrawn;
        }

        return loggedAt is null ? VerdictReasons.KeyInDoubt
            : loggedAt(ArtefactHash.Of(signed)) is { } logged && logged < cutoff ? null
            : VerdictReasons.KeyWithdrawn;
    }
}
