using System.Formats.Cbor;
using System.Text.Json;

namespace Laihua.Credentials.Tests;

/// <summary>Every example of RFC 8949, appendix A, put where hostile bytes could stand.</summary>
public sealed class CborVectorTests
{
    public static TheoryData<string> Examples
    {
        get
        {
            using var examples = JsonDocument.Parse(Sample.File("cbor_rfc8949_appendix_a.json"));
            return [.. examples.RootElement.EnumerateArray().Select(e => e.GetProperty("hex").GetString() ?? "").Distinct()];
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TryRead_PublishedExample_IsRefusedWithoutException(string hex)
    {
        var bytes = Convert.FromHexString(hex);

        Assert.False(ClaimsCbor.TryRead(bytes, out _));
        Assert.False(CoseSign1.TryRead(bytes, out _));
        Assert.False(TrustList.TryDecode(bytes, out _, out var faults));
        Assert.Equal("QR-101", Assert.Single(faults).Id);
        var verdict = new Verifier(Sample.Trust).Verify(Sample.SignRaw(bytes), Sample.At);

        // One example has 2 under key 1: with a good signature that is a newer version, about which nothing is said.
        Assert.Equal(hex == "a201020304" ? "version-unknown" : "form", verdict.Reason.Code);
        Assert.Null(verdict.Claims);
    }

    [Theory]
    [InlineData("5f42010243030405ff")]
    [InlineData("7f657374726561646d696e67ff")]
    [InlineData("9fff")]
    [InlineData("bf61610161629f0203ffff")]
    public void CanonicalReader_IndefiniteLengthOfTheAppendix_IsRefused(string hex)
    {
        var cbor = new CborReader(Convert.FromHexString(hex), CborConformanceMode.Canonical);

        Assert.Throws<CborContentException>(() => cbor.SkipValue());
        Assert.Contains(hex, Examples.Select(e => e.Data));
    }
}
