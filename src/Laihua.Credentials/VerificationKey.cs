using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Laihua.Credentials;

/// <summary>A public key, imported once: importing costs about as much as checking. Used by any number of threads.</summary>
public abstract class VerificationKey
{
    private protected VerificationKey()
    {
    }

    /// <summary>Whether this key made the signature (64 bytes, r ‖ s) of these bytes.</summary>
    public abstract bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature);

    /// <summary>Imports a key; false when the bytes are none of a known algorithm.</summary>
    /// <param name="algorithm">One of <see cref="SignatureAlgorithm"/>.</param>
    /// <param name="publicKey">65 bytes, <c>04 ‖ x ‖ y</c>.</param>
    /// <param name="key">The key.</param>
    public static bool TryImport(int algorithm, ReadOnlySpan<byte> publicKey, [NotNullWhen(true)] out VerificationKey? key)
    {
        key = algorithm switch
        {
            SignatureAlgorithm.Es256 or SignatureAlgorithm.Esp256 => PublicPoint.TryImport(publicKey, out var point) ? new P256(publicKey.ToArray(), point) : null,
            SignatureAlgorithm.Sm2Sm3 => Sm2Curve.TryImport(publicKey, out var point) ? new Sm2(point) : null,
            _ => null,
        };
        return key is not null;
    }

    /// <summary>Whether the bytes are a key of a known algorithm.</summary>
    public static bool IsKey(int algorithm, ReadOnlySpan<byte> publicKey) => algorithm switch
    {
        SignatureAlgorithm.Es256 or SignatureAlgorithm.Esp256 => PublicPoint.IsPoint(publicKey),
        SignatureAlgorithm.Sm2Sm3 => Sm2Curve.TryImport(publicKey, out _),
        _ => false,
    };

    /// <summary>An ECDsa object serves one thread at a time: those that are idle wait here.</summary>
    private sealed class P256 : VerificationKey
    {
        private readonly byte[] publicKey;
        private readonly ConcurrentBag<ECDsa> idle = [];

        public P256(byte[] publicKey, ECDsa first)
        {
            this.publicKey = publicKey;
            idle.Add(first);
        }

        public override bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
        {
            if (!idle.TryTake(out var key) && !PublicPoint.TryImport(publicKey, out key))
            {
                return false;
            }

            var holds = key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
            idle.Add(key);
            return holds;
        }
    }

    /// <summary>A signer keeps the hash of identity and key, and serves one thread at a time.</summary>
    private sealed class Sm2(ECPublicKeyParameters point) : VerificationKey
    {
        private readonly ConcurrentBag<SM2Signer> idle = [];

        public override bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
        {
            var signer = idle.TryTake(out var waiting) ? waiting : Sm2Curve.Signer(forSigning: false, point);
            signer.BlockUpdate(data);
            var holds = signer.VerifySignature(signature.ToArray());
            idle.Add(signer);
            return holds;
        }
    }
}
