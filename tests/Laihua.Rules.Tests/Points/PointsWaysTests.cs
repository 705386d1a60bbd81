using System.Text.Json;
using CsCheck;
using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Points.Population;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsWaysTests
{
    /// <summary>57 points: pay 14, bachelor 10, 5 years 8, 9 months 15, age 10 by the interim table.</summary>
    private static readonly PointsFacts FiftySeven = new()
    {
        AsOf = new(2026, 11, 23),
        BirthDate = new(1980, 1, 1),
        AnnualSalaryCny = 250_000,
        Education = "bachelor",
        WorkYears = 5,
        MonthsPerYear = 9,
        WorkRegion = "310115",
    };

    [Fact]
    public void For_ThreePointsShort_NamesTheSmallestBandOfEachItemAlone()
    {
        var ways = Ways(FiftySeven).Where(way => way.Changes.Count == 1).ToList();

        Assert.All(ways, way => Assert.Equal(PermitCategory.B, way.To));
        Assert.Equal(
            ["salary [350000, 450000) 17 +3 = 60", "education master 15 +5 = 62", "experience [8, 9) 11 +3 = 60", "chinese hsk3 3 +3 = 60", "region west 10 +10 = 67", "elite high-level-university 5 +5 = 62", "local [3, 3] 3 +3 = 60"],
            ways.Select(way => $"{way.Changes[0].Item} {way.Changes[0].To} {way.Changes[0].Points} +{way.Changes[0].Gain} = {way.Total}"));
        Assert.Equal(["technician"], ways[1].Changes[0].Or);
        Assert.Equal(["northeast-old-industry", "poverty-county"], ways[4].Changes[0].Or);
    }

    [Fact]
    public void For_AnyWay_NeverAsksWhatNoOneCanChange() => Assert.All(
        Ways(FiftySeven with { BirthDate = new(1950, 1, 1), AnnualSalaryCny = 0 }).SelectMany(way => way.Changes),
        change => Assert.True(change.Item != "age" && change.To != "former-national" && !change.Or.Contains("former-national")));

    [Fact]
    public void For_CategoryA_HasNoWayUp() => Assert.Empty(Ways(SomeFacts.Complete));

    [Fact]
    public void For_DirectGroundOfB_LooksOnlyForA() =>
        Assert.All(Ways(FiftySeven with { Direct = ["B3"] }), way => Assert.Equal(PermitCategory.A, way.To));

    [Fact]
    public void For_FactsThatCannotBeScored_GivesTheSameFindings()
    {
        var facts = FiftySeven with { MonthsPerYear = 13, AnnualSalaryCny = -1 };

        Assert.False(PointsWays.For(facts, SomeFacts.Interim).TryGet(out _, out var refusal));

        Assert.Equal(facts.Rules(), Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void For_DrawnFacts_GivesWhatTheWholeGridOfBandsGives()
    {
        PointsTable[] tables = [SomeFacts.Read("interim-2017"), SomeFacts.Read("trial-2016")];
        var compared = 0;
        for (var number = 0ul; compared < 40; number++)
        {
            using var document = JsonDocument.Parse(Object(number));
            var table = tables[number % 2];
            var request = PointsRequest.Score(document.RootElement, Rulebook.Published, table, new(2026, 11, 23));
            if (request.Result.TryGet(out var account, out _) && account.Category != PermitCategory.A)
            {
                compared++;
                Compare(request.Facts, account, table);
            }
        }
    }

    [Fact]
    public void For_Sets_FewestItemsComeFirstThenBBeforeAThenTheOrderOfTheItems()
    {
        var table = SomeFacts.Read("interim-2017");
        string[] items = [.. table.Items.Select(item => item.Id)];

        string[] given = [.. Ways(FiftySeven, table).Select(way => $"{way.Changes.Count} {(way.To == PermitCategory.B ? 1 : 2)} {string.Concat(way.Changes.Select(change => Array.IndexOf(items, change.Item)))}")];

        Assert.Equal(given.Order(StringComparer.Ordinal), given);
        Assert.Contains("3 2 123", given);
        Assert.Contains("3 2 236", given);
    }

    [Fact]
    public void For_AnyTable_EveryWayArrivesAndWithoutAnyOfItsChangesDoesNot() => DrawnTables.Any.Sample(
        table =>
        {
            foreach (var way in Ways(FiftySeven, table).Concat(Ways(SomeFacts.Aged(61), table)))
            {
                var threshold = way.To == PermitCategory.A ? table.ThresholdA : table.ThresholdB;

                Assert.True(way.Total >= threshold);
                Assert.All(way.Changes, change => Assert.True(change.Gain > 0 && way.Total - change.Gain < threshold));
            }
        },
        iter: Samples.Of(100),
        threads: 1,
        seed: "0000KOIPe503");

    private static void Compare(PointsFacts facts, PointsAccount account, PointsTable table)
    {
        var given = Ways(facts, table);
        var grid = new EveryWay(table, account);

        Assert.Equal(given.Select(way => way.Changes.Count).Order(), given.Select(way => way.Changes.Count));
        Assert.Equal(grid.To(table.ThresholdA).Order(), Written(PermitCategory.A));
        Assert.Equal(account.Category == PermitCategory.C ? grid.To(table.ThresholdB).Order() : [], Written(PermitCategory.B));

        IEnumerable<string> Written(PermitCategory to) => given.Where(way => way.To == to).Select(EveryWay.Written).Order();
    }

    /// <summary>Drawn facts that are an object: some draws are no JSON at all.</summary>
    private static string Object(ulong number) => new DrawnRequests(number).Next() is ['{', '"', ..] json && !json.EndsWith('x') && !json.Contains("NaN", StringComparison.Ordinal) && !json.Contains("/*", StringComparison.Ordinal) && !json.Contains(",}", StringComparison.Ordinal) ? json : "{}";

    private static IReadOnlyList<PointsWay> Ways(PointsFacts facts, PointsTable? table = null)
    {
        Assert.True(PointsWays.For(facts, table ?? SomeFacts.Interim).TryGet(out var prospects, out _));
        return prospects.Ways;
    }
}
