using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>ECDSA with SHA-256 on P-256. Threads sign one after the other.</summary>
internal sealed class EcdsaKey : SoftwareKey
{
    private readonly ECDsa key;
    private readonly Lock signing = new();

    private EcdsaKey(KeyId id, int algorithm, ECDsa key)
        : base(id, algorithm, PublicPoint.Of(key)) => this.key = key;

    public static new EcdsaKey Create(KeyId id, int algorithm) => new(id, algorithm, ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public static EcdsaKey FromPkcs8(KeyId id, ReadOnlySpan<byte> pkcs8, int algorithm)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportPkcs8PrivateKey(pkcs8, out _);
            return PublicPoint.IsP256(key) ? new(id, algorithm, key) : throw new CryptographicException("The key is not on P-256.");
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    public override byte[] ExportPkcs8() => key.ExportPkcs8PrivateKey();

    public override byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (signing)
        {
            return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    protected override void Dispose(bool disposing) => key.Dispose();
}
