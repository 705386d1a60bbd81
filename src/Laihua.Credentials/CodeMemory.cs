using System.Collections.Concurrent;

namespace Laihua.Credentials;

/// <summary>Remembers the dynamic codes of the last minutes, so that a code shown twice is noticed: a picture of it may have been passed on.</summary>
/// <remarks>
/// <para><b>Shape</b> In memory alone, by handle and nonce; what can no longer be accepted is forgotten. One for one control post: it knows only what it has seen.</para>
/// </remarks>
public sealed class CodeMemory
{
    private readonly ConcurrentDictionary<(ArtefactToken Token, ulong Nonce), DateTimeOffset> seen = [];

    /// <summary>Takes note of a code that was found good.</summary>
    /// <returns>False when it was noted before.</returns>
    internal bool TryNote(ArtefactToken token, PermitClaims claims, DateTimeOffset at)
    {
        foreach (var old in seen.Where(s => at > s.Value))
        {
            seen.TryRemove(old);
        }

        return claims is not { Nonce: { } nonce, CodeFrom: { } from } || seen.TryAdd((token, nonce), from.AddSeconds(ClaimsCbor.CodeSeconds) + Verifier.ClockSkew);
    }
}
