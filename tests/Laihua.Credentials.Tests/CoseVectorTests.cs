using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Laihua.Credentials.Tests;

/// <summary>Published COSE_Sign1 messages with ES256: our Sig_structure is theirs, and their signatures fit it.</summary>
public sealed class CoseVectorTests
{
    /// <summary>Messages of one or several signers; some of curves that this library does not use.</summary>
    public static TheoryData<string> SeveralSigners =>
        ["cose/Appendix_C_1_1.json", "cose/Appendix_C_1_2.json", "cose/Appendix_C_1_3.json", "cose/Appendix_C_1_4.json", "cose/ecdsa-01.json", "cose/ecdsa-02.json", "cose/ecdsa-03.json", "cose/ecdsa-04.json"];

    public static TheoryData<string> Files => ["cose/ecdsa-sig-01.json", "cose/ecdsa-sig-02.json", "cose/ecdsa-sig-03.json", "cose/ecdsa-sig-04.json", "cose/sign-pass-01.json", "cose/sign-pass-02.json", "cose/sign-pass-03.json", "cose/Appendix_C_2_1.json", "cose/A_3.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Build_PublishedMessage_IsWhatWasSigned(string file)
    {
        using var vector = JsonDocument.Parse(Sample.File(file));
        var (header, payload, signature) = Parts(Hex(vector, "output", "cbor"));

        var signed = SigStructure.Build(header, External(vector), payload);

        Assert.Equal(Hex(vector, "intermediates", "ToBeSign_hex"), signed);
        var signer = vector.RootElement.GetProperty("input").GetProperty("sign0");
        Assert.True(IsGood(signer, signed, signature));
        signed[^1] ^= 1;
        Assert.False(IsGood(signer, signed, signature));
    }

    [Theory]
    [MemberData(nameof(SeveralSigners))]
    public void BuildForSigner_PublishedMessage_IsWhatEachSigned(string file)
    {
        using var vector = JsonDocument.Parse(Sample.File(file));
        var signers = vector.RootElement.GetProperty("input").GetProperty("sign").GetProperty("signers");
        var expected = vector.RootElement.GetProperty("intermediates").GetProperty("signers");
        var cbor = new CborReader(Hex(vector, "output", "cbor"));
        cbor.ReadTag();
        cbor.ReadStartArray();
        var body = cbor.ReadByteString();
        cbor.SkipValue();
        var payload = cbor.ReadByteString();

        Assert.Equal(signers.GetArrayLength(), cbor.ReadStartArray());
        for (var i = 0; i < signers.GetArrayLength(); i++)
        {
            cbor.ReadStartArray();
            var header = cbor.ReadByteString();
            cbor.SkipValue();
            var signature = cbor.ReadByteString();
            cbor.ReadEndArray();

            var signed = SigStructure.BuildForSigner(body is [0xa0] ? [] : body, header, [], payload);

            Assert.Equal(Convert.FromHexString(expected[i].GetProperty("ToBeSign_hex").GetString() ?? ""), signed);
            Assert.True(IsGood(signers[i], signed, signature));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TryRead_PublishedMessage_IsNotOfOurForm(string file)
    {
        using var vector = JsonDocument.Parse(Sample.File(file));

        Assert.False(CoseSign1.TryRead(Hex(vector, "output", "cbor"), out _)); // tagged, or with an unprotected header
    }

    private static (byte[] Header, byte[] Payload, byte[] Signature) Parts(byte[] message)
    {
        var cbor = new CborReader(message);
        if (cbor.PeekState() == CborReaderState.Tag)
        {
            cbor.ReadTag();
        }

        cbor.ReadStartArray();
        var header = cbor.ReadByteString();
        cbor.SkipValue();

        // "A0" for an empty protected header is read as the empty string (RFC 9052, section 4.4).
        return (header is [0xa0] ? [] : header, cbor.ReadByteString(), cbor.ReadByteString());
    }

    private static byte[] External(JsonDocument vector) =>
        vector.RootElement.GetProperty("input").GetProperty("sign0").TryGetProperty("external", out var hex)
            ? Convert.FromHexString(hex.GetString() ?? "")
            : [];

    private static byte[] Hex(JsonDocument vector, string part, string name) =>
        Convert.FromHexString(vector.RootElement.GetProperty(part).GetProperty(name).GetString() ?? "");

    /// <summary>P-256 with SHA-256 is checked by this library, the rest by the base library.</summary>
    private static bool IsGood(JsonElement signer, byte[] signed, byte[] signature)
    {
        var key = signer.GetProperty("key");
        byte[] x = Coordinate(key, "x"), y = Coordinate(key, "y");
        var (curve, hash) = (key.GetProperty("crv").GetString(), Hash(signer));
        if (curve == "P-256" && hash == HashAlgorithmName.SHA256)
        {
            return VerificationKey.TryImport(SignatureAlgorithm.Es256, [4, .. x, .. y], out var ours) && ours.Verifies(signed, signature);
        }

        var named = curve switch { "P-256" => ECCurve.NamedCurves.nistP256, "P-384" => ECCurve.NamedCurves.nistP384, _ => ECCurve.NamedCurves.nistP521 };
        using var theirs = ECDsa.Create(new ECParameters { Curve = named, Q = new() { X = x, Y = y } });
        return theirs.VerifyData(signed, signature, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private static HashAlgorithmName Hash(JsonElement signer) => (signer.TryGetProperty("protected", out var header) && header.TryGetProperty("alg", out var name) ? name : signer.GetProperty("alg")).GetString() switch
    {
        "ES512" => HashAlgorithmName.SHA512,
        "ES384" => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA256,
    };

    private static byte[] Coordinate(JsonElement key, string name) => key.TryGetProperty(name + "_hex", out var hex)
        ? Convert.FromHexString(hex.GetString() ?? "")
        : Base64Url.DecodeFromUtf8(Encoding.ASCII.GetBytes(key.GetProperty(name).GetString() ?? ""));
}
