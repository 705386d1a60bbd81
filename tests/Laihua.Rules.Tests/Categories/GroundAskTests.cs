using Laihua.Rules.Categories;

namespace Laihua.Rules.Tests.Categories;

/// <summary>For every number that every ground asks: met at it, and not met one step beyond.</summary>
public sealed class GroundAskTests
{
    private static readonly LocalAverageWages Wages = new([new("310000", 2016, 78_048, null, "test")]);

    /// <summary>Somebody who meets every ground, as far as facts go.</summary>
    private static readonly GroundFacts Everything = new()
    {
        AsOf = new(2017, 6, 5),
        Age = 39,
        Education = Degree.Doctor,
        RelatedYears = 20,
        AnnualSalaryCny = 1_000_000,
        Place = "310115",
        Points = 120,
        WorkDays = 90,
        InvestmentUsd = 1_000_000,
        SharePercent = 100,
        YearlySalesCny = 20_000_000,
        YearlyTaxCny = 2_000_000,
        StableYears = 5,
        Teacher = new("en", "GBR", TeachingYears: 10),
        Confirmed = [.. Ground.All.Select(ground => ground.Id)],
    };

    private static readonly (string Ask, Func<GroundAsks, bool> Asked, Func<GroundAsks, GroundFacts> At, Func<GroundAsks, GroundFacts> Beyond, Func<GroundFacts> Unknown)[] Asks =
    [
        ("age", asks => asks.MaximumAge is not null && asks.AgeExceptions is not [{ Kind: AgeExceptionKind.Relaxed }],
            asks => Everything with { Age = asks.MaximumAge }, asks => Everything with { Age = asks.MaximumAge + 1 }, () => Everything with { Age = null }),
        ("under age", asks => asks.UnderAge is not null,
            asks => Everything with { Age = asks.UnderAge - 1 }, asks => Everything with { Age = asks.UnderAge }, () => Everything with { Age = null }),
        ("degree", asks => asks.MinimumEducation is not null,
            asks => Everything with { Education = asks.MinimumEducation }, asks => Everything with { Education = asks.MinimumEducation - 1 }, () => Everything with { Education = null }),
        ("years", asks => asks.MinimumRelatedYears is not null,
            asks => Everything with { RelatedYears = asks.MinimumRelatedYears }, asks => Everything with { RelatedYears = asks.MinimumRelatedYears - 0.01m }, () => Everything with { RelatedYears = null }),
        ("pay", asks => asks.PayMultiple is not null,
            asks => Everything with { AnnualSalaryCny = asks.PayMultiple * 78_048m }, asks => Everything with { AnnualSalaryCny = (asks.PayMultiple * 78_048m) - 0.01m }, () => Everything with { AnnualSalaryCny = null }),
        ("place", asks => asks.PayMultiple is not null,
            _ => Everything, asks => Everything with { AnnualSalaryCny = (asks.PayMultiple * 78_048m) - 0.01m }, () => Everything with { Place = null }),
        ("investment", asks => asks.MinimumInvestmentUsd is not null,
            asks => Everything with { InvestmentUsd = asks.MinimumInvestmentUsd }, asks => Everything with { InvestmentUsd = asks.MinimumInvestmentUsd - 0.01m }, () => Everything with { InvestmentUsd = null }),
        ("share", asks => asks.MinimumSharePercent is not null,
            asks => Everything with { SharePercent = asks.MinimumSharePercent }, asks => Everything with { SharePercent = asks.MinimumSharePercent - 0.01m }, () => Everything with { SharePercent = null }),
        ("sales", asks => asks.MinimumYearlySalesCny is not null,
            asks => Everything with { YearlySalesCny = asks.MinimumYearlySalesCny, YearlyTaxCny = 0 }, asks => Everything with { YearlySalesCny = asks.MinimumYearlySalesCny - 0.01m, YearlyTaxCny = 0 },
            () => Everything with { YearlySalesCny = null, YearlyTaxCny = 0 }),
        ("tax", asks => asks.TaxInsteadOfSalesCny is not null,
            asks => Everything with { YearlySalesCny = 0, YearlyTaxCny = asks.TaxInsteadOfSalesCny }, asks => Everything with { YearlySalesCny = 0, YearlyTaxCny = asks.TaxInsteadOfSalesCny - 0.01m },
            () => Everything with { YearlySalesCny = 0, YearlyTaxCny = null }),
        ("stable years", asks => asks.MinimumStableYears is not null,
            asks => Everything with { StableYears = asks.MinimumStableYears }, asks => Everything with { StableYears = asks.MinimumStableYears - 0.01m }, () => Everything with { StableYears = null }),
        ("days", asks => asks.MaximumDays is not null,
            asks => Everything with { WorkDays = asks.MaximumDays }, asks => Everything with { WorkDays = asks.MaximumDays + 1 }, () => Everything with { WorkDays = null }),
        ("points", asks => asks.MinimumPoints is not null,
            asks => Everything with { Points = asks.MinimumPoints }, asks => Everything with { Points = asks.MinimumPoints - 1 }, () => Everything with { Points = null }),
        ("teaching years", asks => asks.Teaching is not null,
            asks => Teaching(new("en", "GBR", asks.Teaching?.MinimumYears)), asks => Teaching(new("en", "GBR", asks.Teaching?.MinimumYears - 0.01m)), () => Teaching(new("en", "GBR", null))),
        ("course hours", asks => asks.Teaching is not null,
            asks => Teaching(new("en", "GBR", 0, CourseHours: asks.Teaching?.CourseHours)), asks => Teaching(new("en", "GBR", 0, CourseHours: asks.Teaching?.CourseHours - 0.01m)),
            () => Teaching(new("en", "GBR", 0, CourseHours: null))),
        ("mother tongue", asks => asks.Teaching is not null,
            _ => Teaching(new("en", "GBR", 2)), _ => Teaching(new("en", "UKR", 2)), () => Teaching(new("en", null, 2))),
    ];

    public static TheoryData<string, string> Rows =>
        [.. Ground.All.SelectMany(ground => Asks.Where(each => each.Asked(ground.Asks)).Select(each => (ground.Id, each.Ask)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Evaluate_AtTheNumberAskedAndBeyond_IsMetAndIsNot(string id, string ask)
    {
        var ground = Find(id);
        var (_, _, at, beyond, unknown) = Asks.Single(each => each.Ask == ask);

        Assert.IsType<GroundOutcome.Met>(Weigh(ground, at(ground.Asks)));
        Assert.Single(Assert.IsType<GroundOutcome.NotMet>(Weigh(ground, beyond(ground.Asks))).Reasons);
        Assert.NotEmpty(Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh(ground, unknown())).Unknown);
    }

    [Fact]
    public void Rows_EveryNumberOfEveryGround_IsAmongThem()
    {
        // What a ground asks, counted in its data: each is weighed above, but for the age that may be relaxed.
        var asked = Ground.All.Sum(ground => typeof(GroundAsks).GetProperties()
            .Where(property => property.Name != nameof(GroundAsks.AgeExceptions)).Count(property => property.GetValue(ground.Asks) is not null));

        // A teacher is asked three things, pay is asked of a place too.
        Assert.Equal(asked + 2 + 2 - 1, Rows.Count);
    }

    [Fact]
    public void Evaluate_EveryGround_IsMetByWhoBringsEverything() =>
        Assert.All(Ground.All, ground => Assert.IsType<GroundOutcome.Met>(Weigh(ground, Everything)));

    [Fact]
    public void Evaluate_WhatOnlyAPersonCanJudge_IsOpenUntilConfirmed() => Assert.All(Ground.All.Where(ground => ground.Judgement is not null), ground =>
    {
        var open = Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh(ground, Everything with { Confirmed = [] }));

        Assert.Empty(open.Unknown);
        Assert.Equal(ground.Judgement, Assert.Single(open.Judged));
    });

    [Fact]
    public void Evaluate_DayOutsideOfItsDates_IsNotMet() => Assert.All(Ground.All, ground =>
    {
        var ended = ground with { InForceTo = new(2018, 6, 30) };

        Assert.IsType<GroundOutcome.NotMet>(Weigh(ground, Everything with { AsOf = new(2017, 3, 31) }));
        Assert.False(ended.IsInForce(new(2018, 7, 1)));
        Assert.True(ended.IsInForce(new(2018, 6, 30)));
        Assert.True(ended.IsInForce(new(2017, 4, 1)));
        Assert.IsType<GroundOutcome.NotMet>(Weigh(ended, Everything with { AsOf = new(2018, 7, 1) }));
    });

    [Theory]
    [InlineData("B1.5", AgeExceptionKind.Discretion)]
    [InlineData("B1.2", AgeExceptionKind.Relaxed)]
    [InlineData("B6", AgeExceptionKind.NoLimit)]
    [InlineData("A1", AgeExceptionKind.NoLimit)]
    public void Evaluate_Over60_FollowsThePublishedException(string id, AgeExceptionKind kind)
    {
        var exception = Assert.Single(Find(id).Asks.AgeExceptions);
        var outcome = Weigh(Find(id), Everything with { Age = 61 });

        Assert.Equal(kind, exception.Kind);
        Assert.All([exception.Text.En, exception.Text.Zh, exception.Source], text => Assert.NotEqual("", text));
        switch (kind)
        {
            case AgeExceptionKind.NoLimit:
                Assert.IsType<GroundOutcome.Met>(outcome);
                break;
            case AgeExceptionKind.Relaxed:
                Assert.Equal([exception.Text], Assert.IsType<GroundOutcome.NeedsJudgement>(outcome).Judged);
                break;
            case AgeExceptionKind.Discretion:
                var reason = Assert.Single(Assert.IsType<GroundOutcome.NotMet>(outcome).Reasons);
                Assert.Contains(exception.Text.En, reason.En, StringComparison.Ordinal);
                Assert.Contains(exception.Text.Zh, reason.Zh, StringComparison.Ordinal);
                break;
        }
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Evaluate_AgeLimitWithoutAPublishedException_Stands(int age, bool met)
    {
        var ground = Find("B1.2") with { Asks = Find("B1.2").Asks with { AgeExceptions = [] } };

        Assert.Equal(met, Weigh(ground, Everything with { Age = age }) is GroundOutcome.Met);
    }

    private static GroundFacts Teaching(TeacherFacts teacher) => Everything with { Teacher = teacher };

    private static Ground Find(string id) => Ground.Find(id) ?? throw new ArgumentException("No such ground.", nameof(id));

    private static GroundOutcome Weigh(Ground ground, GroundFacts facts) => GroundCheck.Evaluate(ground, facts, Wages);
}
