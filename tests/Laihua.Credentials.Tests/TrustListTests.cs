using CsCheck;

namespace Laihua.Credentials.Tests;

public sealed class TrustListTests
{
    public static TheoryData<TrustList, string> Wrong => new()
    {
        { Sample.Trust with { Version = 0 }, "QR-102" },
        { Sample.Trust with { Issued = Sample.Trust.Issued.AddMilliseconds(1) }, "QR-103" },
        { Sample.Trust with { Expires = Sample.Trust.Issued }, "QR-104" },
        { Sample.Trust with { Expires = Sample.Trust.Issued.AddDays(90).AddSeconds(1) }, "QR-104" },
        { Sample.Trust with { BaseUrls = [] }, "QR-105" },
        { Sample.Trust with { BaseUrls = ["https://b.example", "https://a.example"] }, "QR-105" },
        { Sample.Trust with { BaseUrls = ["https://a.example/"] }, "QR-105" },
        { Sample.Trust with { Keys = [.. Sample.Trust.Keys.Reverse()] }, "QR-107" },
        { Sample.Trust with { Keys = [Sample.ShanghaiKey, Sample.ShanghaiKey] }, "QR-107" },
        { Sample.With(Sample.ShanghaiKey with { PublicKey = new byte[65] }), "QR-108" },
        { Sample.With(Sample.ShanghaiKey with { PublicKey = OffTheCurve() }), "QR-108" },
        { Sample.With(Sample.ShanghaiKey with { PublicKey = new byte[1000], Algorithm = -65601 }), "QR-108" },
        { Sample.With(Sample.ShanghaiKey with { IssuerPrefixes = [] }), "QR-109" },
        { Sample.With(Sample.ShanghaiKey with { IssuerPrefixes = [""] }), "QR-109" },
        { Sample.With(Sample.ShanghaiKey with { IssuerPrefixes = ["31", "11"] }), "QR-109" },
        { Sample.With(Sample.ShanghaiKey with { Types = [] }), "QR-110" },
        { Sample.With(Sample.ShanghaiKey with { Types = [(ArtefactType)7] }), "QR-110" },
        { Sample.With(Sample.ShanghaiKey with { SignsStatusLists = true }), "QR-113" },
        { Sample.With(Sample.ShanghaiKey with { SignsStatusLists = true, Types = [] }), "QR-113" },
        { Sample.With(Sample.ShanghaiKey with { Types = [ArtefactType.Card, (ArtefactType)5] }), "QR-110" },
        { Sample.With(Sample.ShanghaiKey with { SignUntil = new(2025, 12, 31) }), "QR-111" },
        { Sample.With(Sample.ShanghaiKey with { VerifyUntil = new(2026, 12, 31) }), "QR-111" },
        { Sample.With(Sample.ShanghaiKey with { Standing = KeyStanding.Revoked }), "QR-112" },
        { Sample.With(Sample.ShanghaiKey with { Cutoff = Sample.At }), "QR-112" },
    };

    [Fact]
    public void TryDecode_EncodedList_GivesTheList()
    {
        var list = Sample.With(Sample.ShanghaiKey with { Standing = KeyStanding.Revoked, Cutoff = Sample.At });
        var file = list.Encode();

        Assert.True(TrustList.TryDecode(file, out var read, out var faults));

        Assert.Empty(faults);
        Assert.Equal(file, read.Encode());
        Assert.Equal((7u, 4), (read.Version, read.Keys.Count));
        Assert.Equal(Sample.At, read.Find(Sample.ShanghaiId)?.Cutoff);
        Assert.Equal(list.Keys.Select(k => k.SignsStatusLists), read.Keys.Select(k => k.SignsStatusLists));
        Assert.Null(read.Find(new(1)));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Faults_OneThingWrong_NamesIt(TrustList list, string id)
    {
        Assert.Contains(id, list.Faults().Select(f => f.Id));
        Assert.Throws<ArgumentException>(() => list.Encode());
        Assert.Throws<ArgumentException>(() => new Verifier(list));
    }

    [Fact]
    public void TryDecode_AlgorithmOfTomorrow_KeepsTheKey()
    {
        var file = Sample.With(Sample.ShanghaiKey with { Algorithm = -65601, PublicKey = new byte[64] }).Encode();

        Assert.True(TrustList.TryDecode(file, out var list, out _));
        Assert.Equal(-65601, list.Find(Sample.ShanghaiId)?.Algorithm);
    }

    [Fact]
    public void TryDecode_ContentWithFaults_NamesThem()
    {
        var file = Sample.Trust.Encode();
        file[2] = 0; // the version: 7 becomes 0

        Assert.False(TrustList.TryDecode(file, out var list, out var faults));

        Assert.Null(list);
        Assert.Equal("QR-102", Assert.Single(faults).Id);
    }

    [Fact]
    public void TryDecode_AnythingAppendedOrCutOff_IsRefused()
    {
        var file = Sample.Trust.Encode();

        byte[] longer = [.. file, 0];

        Assert.False(TrustList.TryDecode(longer, out _, out _));
        Assert.All(Enumerable.Range(0, file.Length), n => Assert.False(TrustList.TryDecode(file.AsMemory(0, n), out _, out _)));
    }

    [Fact]
    public void TryDecode_TooLong_IsRefused() => Assert.False(TrustList.TryDecode(new byte[TrustList.MaximumBytes + 1], out _, out _));

    [Fact]
    public void TryDecode_RandomBytes_NeverThrows() =>
        Gen.Byte.Array[0, 200].Sample(bytes => !TrustList.TryDecode(bytes, out _, out var faults) && faults.Count == 1, iter: 20_000, seed: "0N0XIzNsQ0O2");

    private static byte[] OffTheCurve()
    {
        var point = Sample.ShanghaiKey.PublicKey.ToArray();
        point[^1] ^= 1;
        return point;
    }
}
