using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class StockRuleTests
{
    [Fact]
    public void Moves_OfABlank_KeepTheBookEqualToWhatLiesThere()
    {
        foreach (var (from, action) in Enum.GetValues<BlankState>().SelectMany(s => Enum.GetValues<BlankAction>().Select(a => (s, a))))
        {
            var known = BlankFlow.Moves.Where(m => m.From == from && m.Action == action).ToList();
            if (!BlankFlow.After("HR00000001", from, action).TryGet(out var after, out var refusal))
            {
                Assert.Empty(known);
                Assert.Equal(BlankFlow.Moves.Where(m => m.From == from).Select(m => m.Action.ToString()), Assert.IsType<Refusal.WrongState>(refusal).Possible);
                continue;
            }

            Assert.Single(known);
            Assert.Equal(InBook(after.To) - InBook(from), after.Book);
        }
    }

    [Theory]
    [InlineData("LH00000101-LH00000150, LH00000160", "LH00000101-LH00000150 LH00000160")]
    [InlineData(" lh00000002\nLH00000001 ", "LH00000001 LH00000002")]
    [InlineData("LH00000001、HR00000009-HR00000009", "HR00000009 LH00000001")]
    public void Parse_SerialNumbers_GivesTheirRangesInOrder(string text, string expected)
    {
        Assert.True(SerialRange.Parse("serials", text).TryGet(out var ranges, out _));

        Assert.Equal(expected, string.Join(' ', ranges));
    }

    [Theory]
    [InlineData("", "BLANK-002")]
    [InlineData("LH1", "BLANK-002")]
    [InlineData("L100000001", "BLANK-002")]
    [InlineData("LH00000002-LH00000001", "BLANK-002")]
    [InlineData("LH00000001-HR00000002", "BLANK-002")]
    [InlineData("LH00000001-LH00000002-LH00000003", "BLANK-002")]
    [InlineData("LH00000001-LH00000005, LH00000005", "BLANK-003")]
    [InlineData("LH00000001-LH00005001", "BLANK-004")]
    public void Parse_WhatIsNone_IsRefusedAtItsField(string text, string rule)
    {
        Assert.False(SerialRange.Parse("serials", text).TryGet(out _, out var refusal));

        var finding = Assert.Single(Assert.IsType<Refusal.RuleBroken>(refusal).Findings);
        Assert.Equal((rule, "serials"), (finding.Rule, finding.Field));
    }

    [Fact]
    public void Of_NumbersWithGaps_JoinsWhatFollows() =>
        Assert.Equal("HR00000009 LH00000001-LH00000003 LH00000005", string.Join(' ', SerialRange.Of([("LH", 3), ("LH", 1), ("HR", 9), ("LH", 2), ("LH", 5)])));

    [Theory]
    [InlineData(100, 100, 0, 0, "")]
    [InlineData(100, 99, 1, 0, "")]
    [InlineData(100, 101, 0, 1, "")]
    [InlineData(100, 99, 0, 0, "BLANK-008")]
    [InlineData(100, 100, 1, 0, "BLANK-008")]
    [InlineData(100, -1, 0, 0, "BLANK-009")]
    public void OfCount_BookAndWhatWasCounted_MustAgreeByNamedBlanks(int book, int counted, int missing, int found, string expected) =>
        Assert.Equal(expected, string.Join(' ', StockRules.OfCount(book, counted, missing, found).Select(f => f.Rule)));

    [Theory]
    [InlineData(50, 50, false)]
    [InlineData(49, 0, true)]
    [InlineData(60, 61, true)]
    public void IsLow_BelowTheFloorOrWhatWaits_Warns(int book, int waiting, bool low) => Assert.Equal(low, StockRules.IsLow(book, waiting));

    [Theory]
    [InlineData("not-collected", false, "2026-05-30", "")]
    [InlineData("not-collected", false, "2026-05-29", "CARD-018")]
    [InlineData("not-collected", true, "2026-05-30", "CARD-017")]
    [InlineData("courier-returned", true, "2026-03-02", "")]
    [InlineData("", false, "2026-03-02", "CARD-017 CARD-018")]
    public void OfReturn_ReasonAndDay_GivesEveryFinding(string reason, bool sent, string today, string expected) => Assert.Equal(
        expected,
        string.Join(' ', CardProduction.OfReturn(reason, sent, new(2026, 3, 1), DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Select(f => f.Rule)));

    [Theory]
    [InlineData(true, true, "", "", "")]
    [InlineData(true, false, "", "", "CARD-014")]
    [InlineData(false, false, "EMS", "EX1", "")]
    [InlineData(false, true, " ", "", "CARD-015 CARD-016")]
    public void OfSending_OfficeOrCourier_GivesEveryFinding(bool toOffice, bool known, string courier, string number, string expected) =>
        Assert.Equal(expected, string.Join(' ', CardProduction.OfSending(toOffice, known, courier, number).Select(f => f.Rule)));

    private static int InBook(BlankState state) => BlankFlow.InTheBook.Contains(state) ? 1 : 0;
}
