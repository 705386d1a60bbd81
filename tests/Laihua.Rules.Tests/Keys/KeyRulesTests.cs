using Laihua.Rules.Keys;

namespace Laihua.Rules.Tests.Keys;

public sealed class KeyRulesTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData(KeyUse.Issuer, "2026-01-01", "2027-01-31", "2032-02-29")]
    [InlineData(KeyUse.StatusLists, "2026-01-01", "2027-01-31", "2027-02-03")]
    [InlineData(KeyUse.DynamicCodes, "2026-01-01", "2026-03-31", "2026-04-01")]
    public void From_FirstOfTheYear_SignsAndCountsAsLongAsItsUseNeeds(KeyUse use, string first, string last, string counts)
    {
        var period = KeyPeriod.From(use, DateOnly.Parse(first, null));

        Assert.Equal((DateOnly.Parse(last, null), DateOnly.Parse(counts, null)), (period.SignUntil, period.VerifyUntil));
    }

    [Theory]
    [InlineData("2026-12-15", true)]
    [InlineData("2026-12-14", false)]
    public void Check_BesideAPublishedList_NeedsFourteenDays(string from, bool fits)
    {
        var findings = KeyRules.Check(Key(from: from), [], founding: false, Today);

        Assert.Equal(fits ? [] : ["KEY-006"], findings.Select(f => f.Rule));
    }

    [Theory]
    [InlineData(KeyUse.Issuer, "23", true)]
    [InlineData(KeyUse.Issuer, "", false)]
    [InlineData(KeyUse.StatusLists, "", true)]
    [InlineData(KeyUse.StatusLists, "23", false)]
    [InlineData(KeyUse.DynamicCodes, "", true)]
    [InlineData(KeyUse.DynamicCodes, "23", false)]
    public void Check_TheProvince_IsThatOfAnIssuerKeyAlone(KeyUse use, string province, bool fits)
    {
        var first = new DateOnly(2026, 12, 20);
        var key = Key(province, "2026-12-20") with { Use = use, Period = KeyPeriod.From(use, first) };

        Assert.Equal(fits ? [] : ["KEY-003 province"], KeyRules.Check(key, [], founding: false, Today).Select(f => $"{f.Rule} {f.Field}"));
    }

    [Fact]
    public void MaySign_FromItsFirstDayToItsLast()
    {
        var key = Key() with { FirstUse = new(2025, 12, 1) }; // Known before its first day.

        Assert.Equal(
            [false, true, true, false],
            new DateOnly[] { new(2025, 12, 31), new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 1) }.Select(key.MaySign));
        Assert.False((key with { Revoked = true }).MaySign(new(2026, 1, 1)));
    }

    [Fact]
    public void Check_WhileTheSetIsFounded_MayBeginToday() => Assert.Empty(KeyRules.Check(Key(from: "2026-12-01"), [], founding: true, Today));

    [Fact]
    public void Check_EverythingWrong_GivesEveryFinding()
    {
        var wrong = Key(province: "99", from: "2026-12-02") with { Year = 2025 };

        var findings = KeyRules.Check(wrong, [wrong], founding: false, Today);

        Assert.Equal(["KEY-003", "KEY-004", "KEY-005", "KEY-006"], findings.Select(f => f.Rule));
    }

    [Fact]
    public void Check_ASecondKeyOfTheYear_IsForARevokedOneAlone()
    {
        var key = Key(from: "2026-12-20");

        Assert.Equal(["KEY-005"], KeyRules.Check(key, [Key()], founding: false, Today).Select(f => f.Rule));
        Assert.Empty(KeyRules.Check(key, [Key() with { Revoked = true }], founding: false, Today));
        Assert.Empty(KeyRules.Check(key, [Key(province: "31")], founding: false, Today));
    }

    [Fact]
    public void FirstUse_PublishedLate_IsFourteenDaysLaterAndNeverBeforeItsFirstDay()
    {
        Assert.Equal(new(2027, 1, 9), KeyRules.FirstUse(new(2027, 1, 1), new(2026, 12, 26), founding: false));
        Assert.Equal(new(2027, 1, 1), KeyRules.FirstUse(new(2027, 1, 1), new(2026, 12, 1), founding: false));
        Assert.Equal(new(2026, 12, 1), KeyRules.FirstUse(new(2026, 12, 1), new(2026, 12, 1), founding: true));
    }

    [Fact]
    public void SuccessorFrom_OfAYearAndOfNinetyDays_FollowsWithoutAGap()
    {
        Assert.Equal(new(2027, 1, 1), KeyRules.SuccessorFrom(Key(), Today));
        var codes = Key() with { Use = KeyUse.DynamicCodes, Province = "", Period = KeyPeriod.From(KeyUse.DynamicCodes, new(2026, 10, 1)) };
        Assert.Equal(codes.Period.SignUntil.AddDays(1), KeyRules.SuccessorFrom(codes, Today));
        Assert.Equal(new(2027, 1, 14), KeyRules.SuccessorFrom(Key(), new(2026, 12, 31)));
    }

    [Fact]
    public void Of_ThroughTheLifeOfAKey_ToldByTheDay()
    {
        var key = Key(from: "2027-01-01") with { FirstUse = DateOnly.MaxValue };

        Assert.Equal(KeyPhase.Unpublished, KeyPhases.Of(key, Today));
        key = key with { FirstUse = new(2027, 1, 5) };
        Assert.Equal(
            [KeyPhase.Coming, KeyPhase.Coming, KeyPhase.Signing, KeyPhase.Signing, KeyPhase.Checking, KeyPhase.Checking, KeyPhase.Ended],
            new DateOnly[] { Today, new(2027, 1, 4), new(2027, 1, 5), new(2028, 1, 31), new(2028, 2, 1), new(2033, 2, 28), new(2033, 3, 1) }.Select(day => KeyPhases.Of(key, day)));
        Assert.Equal(KeyPhase.Revoked, KeyPhases.Of(key with { Revoked = true }, new(2027, 1, 5)));
    }

    private static KeyFacts Key(string province = "23", string from = "2026-01-01")
    {
        var first = DateOnly.Parse(from, null);
        return new("23260001", KeyUse.Issuer, province, first.Year, KeyPeriod.From(KeyUse.Issuer, first), first, Revoked: false);
    }
}
