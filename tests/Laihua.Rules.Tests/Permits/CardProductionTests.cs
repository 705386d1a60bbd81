using System.Globalization;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class CardProductionTests
{
    [Theory]
    [InlineData(0, 5, "CARD-007 count")]
    [InlineData(1, 5, "")]
    [InlineData(2, 5, "")]
    [InlineData(99, 5, "")]
    [InlineData(100, 5, "")]
    [InlineData(101, 5, "CARD-007 count")]
    [InlineData(1, 1, "")]
    [InlineData(1, 0, "CARD-009 count")]
    [InlineData(-1, 0, "CARD-007 count, CARD-009 count")]
    public void OfBatch_CardsAskedForAndWaiting_GivesEveryFinding(int asked, int waiting, string expected) =>
        Assert.Equal(expected, Told(CardProduction.OfBatch(asked, waiting)));

    [Theory]
    [InlineData("unreadable", "")]
    [InlineData("differs", "")]
    [InlineData("misprint", "")]
    [InlineData("damaged", "")]
    [InlineData("not-collected", "CARD-011 reason")]
    [InlineData("", "CARD-011 reason")]
    public void OfReject_Reason_IsOneOfThoseForAPrint(string reason, string expected) => Assert.Equal(expected, Told(CardProduction.OfReject(reason)));

    [Theory]
    [InlineData(true, true, "", "", "")]
    [InlineData(true, false, "", "", "CARD-014 office")]
    [InlineData(false, false, "EMS", "EX1", "")]
    [InlineData(false, true, "EMS", " ", "CARD-016 courierNumber")]
    [InlineData(false, true, " ", "", "CARD-015 courier, CARD-016 courierNumber")]
    public void OfSending_OfficeOrCourier_GivesEveryFinding(bool toOffice, bool known, string courier, string number, string expected) =>
        Assert.Equal(expected, Told(CardProduction.OfSending(toOffice, known, courier, number)));

    /// <summary>A card released on 1 March; nobody waits for the holder of one that was with a courier.</summary>
    [Theory]
    [InlineData("not-collected", false, "2026-05-30", "")]
    [InlineData("not-collected", false, "2026-05-29", "CARD-018 reason")]
    [InlineData("not-collected", true, "2026-05-30", "CARD-017 reason")]
    [InlineData("courier-returned", true, "2026-03-02", "")]
    [InlineData("courier-returned", false, "2026-05-30", "CARD-017 reason")]
    [InlineData("misprint", true, "2026-05-30", "CARD-017 reason")]
    [InlineData("", true, "2026-03-02", "CARD-017 reason")]
    [InlineData("", false, "2026-03-02", "CARD-017 reason, CARD-018 reason")]
    public void OfReturn_ReasonAndDay_GivesEveryFinding(string reason, bool sent, string today, string expected) => Assert.Equal(
        expected, Told(CardProduction.OfReturn(reason, sent, new(2026, 3, 1), DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture))));

    private static string Told(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(f => $"{f.Rule} {f.Field}"));
}
