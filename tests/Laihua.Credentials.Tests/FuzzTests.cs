using CsCheck;

namespace Laihua.Credentials.Tests;

/// <summary>Every reader of the library against bytes that were good and were changed: no exception, nothing false believed, one form for each content.</summary>
public sealed class FuzzTests
{
    private static readonly StatusLists Lists = new(Sample.Trust);
    private static readonly Verifier Post = new(Sample.Trust) { StatusOf = Lists.Find };
    private static readonly byte[] Card = CoseSign1.Sign(ClaimsCbor.Write(Sample.Card), Sample.Token, Sample.Shanghai);
    private static readonly byte[] Letter = CoseSign1.Sign(ClaimsCbor.Write(Sample.Letter), Sample.Token, Sample.Shanghai);
    private static readonly byte[] List = Sample.Trust.Encode();
    private static readonly byte[] SignedList = SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], Sample.Roots[2]).Encode();
    private static readonly byte[] OtherSignedList = SignedTrustList.Sign(Sample.Trust with { Version = 8 }, Sample.Roots[1], Sample.Roots[2]).Encode();
    private static readonly byte[] Status = StatusList.Issue(new StatusArray(512) { [9] = ArtefactStatus.Cancelled }, Sample.BaseUrl, 2, Sample.At, Sample.Status);
    private static readonly byte[] OtherStatus = StatusList.Issue(new StatusArray(512), Sample.BaseUrl, 3, Sample.At, Sample.Status);

    [Fact]
    public void Verify_ChangedCode_IsNeverGenuine() => Try(30, Mutations.Of(Card, Letter), changed =>
        changed.Length == 0 || changed.Length > 1000 || changed.AsSpan().SequenceEqual(Card) || changed.AsSpan().SequenceEqual(Letter)
        || IsRefused(Post.Verify(Sample.Token, DecimalDigits.Encode(changed), Sample.At)));

    [Fact] // what an issuer with a fault, or a thief with the key, would sign
    public void Verify_ChangedClaimsSignedAnew_AreReadInOneFormAlone() => Try(3, Mutations.Of(ClaimsCbor.Write(Sample.Card), ClaimsCbor.Write(Sample.Letter)), payload =>
    {
        if (payload.Length is 0 or > 800)
        {
            return true;
        }

        var verdict = Post.Verify(Sample.SignRaw(payload), Sample.At);
        return verdict.Reason.Code != "unreadable" && (verdict.Claims is null || ClaimsCbor.Write(verdict.Claims).AsSpan().SequenceEqual(payload));
    });

    [Fact]
    public void TryRead_ChangedClaims_AreReadInOneFormAlone() => Try(20, Mutations.Of(ClaimsCbor.Write(Sample.Code), ClaimsCbor.Write(Sample.Card)), payload =>
        !ClaimsCbor.TryRead(payload, out var claims) || ClaimsCbor.Write(claims).AsSpan().SequenceEqual(payload));

    [Fact]
    public void Verify_ChangedText_IsNeverGenuine()
    {
        var (text, other) = (Sample.Text(Sample.Card), Sample.Text(Sample.Letter));
        Try(15, Mutations.Of(System.Text.Encoding.ASCII.GetBytes(text), System.Text.Encoding.ASCII.GetBytes(other)), bytes =>
        {
            var changed = System.Text.Encoding.Latin1.GetString(bytes);
            return changed == text || changed == other || IsRefused(Post.Verify(changed, Sample.At));
        });
    }

    [Fact]
    public void TryDecode_Digits_AreOfOneFormAlone() => Try(15, Gen.Char["0123456789999900000000a ١"].Array[0, 80], digits =>
        !DecimalDigits.TryDecode(digits, out var bytes) || DecimalDigits.Encode(bytes) == new string(digits));

    [Fact]
    public void TryDecode_ChangedTrustList_IsReadInOneFormAlone() => Try(7, Mutations.Of(List, SignedList), changed =>
        !TrustList.TryDecode(changed, out var list, out var faults) ? faults.Count > 0 : list.Encode().AsSpan().SequenceEqual(changed));

    [Fact]
    public void TryOpen_ChangedSignedTrustList_IsNeverBelieved() => Try(2, Mutations.Of(SignedList, OtherSignedList), changed =>
        changed.AsSpan().SequenceEqual(SignedList) || changed.AsSpan().SequenceEqual(OtherSignedList)
        || (!SignedTrustList.TryOpen(changed, Sample.RootSet, out _, out var faults) && faults.Count > 0));

    [Fact]
    public void TryDecode_ChangedRootSet_IsReadInOneFormAlone() => Try(1, Mutations.Of(Sample.RootSet.Encode(), SignedList), changed =>
        !RootSet.TryDecode(changed, out var roots, out var faults) ? faults.Count > 0 : roots.Encode().AsSpan().SequenceEqual(changed));

    [Fact]
    public void TryRead_ChangedStatusList_IsNeverBelieved() => Try(4, Mutations.Of(Status, OtherStatus), changed =>
        changed.AsSpan().SequenceEqual(Status) || changed.AsSpan().SequenceEqual(OtherStatus)
        || (!StatusList.TryRead(changed, Sample.Trust, out _, out var faults) && faults.Count > 0));

    [Fact]
    public void TryUnpack_ChangedPacking_IsNeverTooLarge()
    {
        var packed = new StatusArray(4096) { [7] = ArtefactStatus.Replaced }.Pack();
        Try(3, Mutations.Of(packed, new StatusArray().Pack()), changed => !StatusArray.TryUnpack(changed, out var array) || array.Count <= 1 << 20);
    }

    private static void Try<T>(int hundredths, Gen<T> cases, Func<T, bool> holds) => cases.Sample(holds, iter: Cases.Share(hundredths));

    private static bool IsRefused(Verdict verdict) =>
        verdict is { Kind: VerdictKind.NotGenuine, Reason.Code: not "unreadable", Claims: null }
        or { Kind: VerdictKind.Amber, Reason.Code: "key-unknown" or "link-only", Claims: null };
}
