using System.Formats.Cbor;
using System.Numerics;
using System.Security.Cryptography;

namespace Laihua.Credentials.Tests;

/// <summary>Q2 to Q7 of FWP-QR-1, section 4: what an attacker with a key, a card or a text editor tries.</summary>
public sealed class AttackTests
{
    private static readonly Verifier Plain = new(Sample.Trust);
    private static readonly byte[] Signed = CoseSign1.Sign(ClaimsCbor.Write(Sample.Card), Sample.Token, Sample.Shanghai);

    /// <summary>Payloads that carry a good signature and are still not of the form.</summary>
    public static TheoryData<string, string> SignedNonsense => new()
    {
        { "indefinite map", "bf" + Body() + "ff" },
        { "long map length", "b80f" + Body() },
        { "duplicate key", "b0" + Body() + "1201" },
        { "falling keys", "b0" + Body() + "0801" },
        { "unknown key", "b0" + Body() + "181801" },
        { "text key", "b0" + Body() + "6161" + "01" },
        { "key of another type", "b0" + Body() + "1501" },
        { "truncated: 0", "b0" + Body() + "1400" },
        { "trailing byte", "af" + Body() + "00" },
        { "long integer", "af" + "011801" + Body()[4..] },
        { "tagged integer", "af" + "01c101" + Body()[4..] },
        { "missing claim", "ae" + Body()[..^4] },
    };

    public static TheoryData<string> Bombs => new()
    {
        "9b7fffffffffffffff", // an array of 2^63 − 1
        "845b7fffffffffffffff", // a byte string of 2^63 − 1
        "845bffffffffffffffff",
        "84bb8000000000000000", // a map of 2^63
        "845a7fffffff00",
        string.Concat(Enumerable.Repeat("81", 1000)), // nested a thousand deep
        string.Concat(Enumerable.Repeat("a100", 500)),
        string.Concat(Enumerable.Repeat("9f", 1000)),
        string.Concat(Enumerable.Repeat("d8", 1000)),
    };

    [Theory]
    [MemberData(nameof(SignedNonsense))]
    public void Verify_SignedButNotCanonical_IsNotGenuine(string what, string payload)
    {
        var verdict = Plain.Verify(Sample.SignRaw(Convert.FromHexString(payload)), Sample.At);

        Assert.True(verdict is { Kind: VerdictKind.NotGenuine, Reason.Code: "claims" or "form" }, what + ": " + verdict.Reason.Code);
    }

    [Fact]
    public void SignedNonsense_WithNothingAdded_WouldBeGenuine() =>
        Assert.Equal(VerdictKind.Genuine, Plain.Verify(Sample.SignRaw(Convert.FromHexString("af" + Body())), Sample.At).Kind);

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Verify_Bomb_IsNotGenuineAndAllocatesLittle(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        string[] texts = [$"{Sample.BaseUrl}/p/{Sample.Token}#{DecimalDigits.Encode(bytes)}", Sample.SignRaw(bytes.AsSpan(0, Math.Min(bytes.Length, 900)).ToArray())];

        foreach (var text in texts)
        {
            _ = Plain.Verify(text, Sample.At);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var verdict = Plain.Verify(text, Sample.At);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.Equal((VerdictKind.NotGenuine, "form"), (verdict.Kind, verdict.Reason.Code));
            Assert.InRange(allocated, 0, 100_000);
        }
    }

    [Theory] // Q3: the algorithm is the trust list's
    [InlineData(-9)] // ESP256 under a key listed for ES256
    [InlineData(SignatureAlgorithm.Sm2Sm3)]
    [InlineData(5)] // HMAC with the public key as secret
    [InlineData(0)]
    public void Verify_OtherAlgorithmInTheHeader_IsNotGenuine(int algorithm) =>
        AssertNot("algorithm", Message(Header(algorithm, Sample.ShanghaiId)));

    [Fact]
    public void Verify_ListedForAnotherAlgorithm_IsNotGenuine()
    {
        var trust = Sample.With(Sample.ShanghaiKey with { Algorithm = SignatureAlgorithm.Esp256 });

        Assert.Equal("algorithm", new Verifier(trust).Verify(Sample.Text(Sample.Card), Sample.At).Reason.Code);
    }

    [Fact]
    public void Verify_ListedForAnAlgorithmOfTomorrow_IsAmber()
    {
        var trust = Sample.With(Sample.ShanghaiKey with { Algorithm = -65601 });
        var text = Text(Message(Header(-65601, Sample.ShanghaiId)));

        var verdict = new Verifier(trust).Verify(text, Sample.At);

        Assert.Equal((VerdictKind.Amber, "algorithm-unknown"), (verdict.Kind, verdict.Reason.Code));
        Assert.Null(verdict.Claims);
    }

    [Fact] // Q4
    public void Verify_UnknownKey_IsAmberAndShowsNothing()
    {
        using var stranger = SoftwareKey.Create(new(0x77));

        var verdict = Plain.Verify(Sample.Text(Sample.Card, stranger), Sample.At);

        Assert.Equal((VerdictKind.Amber, "key-unknown"), (verdict.Kind, verdict.Reason.Code));
        Assert.Null(verdict.Claims);
    }

    [Fact]
    public void Verify_StrangerUnderAKnownNumber_IsNotGenuine()
    {
        using var stranger = SoftwareKey.Create(Sample.ShanghaiId);

        Assert.Equal("signature", Plain.Verify(Sample.Text(Sample.Card, stranger), Sample.At).Reason.Code);
    }

    [Fact] // Q5
    public void Verify_OutsideTheScopeOfTheKey_IsNotGenuine()
    {
        string[] texts =
        [
            Sample.Text(Sample.Card, Sample.Beijing), // Beijing's key for Shanghai's office
            Sample.Text(Sample.Card, Sample.Dynamic), // the dynamic key for a card
            Sample.Text(Sample.Code, Sample.Shanghai), // a card's key for a dynamic code
            Sample.Text(Sample.Card with { IssuedOn = new(2025, 12, 31) }), // before the key's first day
            Sample.Text(Sample.Card with { IssuedOn = new(2027, 2, 1) }), // after its last
        ];

        Assert.All(texts, text => Assert.Equal("scope", Plain.Verify(text, Sample.At).Reason.Code));
    }

    [Fact] // Q6
    public void Verify_DataOfOneOnTheTokenOfAnother_IsNotGenuine()
    {
        var digits = QrIssuer.Issue(Sample.Card, Sample.Token, Sample.Shanghai, Sample.BaseUrl).Digits;

        Assert.Equal("signature", Plain.Verify(QrText.Build(Sample.BaseUrl, Sample.OtherToken, digits), Sample.At).Reason.Code);
    }

    [Theory] // Q7 and section 2: exactly keys 1 and 4, nothing unprotected, no tag
    [InlineData("tag", "d2")]
    [InlineData("unprotected", "a10101")]
    [InlineData("five", "85")]
    [InlineData("header with content type", "a30126030004443100000" + "1")]
    [InlineData("header without kid", "a10126")]
    [InlineData("kid of eight", "a2012604483100000131000001")]
    [InlineData("falling header", "a204443100000101" + "26")]
    [InlineData("long alg", "a2013806044431000001")]
    public void TryRead_OtherForm_IsRefused(string what, string hex)
    {
        var bytes = Convert.FromHexString(hex);
        var message = what switch
        {
            "tag" => [.. bytes, .. Signed],
            "five" => [.. bytes, .. Signed[1..], 0x00],
            "unprotected" => Message(Header(-7, Sample.ShanghaiId), bytes),
            _ => Message(bytes),
        };

        Assert.False(CoseSign1.TryRead(message, out _), what);
        AssertNot("form", message);
    }

    [Fact] // Q7: r, n − s is as good a signature, so neither it nor the digits may ever be an identity
    public void Verify_TwinSignature_IsGenuineAndTheSameArtefact()
    {
        var order = BigInteger.Parse("0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", System.Globalization.NumberStyles.HexNumber, null);
        var s = new BigInteger(Signed.AsSpan(^32..), isUnsigned: true, isBigEndian: true);
        var twin = Signed.ToArray();
        twin.AsSpan(^32..).Clear();
        var other = (order - s).ToByteArray(isUnsigned: true, isBigEndian: true);
        other.CopyTo(twin, twin.Length - other.Length);

        var verdict = Plain.Verify(Text(twin), Sample.At);

        Assert.NotEqual(Signed, twin);
        Assert.Equal(new(VerdictKind.Genuine, VerdictReasons.Genuine, Sample.Card), verdict);
        Assert.NotEqual(ArtefactHash.Of(Signed), ArtefactHash.Of(twin));
    }

    [Fact]
    public void Verify_NewerVersionWithAGoodSignature_IsAmber()
    {
        var newer = Convert.FromHexString("af" + "0102" + Body()[4..]);

        Assert.Equal((VerdictKind.Amber, "version-unknown"), Answer(Sample.SignRaw(newer)));
        using var stranger = SoftwareKey.Create(Sample.ShanghaiId);
        Assert.Equal((VerdictKind.NotGenuine, "signature"), Answer(Sample.SignRaw(newer, stranger)));
    }

    [Fact]
    public void IsSignedBy_BaseLibraryOverOurBytes_Agrees()
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Sample.Shanghai.ExportPkcs8(), out _);
        var header = Header(-7, Sample.ShanghaiId);
        var payload = ClaimsCbor.Write(Sample.Card);
        var signature = key.SignData(SigStructure.Build(header, SigStructure.ExternalData(Sample.Token), payload), HashAlgorithmName.SHA256);

        Assert.Equal((VerdictKind.Genuine, "genuine"), Answer(Text(Message(header, signature: signature))));
    }

    private static string Body() => Convert.ToHexStringLower(ClaimsCbor.Write(Sample.Card))[2..];

    private static (VerdictKind, string) Answer(string text) => Plain.Verify(text, Sample.At) is var v ? (v.Kind, v.Reason.Code) : default;

    private static void AssertNot(string reason, byte[] message) =>
        Assert.Equal((VerdictKind.NotGenuine, reason), Answer(Text(message)));

    private static string Text(byte[] message) => QrText.Build(Sample.BaseUrl, Sample.Token, DecimalDigits.Encode(message));

    private static byte[] Header(int algorithm, KeyId kid)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartMap(2);
        cbor.WriteInt32(1);
        cbor.WriteInt32(algorithm);
        cbor.WriteInt32(4);
        cbor.WriteByteString(kid.ToBytes());
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private static byte[] Message(byte[] header, byte[]? unprotected = null, byte[]? signature = null)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartArray(4);
        cbor.WriteByteString(header);
        cbor.WriteEncodedValue(unprotected ?? [0xa0]);
        cbor.WriteByteString(ClaimsCbor.Write(Sample.Card));
        cbor.WriteByteString(signature ?? Signed[^64..]);
        cbor.WriteEndArray();
        return cbor.Encode();
    }
}
