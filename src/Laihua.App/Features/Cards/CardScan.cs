using System.Security.Cryptography;
using System.Text;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Permits;
using Laihua.Credentials;

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

        // What this installation published, a moment ago: it needs no list that travels. Lists count whole seconds.
        var issued = DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
        var own = await db.ListOfAsync(1, issued, issued.AddDays(1), signing.BaseUrl, cancellation);
        var verdict = new Verifier(own).Verify(text, at);

        // The claims are given only where the signature is good; the period of the permit may begin later.
        return verdict.Claims is { Type: ArtefactType.Card } && verdict.Reason != VerdictReasons.KeyInDoubt;
    }
}
