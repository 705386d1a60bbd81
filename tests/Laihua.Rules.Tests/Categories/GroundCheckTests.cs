using Laihua.Rules.Categories;

namespace Laihua.Rules.Tests.Categories;

public sealed class GroundCheckTests
{
    private static readonly GroundFacts Professional = new()
    {
        AsOf = new(2017, 6, 5),
        Age = 60,
        Education = Degree.Bachelor,
        RelatedYears = 2,
        Place = "310115",
    };

    [Fact]
    public void Evaluate_OrdinaryProfessional_IsMetAtEveryLimit() => Assert.IsType<GroundOutcome.Met>(Weigh("B1.5", Professional));

    [Fact]
    public void Evaluate_NothingMet_GivesEveryReason()
    {
        var outcome = Weigh("B1.5", Professional with { Age = 61, Education = Degree.None, RelatedYears = 1.9m });

        Assert.Equal(3, Assert.IsType<GroundOutcome.NotMet>(outcome).Reasons.Count);
    }

    [Fact]
    public void Evaluate_FactsNotKnown_StaysOpen()
    {
        var outcome = Weigh("B1.5", new() { AsOf = new(2017, 6, 5) });

        Assert.Equal(3, Assert.IsType<GroundOutcome.NeedsJudgement>(outcome).Reasons.Count);
    }

    [Fact]
    public void Evaluate_Over60UnderAnAgreement_MayBeRelaxed()
    {
        var facts = Professional with { Age = 63, Confirmed = ["B1.2", "B1.1"] };

        Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh("B1.2", facts));
        Assert.IsType<GroundOutcome.NotMet>(Weigh("B1.1", facts));
        Assert.IsType<GroundOutcome.Met>(Weigh("B1.2", facts with { Age = 60 }));
    }

    [Fact]
    public void Evaluate_Prize_NeedsAPersonUntilOneHasConfirmed()
    {
        Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh("A2.2", Professional));
        Assert.IsType<GroundOutcome.Met>(Weigh("A2.2", Professional with { Confirmed = ["A2.2"], Age = 90 }));
    }

    [Theory]
    [InlineData("A3.5", 468_288, true)]
    [InlineData("A3.5", 468_287.99, false)]
    [InlineData("B4", 312_192, true)]
    [InlineData("B4", 312_191.99, false)]
    public void Evaluate_PayAgainstShanghai2016_CountsTheMultiple(string ground, decimal pay, bool met)
    {
        var outcome = Weigh(ground, Professional with { AnnualSalaryCny = pay });

        Assert.Equal(met, outcome is GroundOutcome.Met);
        Assert.Equal(!met, outcome is GroundOutcome.NotMet);
    }

    [Theory]
    [InlineData("310115", 2018)]
    [InlineData("230100", 2017)]
    [InlineData(null, 2017)]
    public void Evaluate_PayWhereNoFigureIsKnown_StaysOpenAndNamesTheYear(string? place, int year)
    {
        var facts = Professional with { AsOf = new(year, 6, 5), Place = place, AnnualSalaryCny = 9_000_000 };

        var reason = Assert.Single(Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh("A3.5", facts)).Reasons);

        Assert.Contains($"{year - 1}", reason.En, StringComparison.Ordinal);
        Assert.Contains($"{year - 1}年度", reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_FigurePublishedLater_IsNotKnownBefore()
    {
        LocalAverageWages wages = new([new("230100", 2016, 50_000, new(2017, 7, 1), "test")]);
        var facts = Professional with { Place = "230102", AnnualSalaryCny = 300_000 };

        Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh("A3.5", facts with { AsOf = new(2017, 6, 30) }, wages));
        Assert.IsType<GroundOutcome.Met>(Weigh("A3.5", facts with { AsOf = new(2017, 7, 1) }, wages));
    }

    [Fact]
    public void StandingOn_FigureOfAProvince_IsNotThatOfItsCities()
    {
        LocalAverageWages wages = new([new("230000", 2016, 50_000, null, "test")]);

        Assert.Equal(new(2016, null, null), wages.StandingOn("230100", new(2017, 6, 5)));
    }

    [Theory]
    [InlineData(500_000, 30, 3, true)]
    [InlineData(499_999, 30, 3, false)]
    [InlineData(500_000, 29.9, 3, false)]
    [InlineData(500_000, 30, 2, false)]
    public void Evaluate_Founder_AsksInvestmentShareAndYears(decimal usd, decimal share, int years, bool met)
    {
        var facts = Professional with { InvestmentUsd = usd, SharePercent = share, StableYears = years, Confirmed = ["A4.1"] };

        Assert.Equal(met, Weigh("A4.1", facts) is GroundOutcome.Met);
    }

    [Theory]
    [InlineData(10_000_000, 3, true)]
    [InlineData(9_999_999.99, 3, false)]
    [InlineData(10_000_000, 2, false)]
    public void Evaluate_InnovativeFirm_AsksSalesOfThreeYears(decimal sales, int years, bool met)
    {
        var facts = Professional with { YearlySalesCny = sales, StableYears = years, Confirmed = ["A4.2"] };

        Assert.Equal(met, Weigh("A4.2", facts) is GroundOutcome.Met);
    }

    [Theory]
    [InlineData(39, Degree.Doctor, true)]
    [InlineData(40, Degree.Doctor, false)]
    [InlineData(39, Degree.Master, false)]
    public void Evaluate_YoungTalent_IsUnder40WithADoctorate(int age, Degree degree, bool met) =>
        Assert.Equal(met, Weigh("A5", Professional with { Age = age, Education = degree, Confirmed = ["A5"] }) is GroundOutcome.Met);

    [Theory]
    [InlineData("A6", 85, true)]
    [InlineData("A6", 84, false)]
    [InlineData("B6", 60, true)]
    [InlineData("B6", 59, false)]
    public void Evaluate_Points_CountAtAnyAge(string ground, int points, bool met) =>
        Assert.Equal(met, Weigh(ground, Professional with { Age = 70, Points = points }) is GroundOutcome.Met);

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void Evaluate_ShortTermWork_IsOf90DaysOrLess(int days, bool met) =>
        Assert.Equal(met, Weigh("C2", Professional with { WorkDays = days }) is GroundOutcome.Met);

    [Fact]
    public void Evaluate_UnknownGround_IsNotFound()
    {
        Assert.False(GroundCheck.Evaluate("A9", Professional, LocalAverageWages.Published).TryGet(out _, out var refusal));

        Assert.IsType<Refusal.NotFound>(refusal);
    }

    [Fact]
    public void Evaluate_EveryGround_GivesReasonsInBothLanguages() => Assert.All(Ground.All, ground =>
    {
        var reasons = GroundCheck.Evaluate(ground, new() { AsOf = new(2017, 6, 5) }, LocalAverageWages.Published) switch
        {
            GroundOutcome.NotMet refused => refused.Reasons,
            GroundOutcome.NeedsJudgement open => open.Reasons,
            _ => [],
        };

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.All([reason.En, reason.Zh], text => Assert.False(string.IsNullOrWhiteSpace(text))));
    });

    private static GroundOutcome Weigh(string ground, GroundFacts facts, LocalAverageWages? wages = null)
    {
        Assert.True(GroundCheck.Evaluate(ground, facts, wages ?? LocalAverageWages.Published).TryGet(out var outcome, out _));
        return outcome;
    }
}
