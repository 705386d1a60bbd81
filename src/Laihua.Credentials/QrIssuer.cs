namespace Laihua.Credentials;

/// <summary>A signed code, ready to be drawn.</summary>
/// <param name="Token">The artefact's token: keep its hash alone.</param>
/// <param name="Text">What is drawn.</param>
/// <param name="Digits">The part after <c>#</c>.</param>
/// <param name="Hash">SHA-256 of the signed bytes (32 bytes), for an issuance log.</param>
public sealed record IssuedQr(ArtefactToken Token, string Text, string Digits, byte[] Hash);

/// <summary>Makes codes.</summary>
public static class QrIssuer
{
    /// <summary>Signs the claims of one artefact.</summary>
    /// <param name="claims">What is signed; <see cref="PermitClaims.Faults"/> must be empty.</param>
    /// <param name="token">A new token, used for this artefact alone.</param>
    /// <param name="key">The issuer's key.</param>
    /// <param name="baseUrl">Scheme and host of the checking page, as in the trust list.</param>
    /// <exception cref="ArgumentException">The claims have faults, or the base is none.</exception>
    public static IssuedQr Issue(PermitClaims claims, ArtefactToken token, SigningKey key, string baseUrl)
    {
        var signed = CoseSign1.Sign(ClaimsCbor.Write(claims), token, key);
        var digits = DecimalDigits.Encode(signed);
        return new(token, QrText.Build(baseUrl, token, digits), digits, ArtefactHash.Of(signed));
    }
}
