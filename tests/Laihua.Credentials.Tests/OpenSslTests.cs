using System.Formats.Asn1;
using System.Numerics;

namespace Laihua.Credentials.Tests;

/// <summary>OpenSSL checks what we sign, and we check what it signs.</summary>
public sealed class OpenSslTests : IDisposable
{
    private static readonly byte[] Data = "what is signed"u8.ToArray();
    private readonly OpenSsl openssl = new();

    public static TheoryData<int, string, string> Algorithms => new()
    {
        { SignatureAlgorithm.Es256, "P-256", "-digest sha256" },
        { SignatureAlgorithm.Esp256, "P-256", "-digest sha256" },
        { SignatureAlgorithm.Sm2Sm3, "SM2", "-digest sm3 -pkeyopt distid:1234567812345678" },
    };

    public void Dispose() => openssl.Dispose();

    [Theory]
    [MemberData(nameof(Algorithms))]
    public async Task Sign_Ours_OpenSslFindsItGood(int algorithm, string curve, string how)
    {
        using var key = SoftwareKey.Create(new(1), algorithm);
        openssl.Write("key.der", key.ExportPkcs8());
        openssl.Write("data", Data);
        openssl.Write("signature", ToDer(key.Sign(Data)));
        openssl.Write("other", ToDer(key.Sign("something else"u8)));

        Assert.True(await openssl.RunAsync("pkey -inform DER -in key.der -pubout -out public.pem"), curve);

        Assert.True(await openssl.RunAsync($"pkeyutl -verify -pubin -inkey public.pem -rawin -in data -sigfile signature {how}"));
        Assert.False(await openssl.RunAsync($"pkeyutl -verify -pubin -inkey public.pem -rawin -in data -sigfile other {how}"));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public async Task Verify_ItsSignatureUnderItsKey_IsGenuine(int algorithm, string curve, string how)
    {
        Assert.True(await openssl.RunAsync($"genpkey -algorithm EC -pkeyopt ec_paramgen_curve:{curve} -out key.pem"));
        Assert.True(await openssl.RunAsync("pkcs8 -topk8 -nocrypt -in key.pem -outform DER -out key.der"));
        using var key = SoftwareKey.FromPkcs8(Sample.ShanghaiId, openssl.Read("key.der"), algorithm);
        using var signer = new SignedElsewhere(key, data =>
        {
            openssl.Write("data", data);
            Assert.True(openssl.RunAsync($"pkeyutl -sign -inkey key.pem -rawin -in data -out signature {how}").GetAwaiter().GetResult());
            return FromDer(openssl.Read("signature"));
        });
        var trust = Sample.With(Sample.ShanghaiKey with { Algorithm = algorithm, PublicKey = key.PublicKey });

        var verdict = new Verifier(trust).Verify(Sample.Text(Sample.Card, signer), Sample.At);

        Assert.Equal((VerdictKind.Genuine, Sample.Card), (verdict.Kind, verdict.Claims));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public async Task ExportPkcs8_Ours_IsItsKeyToo(int algorithm, string curve, string how)
    {
        using var key = SoftwareKey.Create(new(1), algorithm);
        openssl.Write("key.der", key.ExportPkcs8());

        Assert.True(await openssl.RunAsync("pkey -inform DER -in key.der -pubout -outform DER -out public.der"), how);

        Assert.Equal(key.PublicKey, openssl.Read("public.der")[^65..]);
        Assert.NotEmpty(curve);
    }

    private static byte[] ToDer(byte[] signature)
    {
        var der = new AsnWriter(AsnEncodingRules.DER);
        using (der.PushSequence())
        {
            der.WriteInteger(new BigInteger(signature.AsSpan(0, 32), isUnsigned: true, isBigEndian: true));
            der.WriteInteger(new BigInteger(signature.AsSpan(32), isUnsigned: true, isBigEndian: true));
        }

        return der.Encode();
    }

    private static byte[] FromDer(byte[] der)
    {
        var sequence = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        var plain = new byte[CoseSign1.SignatureLength];
        foreach (var half in new[] { 32, 64 })
        {
            var number = sequence.ReadInteger().ToByteArray(isUnsigned: true, isBigEndian: true);
            number.CopyTo(plain, half - number.Length);
        }

        return plain;
    }
}
