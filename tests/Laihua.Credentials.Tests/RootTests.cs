using CsCheck;

namespace Laihua.Credentials.Tests;

/// <summary>Q10: two of three roots, versions that only rise, and the last good list that stays.</summary>
public sealed class RootTests
{
    private static readonly DateTimeOffset Later = Sample.Trust.Expires.AddSeconds(1);
    private static readonly byte[] Payload = Sample.Trust.Encode();

    public static TheoryData<RootSet, string> WrongSets => new()
    {
        { Sample.RootSet with { Version = 0 }, "QR-132" },
        { Sample.RootSet with { Keys = [.. Sample.RootSet.Keys.Take(2)] }, "QR-133" },
        { Sample.RootSet with { Keys = [.. Sample.RootSet.Keys.Reverse()] }, "QR-133" },
        { Sample.RootSet with { Keys = [Sample.RootSet.Keys[0], Sample.RootSet.Keys[0] with { Id = new(0xf2) }, Sample.RootSet.Keys[2]] }, "QR-134" },
        { Sample.RootSet with { Keys = [Sample.RootSet.Keys[0] with { Algorithm = SignatureAlgorithm.Sm2Sm3 }, Sample.RootSet.Keys[1], Sample.RootSet.Keys[2]] }, "QR-135" },
        { Sample.RootSet with { Keys = [Sample.RootSet.Keys[0] with { Algorithm = -8 }, Sample.RootSet.Keys[1], Sample.RootSet.Keys[2]] }, "QR-135" },
    };

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(0, 1, 2)]
    public void TryOpen_TwoOrThreeRoots_GivesTheList(params int[] signers)
    {
        var file = SignedTrustList.Sign(Sample.Trust, signers.Select(i => Sample.Roots[i])).Encode();

        Assert.True(SignedTrustList.TryOpen(file, Sample.RootSet, out var list, out var faults));
        Assert.Empty(faults);
        Assert.Equal(Payload, list.Encode());
    }

    [Fact]
    public void Join_WhatTwoHoldersSignedApart_IsTheSameFile()
    {
        Assert.True(RootSignature.TryRead(RootSignature.Sign(Payload, Sample.Roots[2]).Encode(), out var third));
        Assert.True(RootSignature.TryRead(RootSignature.Sign(Payload, Sample.Roots[0]).Encode(), out var first));

        var file = SignedTrustList.Join(Payload, [third, first]).Encode();

        Assert.True(first.IsOf(Sample.RootSet.Keys[0], Payload));
        Assert.False(first.IsOf(Sample.RootSet.Keys[2], Payload));
        Assert.True(SignedTrustList.TryOpen(file, Sample.RootSet, out _, out _));
        Assert.True(SignedTrustList.TryRead(file, out var read));
        Assert.Equal(file, read.Encode());
    }

    [Fact]
    public void TryOpen_RootsOfAnOldAndOfANewSet_CountForEach()
    {
        using var stranger = SoftwareKey.Create(new(0xa1));
        var file = SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], Sample.Roots[1], stranger).Encode();

        Assert.True(SignedTrustList.TryOpen(file, Sample.RootSet, out _, out _));
    }

    [Fact]
    public void TryOpen_NotTwoOfTheRoots_IsRefused()
    {
        using var stranger = SoftwareKey.Create(new(0xa1));
        using var impostor = SoftwareKey.Create(Sample.Roots[1].Id);

        AssertRefused("QR-122", SignedTrustList.Sign(Sample.Trust, Sample.Roots[0]));
        AssertRefused("QR-122", SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], stranger));
        AssertRefused("QR-123", SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], impostor));
        AssertRefused("QR-123", SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], impostor, Sample.Roots[2]));
        AssertRefused("QR-121", SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], Sample.Roots[0])); // one holder twice
    }

    [Fact]
    public void TryOpen_SignaturesOfAnotherList_AreRefused()
    {
        var other = (Sample.Trust with { Version = 8 }).Encode();

        AssertRefused("QR-123", SignedTrustList.Join(other, Sample.Roots.Take(2).Select(root => RootSignature.Sign(Payload, root))));
    }

    [Fact] // an issuer's signature of these bytes, made for a card, is none of a root
    public void TryOpen_SignedAsACard_IsRefused()
    {
        Assert.True(CoseSign1.TryRead(CoseSign1.Sign(Payload, Sample.Token, Sample.Roots[0]), out var card));
        var asCard = new RootSignature(card.Algorithm, card.KeyId, card.ProtectedHeader, card.Signature);

        AssertRefused("QR-123", SignedTrustList.Join(Payload, [asCard, RootSignature.Sign(Payload, Sample.Roots[1])]));
    }

    [Fact]
    public void TryOpen_BareList_IsRefused()
    {
        Assert.False(SignedTrustList.TryOpen(Payload, Sample.RootSet, out _, out var faults));
        Assert.Equal("QR-121", Assert.Single(faults).Id);
    }

    [Fact]
    public void TryOpen_ChangedOrCut_IsRefused()
    {
        var file = SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], Sample.Roots[2]).Encode();

        Assert.All(Enumerable.Range(0, file.Length), n => Assert.False(SignedTrustList.TryOpen(file.AsMemory(0, n), Sample.RootSet, out _, out _)));
        byte[] longer = [.. file, 0];
        Assert.False(SignedTrustList.TryOpen(longer, Sample.RootSet, out _, out _));
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte[1, 255]).Sample(
            change =>
            {
                byte[] changed = [.. file];
                changed[change.Item1] ^= change.Item2;
                return !SignedTrustList.TryOpen(changed, Sample.RootSet, out _, out var faults) && faults.Count > 0;
            },
            iter: 2_000, seed: "0N0XIzNsQ0O2");
    }

    [Fact]
    public void Offer_HigherVersion_TakesItsPlace()
    {
        var store = new TrustStore(Sample.RootSet);

        Assert.Null(store.Current);
        Assert.Empty(store.Offer(File(7), Sample.At));
        Assert.Empty(store.Offer(File(7), Sample.At)); // the same again
        Assert.Empty(store.Offer(File(9), Sample.At));

        Assert.Equal(9u, store.Current?.Version);
        Assert.True(SignedTrustList.TryOpen(store.File.GetValueOrDefault(), Sample.RootSet, out var kept, out _));
        Assert.Equal(9u, kept.Version);
    }

    [Fact]
    public void Offer_RolledBackExpiredOrUnderSigned_KeepsTheLastGoodOne()
    {
        var store = new TrustStore(Sample.RootSet);
        Assert.Empty(store.Offer(File(7), Sample.At));

        Assert.Equal("QR-124", Assert.Single(store.Offer(File(6), Sample.At)).Id);
        Assert.Equal("QR-124", Assert.Single(store.Offer(SignedTrustList.Sign(Sample.Trust with { Keys = [] }, Sample.Roots).Encode(), Sample.At)).Id);
        Assert.Equal("QR-125", Assert.Single(store.Offer(File(8), Later)).Id);
        Assert.Equal("QR-122", Assert.Single(store.Offer(SignedTrustList.Sign(Sample.Trust with { Version = 8 }, Sample.Roots[0]).Encode(), Sample.At)).Id);
        Assert.Equal("QR-121", Assert.Single(store.Offer(new byte[10], Sample.At)).Id);

        Assert.Equal(7u, store.Current?.Version);
    }

    [Fact]
    public void Resume_ListOutOfDate_IsHeldAndVerdictsAreAmber()
    {
        var store = new TrustStore(Sample.RootSet);

        Assert.Empty(store.Resume(File(7)));

        var verdict = new Verifier(store.Current ?? Sample.Trust).Verify(Sample.Text(Sample.Card), Later);
        Assert.Equal((VerdictKind.Amber, "list-expired"), (verdict.Kind, verdict.Reason.Code));
        Assert.Equal("QR-124", Assert.Single(store.Offer(File(6), Sample.At)).Id);
    }

    [Theory]
    [MemberData(nameof(WrongSets))]
    public void Faults_OneThingWrongInTheRootSet_NamesIt(RootSet roots, string id)
    {
        Assert.Contains(id, roots.Faults().Select(f => f.Id));
        Assert.Throws<ArgumentException>(() => roots.Encode());
        Assert.False(SignedTrustList.TryOpen(File(7), roots, out _, out _));
    }

    [Fact]
    public void TryDecode_EncodedRootSet_GivesTheSet()
    {
        var file = Sample.RootSet.Encode();

        Assert.True(RootSet.TryDecode(file, out var read, out var faults));

        Assert.Empty(faults);
        Assert.Equal(file, read.Encode());
        Assert.Equal((64, Sample.RootSet.Fingerprint), (read.Fingerprint.Length, read.Fingerprint));
        Assert.All(Enumerable.Range(0, file.Length), n => Assert.False(RootSet.TryDecode(file.AsMemory(0, n), out _, out _)));
        file[4] = 1; // one signature would be enough
        Assert.False(RootSet.TryDecode(file, out _, out _));
    }

    private static byte[] File(uint version) => SignedTrustList.Sign(Sample.Trust with { Version = version }, Sample.Roots[0], Sample.Roots[1]).Encode();

    private static void AssertRefused(string id, SignedTrustList signed)
    {
        Assert.False(SignedTrustList.TryOpen(signed.Encode(), Sample.RootSet, out var list, out var faults));
        Assert.Null(list);
        Assert.Equal(id, Assert.Single(faults).Id);
    }
}
