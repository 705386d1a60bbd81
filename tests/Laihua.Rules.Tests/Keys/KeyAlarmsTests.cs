using Laihua.Rules.Keys;

namespace Laihua.Rules.Tests.Keys;

public sealed class KeyAlarmsTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 4, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly AlarmFacts Well = new(Now.AddDays(60), null, Now.AddHours(-2), []);

    // Its last day is 2027-01-31: sixty-one days from now.
    private static readonly KeyFacts Key = new("23260001", KeyUse.Issuer, "23", 2026, KeyPeriod.From(KeyUse.Issuer, new(2026, 1, 1)), new(2026, 1, 1), Revoked: false);

    private static readonly KeyFacts Next = Key with { Id = "23270001", Year = 2027, Period = KeyPeriod.From(KeyUse.Issuer, new(2027, 1, 1)), FirstUse = new(2027, 1, 1) };

    [Fact]
    public void Of_EverythingInOrder_SaysNothing() => Assert.Empty(KeyAlarms.Of([Key], Well, Now, Today));

    [Fact]
    public void Of_SixtyDaysBeforeItsEnd_AsksForAPublishedSuccessor()
    {
        var later = Today.AddDays(2);

        Assert.Equal([("KEY-101", "23260001")], Rules([Key], Well, later));
        Assert.Equal([("KEY-101", "23260001")], Rules([Key, Next with { FirstUse = DateOnly.MaxValue }], Well, later));
        Assert.Equal([("KEY-101", "23260001")], Rules([Key, Next with { Revoked = true }], Well, later));
        Assert.Equal([("KEY-101", "23260001")], Rules([Key, Next with { Province = "31", FirstUse = new(2026, 1, 1), Period = Key.Period }], Well, later).Where(r => r.Item2 == "23260001"));
        Assert.Empty(Rules([Key, Next], Well, later));
    }

    [Fact]
    public void Of_DynamicCodes_AsksInTheLastThirtyDays()
    {
        var codes = Key with { Use = KeyUse.DynamicCodes, Province = "", Period = KeyPeriod.From(KeyUse.DynamicCodes, new(2026, 10, 3)), FirstUse = new(2026, 10, 3) };

        Assert.Equal(new(2026, 12, 31), codes.Period.SignUntil);
        Assert.Empty(Rules([codes], Well, Today));
        Assert.Equal([("KEY-101", "23260001")], Rules([codes], Well, Today.AddDays(1)));
    }

    [Fact]
    public void Of_NoKeyThatMaySign_SaysThatNothingCanBePrinted() =>
        Assert.Equal([("KEY-102", "23260001")], Rules([Key with { Revoked = true }], Well, Today));

    [Theory]
    [InlineData(15, null)]
    [InlineData(14, null)]
    [InlineData(13, "KEY-103")]
    [InlineData(0, "KEY-103")]
    [InlineData(-1, "KEY-108")]
    public void Of_TheTrustList_FourteenDaysBeforeItsEnd(int days, string? alarm) =>
        Assert.Equal(alarm is not null ? [(alarm, "trust")] : [], Rules([Key], Well with { TrustListEnds = Now.AddDays(days) }, Today));

    [Fact]
    public void Of_NoTrustList_SaysSo() => Assert.Equal([("KEY-107", "trust")], Rules([Key], Well with { TrustListEnds = null }, Today));

    [Fact]
    public void Of_ChangesThatWaitLongerThanFiveMinutes_SaysSo()
    {
        Assert.Empty(Rules([Key], Well with { ListChangesWaitSince = Now.AddMinutes(-5) }, Today));
        Assert.Equal([("KEY-104", "status")], Rules([Key], Well with { ListChangesWaitSince = Now.AddMinutes(-6) }, Today));
    }

    [Fact]
    public void Of_AListOlderThanADay_SaysSo()
    {
        Assert.Empty(Rules([Key], Well with { OldestList = Now.AddHours(-24) }, Today));
        Assert.Equal([("KEY-106", "status")], Rules([Key], Well with { OldestList = Now.AddHours(-25) }, Today));
    }

    // The day after the last of one is the first of the next: no day without a key.
    [Fact]
    public void Of_ASuccessor_BeginsNoLaterThanTheDayAfter()
    {
        var later = Today.AddDays(2);

        Assert.Empty(Rules([Key, Next with { FirstUse = new(2027, 2, 1) }], Well, later));
        Assert.Equal([("KEY-101", "23260001")], Rules([Key, Next with { FirstUse = new(2027, 2, 2) }], Well, later));
    }

    [Fact]
    public void Of_APrivateHalfOutOfReach_NamesTheKey() => Assert.Equal([("KEY-105", "23260001")], Rules([Key], Well with { OutOfReach = ["23260001"] }, Today));

    private static (string, string)[] Rules(IReadOnlyList<KeyFacts> keys, AlarmFacts facts, DateOnly today) =>
        [.. KeyAlarms.Of(keys, facts, Now, today).Select(f => (f.Rule, f.Field))];
}
