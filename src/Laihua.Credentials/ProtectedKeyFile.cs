using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;

namespace Laihua.Credentials;

/// <summary>A private key in a file under a passphrase, as its holder keeps it: PKCS #8 in PEM, which openssl reads too.</summary>
/// <remarks>
/// <para><b>Shape</b> <c>ENCRYPTED PRIVATE KEY</c> with PBES2: PBKDF2 with HMAC-SHA-256 and 600,000 rounds, AES-256-CBC.</para>
/// <para><b>Source</b> RFC 5958, RFC 8018, RFC 7468.</para>
/// </remarks>
public static class ProtectedKeyFile
{
    private const string Label = "ENCRYPTED PRIVATE KEY";
    private const int Rounds = 600_000;
    private const int SaltBytes = 16;

    /// <summary>The file of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="passphrase">What its holder keeps in mind.</param>
    public static string Write(SoftwareKey key, string passphrase)
    {
        var plain = key.ExportPkcs8();
        try
        {
            var sealedKey = EncryptedPrivateKeyInfoFactory.CreateEncryptedPrivateKeyInfo(
                NistObjectIdentifiers.IdAes256Cbc, PkcsObjectIdentifiers.IdHmacWithSha256, passphrase.ToCharArray(),
                RandomNumberGenerator.GetBytes(SaltBytes), Rounds, new SecureRandom(), PrivateKeyFactory.CreateKey(plain));
            return PemEncoding.WriteString(Label, sealedKey.GetDerEncoded()) + "\n";
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>The key of a file.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="pem">The file.</param>
    /// <param name="passphrase">Its passphrase.</param>
    /// <exception cref="CryptographicException">No such file, or another passphrase.</exception>
    public static SoftwareKey Read(KeyId id, string pem, string passphrase)
    {
        try
        {
            var found = PemEncoding.Find(pem);
            var sealedKey = EncryptedPrivateKeyInfo.GetInstance(Asn1Object.FromByteArray(Convert.FromBase64String(pem[found.Base64Data])));
            var plain = PrivateKeyInfoFactory.CreatePrivateKeyInfo(passphrase.ToCharArray(), sealedKey).GetDerEncoded();
            return SoftwareKey.FromPkcs8(id, plain);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IOException or InvalidCastException or CryptoException or InvalidOperationException or GeneralSecurityException)
        {
            throw new CryptographicException("The file is no protected private key, or the passphrase is another.", e);
        }
    }
}
