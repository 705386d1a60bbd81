using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Laihua.Credentials.Tests;

/// <summary>Published COSE_Sign1 messages with ES256: our Sig_structure is theirs, and their signatures fit it.</summary>
public sealed class CoseVectorTests
{
    public static TheoryData<string> Files => ["cose/ecdsa-sig-01.json", "cose/sign-pass-01.json", "cose/sign-pass-02.json", "cose/sign-pass-03.json", "cose/Appendix_C_2_1.json", "cose/A_3.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Build_PublishedMessage_IsWhatWasSigned(string file)
    {
        using var vector = JsonDocument.Parse(Sample.File(file));
        var (header, payload, signature) = Parts(Hex(vector, "output", "cbor"));

        var signed = SigStructure.Build(header, External(vector), payload);

        Assert.Equal(Hex(vector, "intermediates", "ToBeSign_hex"), signed);
        using var key = Key(vector.RootElement.GetProperty("input").GetProperty("sign0").GetProperty("key"));
        Assert.True(key.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
        signed[^1] ^= 1;
        Assert.False(key.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
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

    private static ECDsa Key(JsonElement key) => ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new() { X = Coordinate(key, "x"), Y = Coordinate(key, "y") },
    });

    private static byte[] Coordinate(JsonElement key, string name) => key.TryGetProperty(name + "_hex", out var hex)
        ? Convert.FromHexString(hex.GetString() ?? "")
        : Base64Url.DecodeFromUtf8(Encoding.ASCII.GetBytes(key.GetProperty(name).GetString() ?? ""));
}
