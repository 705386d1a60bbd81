using CsCheck;
using Laihua.Rules.Bench;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Points;
using Laihua.Rules.Tests.Points.Population;

namespace Laihua.Rules.Tests.Bench;

/// <summary>The comparison beside the accounts of the engine, one by one.</summary>
public sealed class ComparisonTests
{
    private static readonly BenchPopulation Drawn = SomeCrowd.Drawn(500);
    private static readonly PointsFacts[] DrawnFacts = [.. Enumerable.Range(0, Drawn.Count).Select(Drawn.Facts.Facts)];

    [Fact]
    public void Result_AnyTwoTablesOverDrawnPeople_IsWhatTheAccountsSay() => Gen.Select(DrawnTables.Any, DrawnTables.Any).Sample(
        (old, next) => ComparisonByAccounts.AssertSame(RuleSet.Of(old), RuleSet.Of(next), DrawnFacts, SomeCrowd.Compared(old, next, Drawn)),
        iter: Samples.Of(10),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Result_AnyTwoTablesAtEveryEndAndOneUnitBeside_IsWhatTheAccountsSay() => Gen.Select(DrawnTables.Any, DrawnTables.Any).Sample(
        (old, next) =>
        {
            var people = SomeCrowd.Of(DrawnTables.Ends(old).Concat(DrawnTables.Ends(next)).Where(SomeFacts.CanBeScored));
            ComparisonByAccounts.AssertSame(RuleSet.Of(old), RuleSet.Of(next), [.. Enumerable.Range(0, people.Count).Select(people.Facts.Facts)], SomeCrowd.Compared(old, next, people));
        },
        iter: Samples.Of(15),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Result_PublishedTables_IsWhatTheAccountsSay() =>
        ComparisonByAccounts.AssertSame(RuleSet.Of(SomeFacts.Trial), RuleSet.Of(SomeFacts.Interim), DrawnFacts, SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, Drawn));

    /// <summary>Suzhou comes in and Chengdu goes; poverty counties are believed nowhere any more, so that who states one has no points there.</summary>
    [Fact]
    public void Result_OtherListsOfRegions_IsWhatTheAccountsSayOfThePlaceItself()
    {
        RegionList[] lists = [new(RegionGround.West, "A list", new(2020, 1, 1), null, true, ["320500", "500000", "54"], [])];
        var regions = new RegionLists("regions-drawn", new("Drawn", "草案"), new(2020, 1, 1), null, lists);
        var next = Rulebook.Published.With([regions]).With(SomeFacts.Interim, SomeCrowd.On, [regions.Id]);

        var comparison = SomeCrowd.Compared(RuleSet.Of(SomeFacts.Interim), next, Drawn);

        ComparisonByAccounts.AssertSame(RuleSet.Of(SomeFacts.Interim), next, DrawnFacts, comparison);
        var effect = comparison.Items.Single(item => item.Item.Id == "region");
        Assert.True(effect is { Gain: > 0, Lose: > 0 });
    }

    [Theory]
    [InlineData("320500", null, 10)]
    [InlineData("510100", null, 0)]
    [InlineData("510100", "west", 0)]
    [InlineData(null, "west", 10)]
    [InlineData(null, null, 0)]
    public void Totals_OtherListsOfRegions_AskThePlace(string? place, string? stated, int points)
    {
        RegionList[] lists = [new(RegionGround.West, "A list", new(2020, 1, 1), null, true, ["320500"], [])];
        var regions = new RegionLists("regions-drawn", new("Drawn", "草案"), new(2020, 1, 1), null, lists);
        var next = Rulebook.Published.With([regions]).With(SomeFacts.Interim, SomeCrowd.On, [regions.Id]);

        var comparison = SomeCrowd.Compared(RuleSet.Of(SomeFacts.Interim), next, SomeCrowd.Of(new PointsFacts { WorkRegion = place, RegionGround = stated }));

        Assert.Equal(1, comparison.TotalsAfter[points]);
    }

    [Fact]
    public void Result_OneThresholdLower_MovesByTheThresholdAlone()
    {
        var next = SomeFacts.Interim with { ThresholdB = 55 };

        var comparison = SomeCrowd.Compared(SomeFacts.Interim, next, Drawn);

        var risen = DrawnFacts.Count(facts => facts.Account(SomeFacts.Interim) is { Total: >= 55 and < 60 } account && account.OutcomeOf(facts) > Outcome.B);
        Assert.NotEqual(0, risen);
        Assert.Equal((risen, 0L), (comparison.Thresholds.Up, comparison.Thresholds.Down));
        Assert.All(comparison.Items, item => Assert.Equal(new(0, 0), item.Movers));
    }

    [Fact]
    public void Result_TheSameTable_MovesNobody()
    {
        var comparison = SomeCrowd.Compared(SomeFacts.Interim, SomeFacts.Interim, Drawn);

        Assert.Equal((0, 0, 0, 0, 0), (comparison.Moves.Up, comparison.Moves.Down, comparison.Winners, comparison.Losers, comparison.Change));
    }

    [Fact]
    public void Result_ManyPeopleInParts_AddsUpEverywhere()
    {
        const int Many = 50_000;

        var comparison = SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, SomeCrowd.Drawn(Many), SomeCrowd.Drawn(Many, seed: 8));

        Assert.Equal(2 * Many, comparison.Moves.People);
        Assert.All([comparison.TotalsBefore.Sum(), comparison.TotalsAfter.Sum()], sum => Assert.Equal(2 * Many, sum));
        Assert.All(comparison.Breakdowns, breakdown =>
        {
            Assert.Equal(2 * Many, breakdown.Rows.Sum(row => row.Moves.People));
            Assert.Equal((comparison.Moves.Up, comparison.Moves.Down), (breakdown.Rows.Sum(row => row.Moves.Up), breakdown.Rows.Sum(row => row.Moves.Down)));
        });
        Assert.Equal(comparison.Moves.Up, comparison.Items.Sum(item => item.Movers.Up) + comparison.Thresholds.Up);
        Assert.Equal(comparison.Moves.Down, comparison.Items.Sum(item => item.Movers.Down) + comparison.Thresholds.Down);
        Assert.Equal(comparison.Change, comparison.Items.Sum(item => item.Change));
        Assert.Equal(comparison.Moves.Before(Outcome.C), comparison.Quota.Sum(row => row.Before));
        Assert.Equal(comparison.Moves.After(Outcome.C), comparison.Quota.Sum(row => row.After));
    }

    [Fact]
    public void Result_FewPointsAndNoGround_IsNotC()
    {
        var poor = new PointsFacts { Age = 30 };

        var comparison = SomeCrowd.Compared(SomeFacts.Interim, SomeFacts.Interim, SomeCrowd.Of(poor, poor with { Direct = ["C2"] }));

        Assert.Equal((1, 1), (comparison.Moves.Before(Outcome.Below), comparison.Moves.Before(Outcome.C)));
    }

    /// <summary>One who wins by the whole of an item, one who wins and stays, and one who loses: each item once, in its own direction.</summary>
    [Fact]
    public void Result_ItemsOfDifferentWeight_TheGreatestIsTheCause()
    {
        var next = SomeFacts.Interim with { Items = [.. SomeFacts.Interim.Items.Select(Changed)] };
        var below = new PointsFacts { Age = 30, AnnualSalaryCny = 150_000, Education = "bachelor", MonthsPerYear = 12, Chinese = ["hsk5"] };
        Assert.Equal(56, below.Account(SomeFacts.Interim).Total);

        var comparison = SomeCrowd.Compared(SomeFacts.Interim, next, SomeCrowd.Of(below));

        Assert.Equal((1, 0), (comparison.Moves.Up, comparison.Moves.Down));
        Assert.Equal((1L, 0L), (comparison.Items.Single(item => item.Item.Id == "chinese").Movers.Up, comparison.Items.Single(item => item.Item.Id == "months").Movers.Up));

        static PointsItem Changed(PointsItem item) => item.Id switch
        {
            "months" => item with { Bands = [.. item.Bands.Select(band => band with { Points = band.Points + 1 })] },
            "chinese" => item with { Options = [.. item.Options.Select(option => option with { Points = option.Points + 5 })] },
            _ => item,
        };
    }

    [Fact]
    public void Result_Totals_ReachFromNothingToTheHigherMaximum()
    {
        var comparison = SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, SomeCrowd.Of(new PointsFacts { Age = 30 }));

        var most = Math.Max(SomeFacts.Trial.Maximum, SomeFacts.Interim.Maximum);
        Assert.Equal((most + 1, most + 1), (comparison.TotalsBefore.Count, comparison.TotalsAfter.Count));
    }

    /// <summary>Pay that overtakes the printed maximum, as drafts may have it: nobody falls off the end.</summary>
    [Fact]
    public void Result_ATotalAboveTheMaximum_HasItsColumn()
    {
        var next = SomeFacts.Interim with { Maximum = 10 };
        var old = SomeFacts.Interim with { Maximum = 10 };

        var comparison = SomeCrowd.Compared(old, next, SomeCrowd.Of(SomeFacts.Complete));

        Assert.Equal((111, 1L), (comparison.TotalsBefore.Count, comparison.TotalsAfter[110]));
    }

    [Fact]
    public void Result_Breakdowns_NameOnlyWhatOccurs()
    {
        var comparison = SomeCrowd.Compared(SomeFacts.Trial, SomeFacts.Interim, SomeCrowd.Of(new PointsFacts { Age = 30, WorkRegion = "310115" }));

        Assert.All(comparison.Breakdowns, breakdown => Assert.Equal(1, Assert.Single(breakdown.Rows).Moves.People));
    }

    [Theory]
    [InlineData(true, "new")]
    [InlineData(false, "old")]
    public void Of_OneTableThatCannotBeRun_GivesItsFindingAlone(bool oldRuns, string field)
    {
        PointsItem[] items = [.. SomeFacts.Interim.Items.Select(item => item.Id == "salary" ? item with { Bands = [new(0, true, null, false, 250, new("Much", "多"))] } : item)];
        var (runs, doesNot) = (RuleSet.Of(SomeFacts.Interim), RuleSet.Of(SomeFacts.Interim with { Items = items }));

        Assert.False(ComparisonRun.Of(oldRuns ? runs : doesNot, oldRuns ? doesNot : runs, SomeCrowd.On).TryGet(out _, out var refusal));

        Assert.Equal([field], Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Field));
    }

    [Fact]
    public void Of_TablesThatCannotBeRun_GivesTheFindingsOfBoth()
    {
        PointsItem[] items = [.. SomeFacts.Interim.Items.Select(item => item.Id == "salary" ? item with { Bands = [new(0, true, null, false, 250, new("Much", "多"))] } : item)];
        var much = SomeFacts.Interim with { Items = items };

        Assert.False(ComparisonRun.Of(RuleSet.Of(much), RuleSet.Of(much), SomeCrowd.On).TryGet(out _, out var refusal));

        Assert.Equal([("POINTS-019", "old"), ("POINTS-019", "new")], Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => (finding.Rule, finding.Field)));
    }
}
