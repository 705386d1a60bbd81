using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Org.BouncyCastle.Crypto.Digests;

namespace Laihua.Credentials.Tests;

public sealed class SigningKeyTests
{
    public static TheoryData<int> Algorithms => [SignatureAlgorithm.Es256, SignatureAlgorithm.Esp256, SignatureAlgorithm.Sm2Sm3];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void FromPkcs8_ExportedKey_IsTheSameKey(int algorithm)
    {
        using var key = SoftwareKey.Create(new(7), algorithm);

        using var read = SoftwareKey.FromPkcs8(new(7), key.ExportPkcs8(), algorithm);

        Assert.Equal((key.Id, algorithm), (read.Id, read.Algorithm));
        Assert.Equal(key.PublicKey, read.PublicKey);
        Assert.Equal((65, 4), (read.PublicKey.Length, read.PublicKey[0]));
        Assert.Equal(64, read.Sign("x"u8).Length);
    }

    [Theory]
    [InlineData(SignatureAlgorithm.Es256, SignatureAlgorithm.Es256)]
    [InlineData(SignatureAlgorithm.Esp256, SignatureAlgorithm.Es256)]
    [InlineData(SignatureAlgorithm.Sm2Sm3, SignatureAlgorithm.Sm2Sm3)]
    public void FromPkcs8_AlgorithmNotSaid_IsTheCurves(int made, int read)
    {
        using var key = SoftwareKey.Create(new(7), made);
        using var again = SoftwareKey.FromPkcs8(new(7), key.ExportPkcs8());

        Assert.Equal(read, again.Algorithm);
    }

    [Theory]
    [InlineData(SignatureAlgorithm.Es256, SignatureAlgorithm.Sm2Sm3)]
    [InlineData(SignatureAlgorithm.Sm2Sm3, SignatureAlgorithm.Es256)]
    [InlineData(SignatureAlgorithm.Es256, -8)]
    public void FromPkcs8_OtherAlgorithm_Throws(int made, int wanted)
    {
        using var key = SoftwareKey.Create(new(7), made);

        Assert.Throws<CryptographicException>(() => SoftwareKey.FromPkcs8(new(7), key.ExportPkcs8(), wanted));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3003020101")]
    [InlineData("ffffffff")]
    public void FromPkcs8_OtherBytes_Throws(string hex) =>
        Assert.Throws<CryptographicException>(() => SoftwareKey.FromPkcs8(new(7), Convert.FromHexString(hex)));

    [Fact]
    public void FromPkcs8_OtherCurve_Throws()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);

        Assert.Throws<CryptographicException>(() => SoftwareKey.FromPkcs8(new(7), other.ExportPkcs8PrivateKey()));
    }

    [Fact]
    public void Create_UnknownAlgorithm_Throws() => Assert.Throws<ArgumentException>(() => SoftwareKey.Create(new(7), -8));

    [Fact]
    public void SigningKey_PublicKeyOfAnotherCurve_Throws()
    {
        using var key = SoftwareKey.Create(new(7), SignatureAlgorithm.Sm2Sm3);
        using var wrong = SoftwareKey.Create(new(7));

        Assert.Throws<ArgumentException>(() => new Claimed(SignatureAlgorithm.Es256, key.PublicKey));
        Assert.Throws<ArgumentException>(() => new Claimed(SignatureAlgorithm.Sm2Sm3, wrong.PublicKey));
        Assert.Throws<ArgumentException>(() => new Claimed(-8, wrong.PublicKey));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Verify_CardOfEachAlgorithm_IsGenuineAndOnlyUnderItsOwn(int algorithm)
    {
        using var key = SoftwareKey.Create(Sample.ShanghaiId, algorithm);
        var trust = Sample.With(Sample.ShanghaiKey with { Algorithm = algorithm, PublicKey = key.PublicKey });
        var text = Sample.Text(Sample.Card, key);

        Assert.Equal(VerdictKind.Genuine, new Verifier(trust).Verify(text, Sample.At).Kind);
        Assert.Equal("signature", new Verifier(trust).Verify(QrText.Build(Sample.BaseUrl, Sample.OtherToken, text[(text.IndexOf('#') + 1)..]), Sample.At).Reason.Code);
        Assert.Equal("algorithm", new Verifier(Sample.With(Sample.ShanghaiKey with { Algorithm = algorithm == -7 ? -9 : -7 })).Verify(text, Sample.At).Reason.Code);
    }

    [Theory] // Q3: what the key's own algorithm signed, put under another that the list names for it
    [InlineData(SignatureAlgorithm.Es256)]
    [InlineData(SignatureAlgorithm.Sm2Sm3)]
    public void Faults_PublicKeyOfOneCurveListedForTheOther_NamesIt(int algorithm)
    {
        using var other = SoftwareKey.Create(Sample.ShanghaiId, algorithm == SignatureAlgorithm.Es256 ? SignatureAlgorithm.Sm2Sm3 : SignatureAlgorithm.Es256);

        Assert.Equal(["QR-108"], Sample.With(Sample.ShanghaiKey with { Algorithm = algorithm, PublicKey = other.PublicKey }).Faults().Select(f => f.Id));
    }

    [Fact] // GB/T 32918.5-2017, annex A: the signature of "message digest"
    public void Verify_PublishedSm2Signature_IsGood()
    {
        using var file = JsonDocument.Parse(Sample.File("sm/sm2_gbt32918_5_signature.json"));
        var vector = file.RootElement[0];
        byte[] Hex(string name) => Convert.FromHexString(vector.GetProperty(name).GetString() ?? "");
        using var key = Sm2(Hex("private_d"));
        byte[] signature = [.. Hex("r"), .. Hex("s")];
        var message = Encoding.ASCII.GetBytes(vector.GetProperty("message_ascii").GetString() ?? "");

        Assert.Equal([4, .. Hex("public_x"), .. Hex("public_y")], key.PublicKey);
        Assert.True(IsSigned(key, message, signature));
        Assert.False(IsSigned(key, [.. message, 0], signature));
        signature[5] ^= 1;
        Assert.False(IsSigned(key, message, signature));
    }

    [Fact] // GB/T 32905 and more
    public void Sm3_PublishedInputs_GiveThePublishedDigests()
    {
        using var file = JsonDocument.Parse(Sample.File("sm/sm3_golden.json"));

        foreach (var vector in file.RootElement.EnumerateArray())
        {
            var input = Encoding.ASCII.GetBytes(vector.GetProperty("input_ascii").GetString() ?? "");
            var (digest, output) = (new SM3Digest(), new byte[32]);
            digest.BlockUpdate(input, 0, input.Length);
            digest.DoFinal(output, 0);
            Assert.Equal(vector.GetProperty("sm3").GetString(), Convert.ToHexStringLower(output));
        }
    }

    private static bool IsSigned(SigningKey key, byte[] data, byte[] signature) =>
        VerificationKey.TryImport(key.Algorithm, key.PublicKey, out var check) && check.Verifies(data, signature);

    /// <summary>The shortest file that holds a number of the curve: without its public key.</summary>
    private static SoftwareKey Sm2(byte[] secret)
    {
        var pkcs8 = new AsnWriter(AsnEncodingRules.DER);
        using (pkcs8.PushSequence())
        {
            pkcs8.WriteInteger(0);
            using (pkcs8.PushSequence())
            {
                pkcs8.WriteObjectIdentifier("1.2.840.10045.2.1");
                pkcs8.WriteObjectIdentifier("1.2.156.10197.1.301");
            }

            var inner = new AsnWriter(AsnEncodingRules.DER);
            using (inner.PushSequence())
            {
                inner.WriteInteger(1);
                inner.WriteOctetString(secret);
            }

            pkcs8.WriteOctetString(inner.Encode());
        }

        return SoftwareKey.FromPkcs8(new(1), pkcs8.Encode());
    }

    private sealed class Claimed(int algorithm, byte[] publicKey) : SigningKey(new(1), algorithm, publicKey)
    {
        public override byte[] Sign(ReadOnlySpan<byte> data) => [];
    }
}
