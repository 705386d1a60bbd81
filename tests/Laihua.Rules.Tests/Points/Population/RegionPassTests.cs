using CsCheck;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Bench;

namespace Laihua.Rules.Tests.Points.Population;

/// <summary>Lists of regions over a population beside the engine one by one. Nobody states more than a place and a region, so that a total is what the region gives.</summary>
public sealed class RegionPassTests
{
    private static readonly DateOnly On = new(2026, 11, 23);

    private static readonly string?[] Places = [null, "230000", "230102", "230110", "320500", "320506", "510104", "150700", "150102", "422801", "540102"];

    private static readonly string?[] Stated = [null, "none", "west", "northeast-old-industry", "poverty-county"];

    /// <summary>Lists that name provinces, cities and counties, some from a later day on, some believed only.</summary>
    private static readonly Gen<RegionLists> AnyLists = Gen.Select(
        Gen.Int[1, 3], Gen.Int[1, Places.Length - 1].HashSet[0, 4], Gen.Bool, Gen.Bool, (ground, at, later, believed) => new RegionList(
            (RegionGround)ground,
            "test",
            On.AddDays(later ? 1 : 0),
            null,
            Confirmed: true,
            [.. at.Select(index => Places[index]).OfType<string>()],
            believed ? ["23", "32"] : []))
        .List[0, 5].Select(lists => new RegionLists("regions-drawn", new("Drawn", "草案"), new(2020, 1, 1), null, lists));

    [Fact]
    public void Totals_AnyListsOfRegions_AreThoseOfTheEngineOneByOne() => AnyLists.Sample(
        lists => AssertSame(With(lists), On),
        iter: Samples.Of(12),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Totals_PublishedLists_AreThoseOfTheEngineOneByOne() => Assert.All(PointsTable.All, table => AssertSame(RuleSet.Of(table), On));

    /// <summary>The same regions everywhere; but where Heilongjiang may have poverty counties, a single one is left that is.</summary>
    [Fact]
    public void Totals_ListsThatOnlyBelieveLess_AskThePlace()
    {
        RegionList[] lists = [.. RegionLists.Published.Lists.Select(list => list.Ground == RegionGround.PovertyCounty ? list with { Codes = ["230110"], BelievedIn = [] } : list)];

        AssertSame(With(new("regions-drawn", new("Drawn", "草案"), new(2016, 10, 1), null, lists)), On);
    }

    /// <summary>The lists begin with the first table: who is scored as of a day before is scored by them nevertheless, as by the engine.</summary>
    [Fact]
    public void Totals_OnADayBeforeTheTable_AreByTheListsOfItsFirstDay()
    {
        var before = SomeFacts.Trial.InForceFrom.AddDays(-1);
        var people = People(before);

        var totals = AssertSame(RuleSet.Of(SomeFacts.Trial), before);

        Assert.Equal(10, totals[Enumerable.Range(0, people.Count).First(person => people.Facts(person) is { WorkRegion: "510104", RegionGround: null })]);
    }

    [Fact]
    public void Compared_TwoDraftsOfLists_DifferByThePlaceItself()
    {
        var (old, next) = (With(Western("320500", "540000")), With(Western("320506", "510000")));
        PointsFacts[] people = [.. Places.Select(place => new PointsFacts { AsOf = On, WorkRegion = place })];

        var comparison = SomeCrowd.Compared(old, next, SomeCrowd.Of(people));

        ComparisonByAccounts.AssertSame(old, next, people, comparison);
        var effect = comparison.Items.Single(item => item.Item.Id == "region");
        Assert.Equal((1L, 2L), (effect.Gain, effect.Lose));

        static RegionLists Western(params string[] codes) => new(
            "regions-drawn", new("Drawn", "草案"), new(2020, 1, 1), null, [new(RegionGround.West, "test", new(2020, 1, 1), null, true, codes, [])]);
    }

    private static RuleSet With(RegionLists lists) => Rulebook.Published.With([lists]).With(SomeFacts.Interim, On, [lists.Id]);

    /// <summary>Everybody whom the published lists take in.</summary>
    private static PointsColumns People(DateOnly on)
    {
        var people = new PointsColumns(on, capacity: 1);
        foreach (var (place, stated) in Places.SelectMany(_ => Stated, (place, stated) => (place, stated)))
        {
            people.Add(new() { WorkRegion = place, RegionGround = stated });
        }

        return people;
    }

    /// <summary>Whom other lists contradict has no points for the place.</summary>
    private static byte[] AssertSame(RuleSet rules, DateOnly on)
    {
        var people = People(on);
        var totals = new byte[people.Count];
        Assert.True(PointsPass.Of(rules, on).TryGet(out var pass, out _));

        pass.Totals(people, totals);

        Assert.Equal(Enumerable.Range(0, people.Count).Select(person => PointsScore.For(people.Facts(person), rules).TryGet(out var account, out _) ? account.Total : 0), totals.Select(total => (int)total));
        return totals;
    }
}
