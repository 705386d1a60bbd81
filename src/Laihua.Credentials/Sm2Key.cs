using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;

namespace Laihua.Credentials;

/// <summary>SM2 with SM3. Threads sign one after the other.</summary>
internal sealed class Sm2Key : SoftwareKey
{
    private readonly ECPrivateKeyParameters key;
    private readonly SM2Signer signer;
    private readonly Lock signing = new();

    private Sm2Key(KeyId id, ECPrivateKeyParameters key)
        : base(id, SignatureAlgorithm.Sm2Sm3, Sm2Curve.PublicPointOf(key))
    {
        this.key = key;
        signer = Sm2Curve.Signer(forSigning: true, key);
    }

    public static Sm2Key Create(KeyId id)
    {
        var generator = new ECKeyPairGenerator();
        generator.Init(new ECKeyGenerationParameters(Sm2Curve.Domain, new SecureRandom()));
        return new(id, (ECPrivateKeyParameters)generator.GenerateKeyPair().Private);
    }

    public static bool IsPkcs8(ReadOnlySpan<byte> pkcs8) =>
        Parse(pkcs8) is { PrivateKeyAlgorithm: var kind }
        && kind.Algorithm.Equals(X9ObjectIdentifiers.IdECPublicKey) && GMObjectIdentifiers.sm2p256v1.Equals(kind.Parameters);

    public static Sm2Key FromPkcs8(KeyId id, ReadOnlySpan<byte> pkcs8)
    {
        try
        {
            var read = (ECPrivateKeyParameters)PrivateKeyFactory.CreateKey(pkcs8.ToArray());
            return new(id, new ECPrivateKeyParameters("EC", read.D, Sm2Curve.Domain));
        }
        catch (Exception e) when (e is ArgumentException or IOException or InvalidCastException or SecurityUtilityException)
        {
            throw new CryptographicException("The file is no private key of SM2.", e);
        }
    }

    public override byte[] ExportPkcs8() => PrivateKeyInfoFactory.CreatePrivateKeyInfo(key).GetDerEncoded();

    public override byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (signing)
        {
            signer.BlockUpdate(data);
            return signer.GenerateSignature();
        }
    }

    private static PrivateKeyInfo? Parse(ReadOnlySpan<byte> pkcs8)
    {
        try
        {
            return PrivateKeyInfo.GetInstance(pkcs8.ToArray());
        }
        catch (Exception e) when (e is ArgumentException or IOException or Asn1ParsingException or InvalidOperationException)
        {
            return null;
        }
    }
}
