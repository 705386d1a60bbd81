using CsCheck;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

public sealed class BandTests
{
    private static readonly PointsTable Interim = Rulebook.Published.Table("interim-2017")!;

    /// <summary>Any bands of age in rising order of their lower ends, closed or open.</summary>
    private static readonly Gen<PointsBand[]> Drawn =
        Gen.Select(Gen.Int[18, 34].Array[1, 4], Gen.Int[0, 6].Array[4], Gen.Bool.Array[8]).Select((lows, lengths, closed) => (PointsBand[])
        [
            .. lows.Order().Select((low, index) => new PointsBand(
                low, closed[index], index == lows.Length - 1 ? null : low + lengths[index], closed[index + 4], 15, new("A band", "分段"))),
        ]);

    [Fact]
    public void Read_AnyBandsOfAge_AreGoodWhereEveryAgeLiesInOneBand() => Drawn.Sample(
        bands =>
        {
            var findings = Written.Findings(RuleDocuments.Write(WithAge(bands)));
            var counts = Enumerable.Range(18, 113).Select(age => bands.Count(band => band.Holds(age))).ToList();
            var everyBandHolds = bands.All(band => Enumerable.Range(18, 113).Any(age => band.Holds(age)));

            Assert.Equal(everyBandHolds && counts.All(count => count == 1), findings.Count == 0);
            Assert.True(everyBandHolds is false || counts.All(count => count > 0) || findings.Any(finding => finding.Rule == "RULES-045"));
        },
        iter: Samples.Of(500),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Read_AnyGapsOfAgeAsPublished_AreKeptAndOverlapsAreNot() => Drawn.Sample(
        bands =>
        {
            var table = WithAge(bands) with { AsPublished = true };
            var found = Written.Findings(RuleDocuments.Write(table)).Select(finding => finding.Rule).ToList();

            Assert.DoesNotContain("RULES-045", found);
            Assert.Equal(Written.Findings(RuleDocuments.Write(WithAge(bands))).Any(finding => finding.Rule == "RULES-044"), found.Contains("RULES-044"));
        },
        iter: Samples.Of(150),
        threads: 1,
        seed: "0000KOIPe503");

    [Theory]
    [InlineData("from 18 before 25, from 26", "RULES-045 items[7].bands[1].from 25")]
    [InlineData("from 18 before 25, from 28", "RULES-045 items[7].bands[1].from 25 – 27")]
    [InlineData("from 18 through 25, from 26", "")]
    [InlineData("from 18 before 26, above 25", "")]
    [InlineData("from 18 through 25, above 25", "")]
    [InlineData("from 18 through 25, from 25", "RULES-044 items[7].bands[1].from")]
    [InlineData("from 18 before 26, from 25", "RULES-044 items[7].bands[1].from")]
    [InlineData("from 20", "RULES-045 items[7].bands[0].from 18 – 19")]
    [InlineData("from 18 through 60", "RULES-045 items[7].bands[0].through 61 – 130")]
    [InlineData("from 18 through 130", "")]
    [InlineData("from 30, from 18", "RULES-041 items[7].bands[0].before|RULES-045 items[7].bands[0].from 18 – 29")]
    [InlineData("from 30 before 40, from 18 before 30, from 40", "RULES-043 items[7].bands[1].from|RULES-045 items[7].bands[2].from 30 – 39|RULES-045 items[7].bands[0].from 18 – 29")]
    [InlineData("from 18 before 18, from 18", "RULES-042 items[7].bands[0].before")]
    [InlineData("from 18 through 25, above 25 before 26, from 26", "RULES-042 items[7].bands[1].before")]
    [InlineData("above 17", "")]
    [InlineData("above 18", "RULES-045 items[7].bands[0].above 18")]
    [InlineData("from 18 through 129", "RULES-045 items[7].bands[0].through 130")]
    [InlineData("from 18 before 130", "RULES-045 items[7].bands[0].before 130")]
    [InlineData("from 18 before 131", "RULES-046 items[7].bands[0].before")]
    [InlineData("from 18 before 25.5, from 26", "RULES-047 items[7].bands[0].before")]
    [InlineData("from 18 before 131, from 131", "RULES-046 items[7].bands[0].before|RULES-046 items[7].bands[1].from")]
    [InlineData("from -1", "RULES-007 items[7].bands[0].from|RULES-046 items[7].bands[0].from")]
    public void Read_BandsOfAge_FindsEachFault(string bands, string expected) => AssertBands(7, bands, expected);

    [Theory]
    [InlineData("from 0 before 0.01, from 0.01", "")]
    [InlineData("from 0 through 50000, above 50000", "")]
    [InlineData("from 0 before 50000, above 50000", "RULES-045 items[1].bands[1].above 50,000")]
    [InlineData("from 0 through 50000, from 50000", "RULES-044 items[1].bands[1].from")]
    [InlineData("from 0 before 50000, from 60000", "RULES-045 items[1].bands[1].from 50,000 – 60,000")]
    [InlineData("from 0 before 50000, from 50000 before 60000", "RULES-045 items[1].bands[1].before 60,000 – ∞")]
    [InlineData("above 0", "RULES-045 items[1].bands[0].above 0")]
    [InlineData("from 50000", "RULES-045 items[1].bands[0].from 0 – 50,000")]
    [InlineData("from 0 through 50000.5, from 50000.6", "RULES-045 items[1].bands[1].from 50,000.5 – 50,000.6")]
    [InlineData("from 0 through 50000.6, above 50000.5", "RULES-044 items[1].bands[1].above")]
    [InlineData("from 0 before 50000, from 50000 through 50000, above 50000", "")]
    [InlineData("from 0 before 50000, from 50000 before 50000, from 50000", "RULES-042 items[1].bands[1].before")]
    [InlineData("from 0 through 50000, above 50000 through 50000, above 50000", "RULES-042 items[1].bands[1].through")]
    [InlineData("from 0 before 50000, from 60000 before 50000, from 60000", "RULES-042 items[1].bands[1].before|RULES-045 items[1].bands[2].from 50,000 – 60,000")]
    [InlineData("from 0 before 0.005, from 0.005", "RULES-047 items[1].bands[0].before|RULES-047 items[1].bands[1].from")]
    [InlineData("from 0 before 22000000, from 22000000", "RULES-048 items[1].bands[0].before|RULES-048 items[1].bands[1].from")]
    public void Read_BandsOfPay_FindsEachFault(string bands, string expected) => AssertBands(1, bands, expected);

    [Theory]
    [InlineData("from 0 through 12", "")]
    [InlineData("from 0 before 12", "RULES-045 items[4].bands[0].before 12")]
    [InlineData("from 0 through 11.9", "RULES-045 items[4].bands[0].through 11.9 – 12")]
    [InlineData("from 0 before 11.9", "RULES-045 items[4].bands[0].before 11.9 – 12")]
    [InlineData("from 0 before 12.1", "RULES-046 items[4].bands[0].before")]
    [InlineData("from 0.1", "RULES-045 items[4].bands[0].from 0 – 0.1")]
    public void Read_BandsOfMonths_EndWithTwelve(string bands, string expected) => AssertBands(4, bands, expected);

    [Theory]
    [InlineData("from 18 through 25 before 26, from 26", "RULES-040 items[7].bands[0].before")]
    [InlineData("from 18 before 25, before 60, from 60", "RULES-041 items[7].bands[1].from")]
    [InlineData("before 26, from 26", "")]
    [InlineData("from 18 above 17 before 26, from 26", "RULES-040 items[7].bands[0].above")]
    [InlineData("from 18 above 26 before 26, from 26", "RULES-040 items[7].bands[0].above")]
    [InlineData("from 18 through 25, above 131", "RULES-046 items[7].bands[1].above")]
    [InlineData("from 18 through 25, above 25 through 131", "RULES-046 items[7].bands[1].through")]
    [InlineData("from 18 through 25.5, above 25.5", "RULES-047 items[7].bands[0].through|RULES-047 items[7].bands[1].above")]
    public void Read_EndsOfEitherKind_AreEachChecked(string bands, string expected) => AssertBands(7, bands, expected);

    [Theory]
    [InlineData("21000000", "")]
    [InlineData("21000000.01", "RULES-048 items[1].bands[0].before|RULES-048 items[1].bands[1].from")]
    public void Read_TheLastEndOfPay_IsStillGood(string end, string expected) => AssertBands(1, $"from 0 before {end}, from {end}", expected);

    [Fact]
    public void Read_TwoLowerEnds_IsFound() =>
        Assert.Equal(["RULES-040 items[1].bands[1].above"], Written.Found(Written.With("interim-2017", ("items[1].bands[1].above", "50000"))));

    [Fact]
    public void Read_AGapAsPublishedWithoutWords_IsFound() =>
        Assert.Equal(["RULES-049 items[7].gap"], Written.Found(Written.With("trial-2016", ("items[7].gap", null))));

    [Fact]
    public void Read_TheTrialTableWithoutItsMark_FindsItsFourGaps() => Assert.Equal(
        ["25", "45", "55", "60"],
        Written.Findings(Written.With("trial-2016", ("asPublished", null))).Select(finding => finding.Message.En.Split(": ")[1].TrimEnd('.')));

    [Fact]
    public void ReadToTry_ATableWithAGap_PassesAndOneWithAnOverlapDoesNot()
    {
        Assert.True(RuleDocuments.ReadToTry(Written.With("interim-2017", ("items[7].bands[0].through", "24"))).TryGet(out var table, out _));
        Assert.False(RuleDocuments.ReadToTry(Written.With("interim-2017", ("items[7].bands[0].through", "26"))).TryGet(out _, out var refusal));

        Assert.Null(table.Item("age").BandOf(25));
        Assert.Equal(["RULES-044"], Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
    }

    private static void AssertBands(int item, string bands, string expected)
    {
        var most = item == 1 ? 20 : 15;
        var json = string.Join(',', bands.Split(", ").Select(band =>
            $$"""{{{string.Join(',', band.Split(' ').Chunk(2).Select(end => $"\"{end[0]}\": {end[1]}"))}}, "points": {{most}}, "en": "A band", "zh": "分段"}"""));

        var found = Written.Findings(Written.With("interim-2017", ($"items[{item}].bands", $"[{json}]")))
            .Select(finding => finding.Rule == "RULES-045" ? $"{finding.Rule} {finding.Field} {finding.Message.En.Split(": ")[1].TrimEnd('.')}" : $"{finding.Rule} {finding.Field}");

        Assert.Equal(expected, string.Join('|', found));
    }

    private static PointsTable WithAge(PointsBand[] bands) => Interim with
    {
        Items = [.. Interim.Items.Select(item => item.Id == "age" ? item with { Bands = bands, Gap = new("Left out", "未涵盖") } : item)],
    };
}
