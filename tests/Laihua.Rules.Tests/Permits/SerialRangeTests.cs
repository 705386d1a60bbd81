using CsCheck;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class SerialRangeTests
{
    [Theory]
    [InlineData("LH00000101-LH00000150, LH00000160", "LH00000101-LH00000150 LH00000160", 51)]
    [InlineData(" lh00000002\nLH00000001 ", "LH00000001 LH00000002", 2)]
    [InlineData("LH00000001、HR00000009-HR00000009", "HR00000009 LH00000001", 2)]
    [InlineData("LH00000001-LH00000005, HR00000005, LH00000006", "HR00000005 LH00000001-LH00000005 LH00000006", 7)]
    [InlineData("LH00000001-LH00005000", "LH00000001-LH00005000", 5_000)]
    [InlineData("LH00000001-LH00002500, HR99997500-HR99999999", "HR99997500-HR99999999 LH00000001-LH00002500", 5_000)]
    public void Parse_SerialNumbers_GivesTheirRangesInOrder(string text, string expected, int blanks)
    {
        Assert.True(SerialRange.Parse("serials", text).TryGet(out var ranges, out _));

        Assert.Equal((expected, blanks), (string.Join(' ', ranges), ranges.Sum(range => range.Count)));
    }

    [Theory]
    [InlineData("", "BLANK-002")]
    [InlineData(" , ", "BLANK-002")]
    [InlineData("LH1", "BLANK-002")]
    [InlineData("LH0000001", "BLANK-002")]
    [InlineData("LH000000001", "BLANK-002")]
    [InlineData("L100000001", "BLANK-002")]
    [InlineData("1H00000001", "BLANK-002")]
    [InlineData("LH0000000O", "BLANK-002")]
    [InlineData("LHO0000001", "BLANK-002")]
    [InlineData("LH00000002-LH00000001", "BLANK-002")]
    [InlineData("LH00000001-HR00000002", "BLANK-002")]
    [InlineData("LH00000001-LH00000002-LH00000003", "BLANK-002")]
    [InlineData("LH00000001-LH00000005, LH00000005", "BLANK-003")]
    [InlineData("LH00000003, LH00000001-LH00000005", "BLANK-003")]
    [InlineData("LH00000001-LH00005001", "BLANK-004")]
    [InlineData("LH00000001-LH00002500, HR00000001-HR00002501", "BLANK-004")]
    public void Parse_WhatIsNone_IsRefusedAtItsField(string text, string rule)
    {
        Assert.False(SerialRange.Parse("serials", text).TryGet(out _, out var refusal));

        var finding = Assert.Single(Assert.IsType<Refusal.RuleBroken>(refusal).Findings);
        Assert.Equal((rule, "serials"), (finding.Rule, finding.Field));
    }

    [Fact]
    public void Of_NumbersWithGaps_JoinsWhatFollows() =>
        Assert.Equal("HR00000009 LH00000001-LH00000003 LH00000005", string.Join(' ', SerialRange.Of([("LH", 3), ("LH", 1), ("HR", 9), ("LH", 2), ("LH", 5)])));

    [Fact]
    public void Of_AnyNumbers_GivesRangesThatAreReadBackAndCountThem() => Gen.Int[0, 60].HashSet[1, 40].Sample(
        numbers =>
        {
            var ranges = SerialRange.Of(numbers.Select(number => ("LH", number)));

            Assert.True(SerialRange.Parse("serials", string.Join(", ", ranges)).TryGet(out var read, out _));
            Assert.Equal(ranges, read);
            Assert.Equal(numbers.Order(), read.SelectMany(range => Enumerable.Range(range.First, range.Count)));
        },
        iter: Samples.Of(600),
        seed: "0000KOIPe503");
}
