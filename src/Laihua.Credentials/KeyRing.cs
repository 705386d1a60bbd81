using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Laihua.Credentials;

/// <summary>The keys of a trust list, each imported when it is first asked for.</summary>
internal sealed class KeyRing(TrustList list)
{
    private readonly FrozenDictionary<KeyId, TrustedKey> keys = list.Keys.ToFrozenDictionary(k => k.Id);
    private readonly ConcurrentDictionary<KeyId, VerificationKey> imported = [];

    public TrustedKey? Find(KeyId id) => keys.GetValueOrDefault(id);

    /// <summary>Whether a listed key made the signature. The algorithm is the list's.</summary>
    public bool IsSigned(TrustedKey key, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (!imported.TryGetValue(key.Id, out var imports))
        {
            if (!VerificationKey.TryImport(key.Algorithm, key.PublicKey.Span, out imports))
            {
                return false;
            }

            imported[key.Id] = imports;
        }

        return imports.Verifies(data, signature);
    }
}
