using System.Formats.Cbor;
using System.Security.Cryptography;

namespace Laihua.Credentials.Tests;

/// <summary>Q8 and Q9: status lists, and what is tried against them.</summary>
public sealed class StatusListTests
{
    private static readonly DateTimeOffset Issued = Sample.At.AddHours(-1);

    [Fact]
    public void TryRead_IssuedList_GivesItsStatusesAndTimes()
    {
        var array = new StatusArray { [0] = ArtefactStatus.Suspended, [765_432] = ArtefactStatus.Cancelled, [(1 << 20) - 1] = ArtefactStatus.Replaced };

        Assert.True(StatusList.TryRead(StatusList.Issue(array, Sample.BaseUrl, 2, Issued.AddMilliseconds(500), Sample.Status), Sample.Trust, out var list, out var faults));

        Assert.Empty(faults);
        Assert.Equal((2, "https://v.example/status/2", Issued, Issued.AddHours(72), 1 << 20), (list.Number, list.Subject, list.AsOf, list.Expires, list.Count));
        Assert.Equal(
            [ArtefactStatus.Suspended, ArtefactStatus.Cancelled, ArtefactStatus.Replaced, ArtefactStatus.Valid, null, null],
            new[] { 0, 765_432, (1 << 20) - 1, 1, 1 << 20, -1 }.Select(list.Find));
    }

    [Theory]
    [InlineData(SignatureAlgorithm.Esp256)]
    [InlineData(SignatureAlgorithm.Sm2Sm3)]
    public void TryRead_OtherAlgorithm_ByTheTrustList(int algorithm)
    {
        using var key = SoftwareKey.Create(Sample.StatusId, algorithm);
        var trust = Sample.Trust with { Keys = [.. Sample.Trust.Keys.SkipLast(1), TrustedKey.OfStatusLists(key, new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 28))] };
        var file = StatusList.Issue(new(), Sample.BaseUrl, 0, Issued, key);

        Assert.True(StatusList.TryRead(file, trust, out _, out _));
        Assert.False(StatusList.TryRead(file, Sample.Trust, out _, out var faults));
        Assert.Equal("QR-142", Assert.Single(faults).Id);
    }

    [Fact]
    public void TryRead_ForgedListWithNothingChanged_IsGood() => AssertFault(null, new());

    [Fact]
    public void TryRead_WrongKey_IsRefused()
    {
        using var impostor = SoftwareKey.Create(Sample.StatusId);

        AssertFault("QR-142", new() { Key = Sample.Shanghai }); // a key of cards
        AssertFault("QR-142", new() { Key = Sample.Dynamic });
        AssertFault("QR-142", new() { Algorithm = SignatureAlgorithm.Esp256 });
        AssertFault("QR-142", new() { Algorithm = 5 });
        AssertFault("QR-143", new() { Key = impostor });
        AssertFault("QR-142", new(), KeyStanding.Revoked);
        AssertFault(null, new(), KeyStanding.Retired);
    }

    [Theory]
    [InlineData("https://v.example/status/4096")]
    [InlineData("https://v.example/status/02")]
    [InlineData("https://v.example/status/+2")]
    [InlineData("https://v.example/status/2/")]
    [InlineData("https://v.example/status/-1")]
    [InlineData("https://v.example/status/")]
    [InlineData("https://v.example/p/2")]
    [InlineData("https://other.example/status/2")]
    [InlineData("https://v.example.evil.example/status/2")]
    [InlineData("")]
    public void TryRead_NotOurAddress_IsRefused(string subject) => AssertFault("QR-144", new() { Subject = subject });

    [Fact]
    public void TryRead_TimesThatDoNotFit_AreRefused()
    {
        AssertFault("QR-145", new() { Expires = Issued });
        AssertFault("QR-145", new() { Expires = Issued.AddHours(72).AddSeconds(1) });
        AssertFault("QR-145", new() { IssuedAt = new(2025, 12, 30, 0, 0, 0, TimeSpan.Zero), Expires = new(2025, 12, 31, 0, 0, 0, TimeSpan.Zero) });
        AssertFault("QR-145", new() { IssuedAt = new(2027, 2, 5, 0, 0, 0, TimeSpan.Zero), Expires = new(2027, 2, 6, 0, 0, 0, TimeSpan.Zero) });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(0)]
    public void TryRead_OtherBits_IsRefused(int bits) => AssertFault("QR-146", new() { Bits = bits });

    [Fact]
    public void TryRead_OtherFormOrPacking_IsRefused()
    {
        AssertFault("QR-146", new() { TimeToLive = 0 });
        AssertFault("QR-147", new() { Packed = [] });
        AssertFault("QR-147", new() { Packed = new StatusArray().Pack()[..^1] });
        AssertFault("QR-147", new() { Packed = Bomb() });
        AssertFault("QR-141", new() { Type = "application/statuslist+jwt" });
        AssertFault("QR-141", new() { IsTagged = false });
        AssertFault("QR-141", new() { Unprotected = 7 });
    }

    [Fact]
    public void TryRead_TooLongCutOrAppended_IsRefused()
    {
        var file = new ForgedStatusList().Encode();
        byte[] longer = [.. file, 0];

        Assert.False(StatusList.TryRead(new byte[StatusList.MaximumBytes + 1], Sample.Trust, out _, out _));
        Assert.False(StatusList.TryRead(longer, Sample.Trust, out _, out _));
        Assert.All(Enumerable.Range(0, file.Length), n => Assert.False(StatusList.TryRead(file.AsMemory(0, n), Sample.Trust, out _, out _)));
    }

    [Fact] // a key of status lists has no scope for artefacts, whatever type it claims
    public void Verify_ArtefactSignedByTheKeyOfStatusLists_IsNotGenuine()
    {
        var verifier = new Verifier(Sample.Trust);

        Assert.Equal("scope", verifier.Verify(Sample.Text(Sample.Card, Sample.Status), Sample.At).Reason.Code);
        Assert.Equal("scope", verifier.Verify(Sample.Text(Sample.Code, Sample.Status), Sample.At).Reason.Code);
        var typeFive = Convert.FromHexString("af01010205" + Convert.ToHexString(ClaimsCbor.Write(Sample.Card))[10..]);
        Assert.Equal("scope", verifier.Verify(Sample.SignRaw(typeFive, Sample.Status), Sample.At).Reason.Code);
    }

    [Fact]
    public void Issue_NoBaseOrNoNumber_Throws()
    {
        Assert.Throws<ArgumentException>(() => StatusList.Issue(new(), "https://v.example/", 0, Issued, Sample.Status));
        Assert.Throws<ArgumentException>(() => StatusList.Issue(new(), Sample.BaseUrl, 4096, Issued, Sample.Status));
    }

    [Fact]
    public void TryUnpack_ExamplesOfTheDraft_GiveTheirStatuses()
    {
        Assert.True(StatusArray.TryUnpack(PackedOf("tsl/status_list_encoding2_cbor.hex"), out var small));
        Assert.Equal([1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3], Enumerable.Range(0, small.Count).Select(i => (int)small[i]));

        Assert.True(StatusArray.TryUnpack(PackedOf("tsl/status_list_encoding2_long_cbor.hex"), out var large));
        Dictionary<int, int> set = new() { [0] = 1, [1993] = 2, [25460] = 1, [159495] = 3, [495669] = 1, [554353] = 1, [645645] = 2, [723232] = 1, [854545] = 1, [934534] = 2, [1000345] = 3 };
        Assert.Equal(1 << 20, large.Count);
        Assert.All(Enumerable.Range(0, large.Count).Where(i => (int)large[i] != set.GetValueOrDefault(i)), i => Assert.Fail($"entry {i}"));
    }

    [Fact] // the draft's token: its Sig_structure is ours, its signature fits; two things of it are not of our form (one bit, kid unprotected)
    public void Build_TokenOfTheDraft_IsWhatWasSigned()
    {
        var file = Convert.FromHexString(System.Text.Encoding.ASCII.GetString(Sample.File("tsl/status_list_cwt.hex")).Trim());
        var cbor = new CborReader(file);
        Assert.Equal(18, (int)cbor.ReadTag());
        cbor.ReadStartArray();
        var header = cbor.ReadByteString();
        cbor.SkipValue();
        var (payload, signature) = (cbor.ReadByteString(), cbor.ReadByteString());
        using var signer = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = System.Buffers.Text.Base64Url.DecodeFromChars("xzUEdsyLosZF0acZGRAjTKImb0lQvAvssDK5XIZELd0") });
        using var key = SoftwareKey.FromPkcs8(new(12), signer.ExportPkcs8PrivateKey());

        Assert.True(VerificationKey.TryImport(key.Algorithm, key.PublicKey, out var check));
        Assert.True(check.Verifies(SigStructure.Build(header, [], payload), signature));
        Assert.False(StatusList.TryRead(file, Sample.Trust, out _, out var faults));
        Assert.Equal("QR-141", Assert.Single(faults).Id);
    }

    private static byte[] PackedOf(string name)
    {
        var cbor = new CborReader(Convert.FromHexString(System.Text.Encoding.ASCII.GetString(Sample.File(name)).Trim()));
        cbor.ReadStartMap();
        Assert.Equal(("bits", 2, "lst"), (cbor.ReadTextString(), cbor.ReadInt32(), cbor.ReadTextString()));
        return cbor.ReadByteString();
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var target = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            target.Write(new byte[64 << 20]);
        }

        return packed.ToArray();
    }

    private static void AssertFault(string? id, ForgedStatusList forged, KeyStanding standing = KeyStanding.Active)
    {
        var key = Sample.Trust.Keys[^1] with { Standing = standing, Cutoff = standing is KeyStanding.Revoked ? Sample.At : null };

        var isRead = StatusList.TryRead(forged.Encode(), Sample.Trust with { Keys = [.. Sample.Trust.Keys.SkipLast(1), key] }, out var list, out var faults);

        Assert.Equal(id is null, isRead);
        Assert.Equal(isRead, list is not null);
        Assert.Equal(id is null ? [] : [id], faults.Select(f => f.Id));
    }
}
