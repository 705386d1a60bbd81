using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>A private key that signs codes: ECDSA on P-256 with its number.</summary>
/// <remarks><para><b>Shape</b> May be used by several threads; they sign one after the other.</para></remarks>
public sealed class IssuerKey : IDisposable
{
    private readonly ECDsa key;
    private readonly Lock signing = new();

    private IssuerKey(KeyId id, ECDsa key)
    {
        Id = id;
        this.key = key;
        PublicKey = PublicPoint.Of(key);
    }

    /// <summary>The number by which trust lists name the key.</summary>
    public KeyId Id { get; }

    /// <summary>The algorithm that this key signs with.</summary>
    public int Algorithm => SignatureAlgorithm.Es256;

    /// <summary>The public key: 65 bytes, <c>04 ‖ x ‖ y</c>.</summary>
    public byte[] PublicKey { get; }

    /// <summary>A new key.</summary>
    public static IssuerKey Create(KeyId id) => new(id, ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The key of a PKCS #8 file (DER, not encrypted).</summary>
    /// <exception cref="CryptographicException">The bytes are no private key on P-256.</exception>
    public static IssuerKey FromPkcs8(KeyId id, ReadOnlySpan<byte> pkcs8)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportPkcs8PrivateKey(pkcs8, out _);
            return PublicPoint.IsP256(key) ? new(id, key) : throw new CryptographicException("The key is not on P-256.");
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    /// <summary>The key as PKCS #8 (DER, not encrypted): the caller keeps it secret.</summary>
    public byte[] ExportPkcs8() => key.ExportPkcs8PrivateKey();

    /// <summary>The signature of these bytes: 64 bytes, r ‖ s.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (signing)
        {
            return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();
}
