using System.Security.Cryptography;
using System.Text;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>Whether a scanned text is what was signed for a card: the same bytes, by their hash, and a good signature of a key that may.</summary>
/// <remarks><para>The text itself holds the token and is kept nowhere. A card from before its hash was kept is never the same; it is rejected and printed again.</para></remarks>
internal static class CardScan
{
    public static async Task<bool> IsWhatWasSignedAsync(this LaihuaDb db, Artefact artefact, string text, CodeSigning signing, DateTimeOffset at, CancellationToken cancellation)
    {
        if (artefact.TextHash is not { } hash || !CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(text))))
        {
            return false;
        }

        var keys = await db.PublishedKeys.AsNoTracking().Where(k => k.Use == KeyUse.Issuer && k.RevokedAt == null).ToListAsync(cancellation);
        var second = DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds()); // Lists know whole seconds.
        var own = new TrustList
        {
            Version = 1,
            Issued = second,
            Expires = second.AddDays(1),
            BaseUrls = [signing.BaseUrl],
            Keys = [.. keys.Select(KeyOf).OrderBy(k => k.Id)],
        };

        // The claims are given only where the signature is good; the period of the permit may begin later.
        return new Verifier(own).Verify(text, at).Claims is { Type: ArtefactType.Card };
    }

    // What this installation published, for cards alone: it needs no list that travels.
    private static TrustedKey KeyOf(PublishedKey key) => new()
    {
        Id = KeyId.From(key.Kid),
        Algorithm = key.Algorithm,
        PublicKey = key.PublicKey,
        IssuerPrefixes = [key.IssuerPrefix],
        Types = [ArtefactType.Card],
        SignFrom = key.SignFrom,
        SignUntil = key.SignUntil,
        VerifyUntil = key.VerifyUntil,
        Standing = KeyStanding.Active,
    };
}
