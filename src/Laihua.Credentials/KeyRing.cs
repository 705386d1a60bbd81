using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>The keys of a trust list, imported once: importing costs about as much as checking. An ECDsa object serves one thread at a time.</summary>
internal sealed class KeyRing(TrustList list)
{
    private readonly FrozenDictionary<KeyId, (TrustedKey Key, ConcurrentBag<ECDsa> Idle)> keys =
        list.Keys.ToFrozenDictionary(k => k.Id, k => (k, new ConcurrentBag<ECDsa>()));

    public TrustedKey? Find(KeyId id) => keys.TryGetValue(id, out var entry) ? entry.Key : null;

    public bool IsSigned(CoseSign1 message, ArtefactToken token)
    {
        var (key, idle) = keys[message.KeyId];
        if (!idle.TryTake(out var point) && !PublicPoint.TryImport(key.PublicKey.Span, out point))
        {
            return false;
        }

        var signed = message.IsSignedBy(point, token);
        idle.Add(point);
        return signed;
    }
}
