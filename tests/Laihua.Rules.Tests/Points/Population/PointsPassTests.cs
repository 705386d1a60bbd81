using System.Text.Json;
using CsCheck;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Bench;

namespace Laihua.Rules.Tests.Points.Population;

public sealed class PointsPassTests
{
    private static readonly DateOnly On = new(2026, 11, 23);

    /// <summary>As many as fill many vectors and leave a rest.</summary>
    private static readonly PointsColumns Drawn = Columns(Enumerable.Range(0, Math.Max(400, Samples.Of(6_000))).Select(FactsOf));

    [Fact]
    public void Totals_AnyTable_AreThoseOfTheEngineOneByOne() => DrawnTables.Any.Sample(
        table => AssertSame(table, Drawn, every: 23),
        iter: Samples.Of(60),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Totals_AnyTableAtEveryEndAndOneUnitBeside_AreThoseOfTheEngine() => DrawnTables.Any.Sample(
        table => AssertSame(table, Columns(DrawnTables.Ends(table)), every: 1),
        iter: Samples.Of(40),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Totals_PublishedTables_AreThoseOfThePeopleAsTheyCame()
    {
        PointsFacts[] people = [.. Enumerable.Range(0, Samples.Of(6_000)).Select(FactsOf).Where(facts => new PointsColumns(On, capacity: 1).Add(facts).Count == 0)];
        foreach (var table in PointsTable.All)
        {
            var totals = Totals(table, Columns(people));

            Assert.All(people.Index(), person => Assert.Equal(person.Item.Account(table).Total, totals[person.Index]));
        }
    }

    [Fact]
    public void Totals_EveryCountUpToTwoVectors_LeavesNobodyOut()
    {
        var facts = SomeFacts.Complete;
        for (var count = 0; count <= 70; count++)
        {
            Assert.All(Totals(SomeFacts.Interim, Columns(Enumerable.Repeat(facts, count))), total => Assert.Equal(110, total));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(95)]
    [InlineData(97)]
    [InlineData(129)]
    public void Totals_CountsAroundAVector_GiveToEachPersonTheirOwn(int count) => Assert.Equal(
        Totals(SomeFacts.Interim, Drawn)[..count],
        Totals(SomeFacts.Interim, Columns(Enumerable.Range(0, count).Select(Drawn.Facts))));

    /// <summary>Two whole blocks, and of a third whole vectors, half of one, and a few people.</summary>
    [Fact]
    public void Totals_SeveralBlocksAndARest_AreThoseOfTheSamePeopleInOne()
    {
        var all = Totals(SomeFacts.Trial, Drawn);
        var people = Columns(Enumerable.Range(0, (2 * 32_768) + 1_113).Select(number => Drawn.Facts(number % Drawn.Count)));

        var totals = Totals(SomeFacts.Trial, people);

        Assert.Equal(Enumerable.Range(0, people.Count).Select(number => all[number % all.Length]), totals);
    }

    /// <summary>A block is 32,768 people.</summary>
    [Theory]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(32_769)]
    public void Totals_CountsAroundABlock_GiveToEachPersonTheirOwn(int count)
    {
        var people = SomeCrowd.Drawn(count).Facts;

        var totals = Totals(SomeFacts.Interim, people);

        Assert.All([0, 1, count - 2, count - 1], person => Assert.Equal(people.Facts(person).Account(SomeFacts.Interim).Total, totals[person]));
    }

    [Fact]
    public void Totals_TooFewBytes_IsRefusedBeforeAnythingIsWritten()
    {
        Assert.True(PointsPass.Of(RuleSet.Of(SomeFacts.Interim), On).TryGet(out var pass, out _));

        Assert.Throws<ArgumentOutOfRangeException>(() => pass.Totals(Drawn, new byte[Drawn.Count - 1]));
    }

    [Fact]
    public void Add_FactsThatCannotBeScored_GivesTheFindingsAndLeavesThePersonOut()
    {
        var people = new PointsColumns(On);

        var findings = people.Add(SomeFacts.Complete with { MonthsPerYear = 13, AnnualSalaryCny = -1 });

        Assert.Equal((2, 0), (findings.Count, people.Count));
    }

    [Fact]
    public void Of_PayThatNoColumnHoldsOrPointsThatNoByteHolds_IsRefused()
    {
        var salary = SomeFacts.Interim.Item("salary");
        PointsBand[] far = [new(22_000_000, true, null, false, 5, new("Far", "高"))];
        PointsBand[] much = [new(0, true, null, false, 200, new("Much", "多"))];

        Assert.All([far, much], bands =>
        {
            PointsItem[] items = [.. SomeFacts.Interim.Items.Select(item => item.Id == "salary" ? salary with { Bands = bands } : item)];
            Assert.False(PointsPass.Of(RuleSet.Of(SomeFacts.Interim with { Items = items }), On).TryGet(out _, out var refusal));
            Assert.Equal("POINTS-019", Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Single().Rule);
        });
    }

    /// <summary>The other eight items give a hundred at most; pay is kept in whole fen up to what an int holds.</summary>
    [Theory]
    [InlineData("0", 155, true)]
    [InlineData("0", 156, false)]
    [InlineData("21474836.45", 5, true)]
    [InlineData("21474836.46", 5, false)]
    public void Of_WhatJustFits_IsMadeReadyAndOneMoreIsNot(string from, int points, bool fits)
    {
        PointsBand[] bands = [new(decimal.Parse(from, null), true, null, false, points, new("A band", "分段"))];
        PointsItem[] items = [.. SomeFacts.Interim.Items.Select(item => item.Id == "salary" ? item with { Bands = bands } : item)];

        Assert.Equal(fits, PointsPass.Of(RuleSet.Of(SomeFacts.Interim with { Items = items }), On).TryGet(out _, out _));
    }

    /// <summary>15 for the age and what is local: a list of no items leaves the number that stands beside it.</summary>
    [Theory]
    [InlineData(null, null, 15)]
    [InlineData(null, 7, 22)]
    [InlineData("310115", 7, 22)]
    [InlineData("440300", 7, 22)]
    public void Totals_EmptyListOfLocalItems_LeavesTheNumber(string? place, int? points, int total)
    {
        var facts = SomeFacts.Aged(30) with { WorkRegion = place, LocalItems = [], LocalPoints = points };

        Assert.Equal(total, Assert.Single(Totals(SomeFacts.Interim, Columns([facts]))));
        Assert.Equal(total, facts.Account(SomeFacts.Interim).Total);
    }

    [Fact]
    public void DirectOf_BestGround_IsKeptAndScoredTheSame()
    {
        var people = Columns([SomeFacts.Complete with { Direct = ["C2", "B3"] }, SomeFacts.Complete with { Direct = null }]);

        Assert.Equal(
            [("B", "B"), ("", "C")],
            Enumerable.Range(0, 2).Select(person => (people.DirectOf(person)?.ToString() ?? "", (people.Facts(person) with { AnnualSalaryCny = 0, Education = null, WorkYears = 0, MonthsPerYear = 0 }).Account(SomeFacts.Interim).Category.ToString())));
    }

    private static void AssertSame(PointsTable table, PointsColumns people, int every)
    {
        var totals = Totals(table, people);
        for (var person = 0; person < totals.Length; person += every)
        {
            Assert.Equal(people.Facts(person).Account(table).Total, totals[person]);
        }
    }

    private static byte[] Totals(PointsTable table, PointsColumns people)
    {
        Assert.True(PointsPass.Of(RuleSet.Of(table), On).TryGet(out var pass, out _));
        var totals = new byte[people.Count];
        pass.Totals(people, totals);
        return totals;
    }

    /// <summary>Those who can be scored; the others are left out.</summary>
    private static PointsColumns Columns(IEnumerable<PointsFacts> people)
    {
        var columns = new PointsColumns(On, capacity: 1);
        foreach (var person in people)
        {
            columns.Add(person);
        }

        return columns;
    }

    private static PointsFacts FactsOf(int number)
    {
        try
        {
            using var document = JsonDocument.Parse(new DrawnRequests((ulong)number).Next());
            return PointsRequest.Score(document.RootElement, Rulebook.Published, SomeFacts.Interim, On).Facts;
        }
        catch (JsonException)
        {
            return new();
        }
    }
}
