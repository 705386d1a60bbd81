using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>A private key in memory, kept as a PKCS #8 file by its owner.</summary>
public abstract class SoftwareKey : SigningKey
{
    private protected SoftwareKey(KeyId id, int algorithm, ReadOnlySpan<byte> publicKey)
        : base(id, algorithm, publicKey)
    {
    }

    /// <summary>A new key.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="algorithm">What it signs with.</param>
    /// <exception cref="ArgumentException">The algorithm is unknown.</exception>
    public static SoftwareKey Create(KeyId id, int algorithm = SignatureAlgorithm.Es256) => algorithm switch
    {
        SignatureAlgorithm.Es256 or SignatureAlgorithm.Esp256 => EcdsaKey.Create(id, algorithm),
        SignatureAlgorithm.Sm2Sm3 => Sm2Key.Create(id),
        _ => throw new ArgumentException("Unknown algorithm.", nameof(algorithm)),
    };

    /// <summary>The key of a PKCS #8 file (DER, not encrypted), on P-256 or on the curve of SM2.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="pkcs8">The file.</param>
    /// <param name="algorithm">What it signs with; when null, what its curve is for: ES256, or SM2 with SM3.</param>
    /// <exception cref="CryptographicException">The bytes are no private key of the algorithm.</exception>
    public static SoftwareKey FromPkcs8(KeyId id, ReadOnlySpan<byte> pkcs8, int? algorithm = null)
    {
        var isSm2 = Sm2Key.IsPkcs8(pkcs8);
        var wanted = algorithm ?? (isSm2 ? SignatureAlgorithm.Sm2Sm3 : SignatureAlgorithm.Es256);
        return wanted switch
        {
            SignatureAlgorithm.Sm2Sm3 when isSm2 => Sm2Key.FromPkcs8(id, pkcs8),
            SignatureAlgorithm.Es256 or SignatureAlgorithm.Esp256 when !isSm2 => EcdsaKey.FromPkcs8(id, pkcs8, wanted),
            _ => throw new CryptographicException("The key is not of this algorithm."),
        };
    }

    /// <summary>The key as PKCS #8 (DER, not encrypted): the caller keeps it secret.</summary>
    public abstract byte[] ExportPkcs8();
}
