using Laihua.Rules.Holders;

namespace Laihua.Rules.Tests.Holders;

public sealed class ShareOfferTests
{
    [Theory]
    [InlineData(1, 0, "")]
    [InlineData(30, 9, "")]
    [InlineData(0, 0, "SHARE-003 days")]
    [InlineData(31, 0, "SHARE-003 days")]
    [InlineData(null, 0, "SHARE-003 days")]
    [InlineData(7, 10, "SHARE-004 ")]
    [InlineData(7, 11, "SHARE-004 ")]
    public void Check_DaysAndOpenCodes_WithinTheirLimits(int? days, int open, string finding) =>
        Assert.Equal(finding.Length > 0 ? [finding] : [], ShareOffer.Check(SharePurpose.Bank, days, open).Select(f => $"{f.Rule} {f.Field}"));

    [Theory]
    [InlineData(null)]
    [InlineData((SharePurpose)99)]
    public void Check_NoPurposeOfTheList_IsToldWithEverythingElse(SharePurpose? purpose) =>
        Assert.Equal(["SHARE-002", "SHARE-003", "SHARE-004"], ShareOffer.Check(purpose, 31, 10).Select(f => f.Rule));

    [Theory]
    [InlineData(1, "2026-03-02")]
    [InlineData(30, "2026-03-31")]
    public void LastDay_CountsTodayIn(int days, string last) => Assert.Equal(DateOnly.Parse(last, null), ShareOffer.LastDay(new(2026, 3, 2), days, new(2027, 3, 1)));

    [Fact]
    public void LastDay_OfACodeLongerThanThePermit_IsThatOfThePermit() => Assert.Equal(new(2026, 3, 10), ShareOffer.LastDay(new(2026, 3, 2), 30, new(2026, 3, 10)));
}
