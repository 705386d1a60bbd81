using System.Globalization;

namespace Laihua.Rules.Categories;

/// <summary>Whether facts meet a ground.</summary>
/// <remarks>
/// <para><b>Rules</b> CATEGORY-002, CATEGORY-003. <b>Sources</b> <see cref="Sources.Classification"/>.</para>
/// <para><b>Units</b> As in <see cref="GroundFacts"/>.</para>
/// <para><b>Reading</b> What is not known is open, not refused; what only a person can judge stays open until confirmed; see
/// decisions 0004 and 0012.</para>
/// <para><b>Shape</b> Met, not met with every reason, or open with every reason. A ground that is not in force on the day is not met.</para>
/// <para><b>Errors</b> An unknown id is not found.</para>
/// <para><b>Example</b> Shanghai 2017, CNY 468,288 a year: A3.5 is met (six times 78,048); one yuan less is not.</para>
/// </remarks>
public static class GroundCheck
{
    /// <summary>Weighs one ground by its id.</summary>
    public static Result<GroundOutcome> Evaluate(string groundId, GroundFacts facts, LocalAverageWages wages) =>
        Ground.Find(groundId) is { } ground ? Evaluate(ground, facts, wages) : new Refusal.NotFound("ground", groundId);

    /// <summary>Weighs one ground.</summary>
    public static GroundOutcome Evaluate(Ground ground, GroundFacts facts, LocalAverageWages wages)
    {
        if (!ground.IsInForce(facts.AsOf))
        {
            return new GroundOutcome.NotMet([new("This ground is not in force on the day", "该条件在当日并未施行")]);
        }

        var weighing = new GroundWeighing();
        WeighAge(ground.Asks, facts.Age, weighing);
        WeighPerson(ground.Asks, facts, weighing);
        WeighPoints(ground, facts, weighing);
        WeighFirm(ground.Asks, facts, weighing);
        if (ground.Asks.PayMultiple is { } multiple)
        {
            PayWeighing.Weigh(multiple, facts, wages, weighing);
        }

        if (ground.Asks.Teaching is { } teaching)
        {
            LanguageTeaching.Weigh(teaching, facts.Teacher, weighing);
        }

        if (ground.Judgement is { } judgement && !facts.Confirmed.Contains(ground.Id))
        {
            weighing.IsForAPerson(judgement);
        }

        return weighing.Outcome();
    }

    private static void WeighAge(GroundAsks asks, int? age, GroundWeighing weighing)
    {
        weighing.Weigh(age, asks.UnderAge is not null, years => years < asks.UnderAge, new($"under {asks.UnderAge} years old", $"未满{asks.UnderAge}周岁"));
        var exception = age > asks.MaximumAge ? asks.AgeExceptions.FirstOrDefault() : null;
        if (exception is { Kind: AgeExceptionKind.Relaxed })
        {
            weighing.IsForAPerson(exception.Text);
            return;
        }

        var told = exception is { Kind: AgeExceptionKind.Discretion } ? exception.Text : null;
        weighing.Weigh(age, asks.MaximumAge is not null, years => years <= asks.MaximumAge, new(
            $"at most {asks.MaximumAge} years old{(told is null ? "" : $" ({told.En})")}",
            $"年龄不超过{asks.MaximumAge}周岁{(told is null ? "" : $"（{told.Zh}）")}"));
    }

    private static void WeighPerson(GroundAsks asks, GroundFacts facts, GroundWeighing weighing)
    {
        weighing.Weigh(facts.Education, asks.MinimumEducation is not null, degree => degree >= asks.MinimumEducation, DegreeAsked(asks.MinimumEducation ?? Degree.None));
        weighing.Weigh(facts.RelatedYears, asks.MinimumRelatedYears is not null, years => years >= asks.MinimumRelatedYears, new($"{asks.MinimumRelatedYears} years of related work", $"{asks.MinimumRelatedYears}年以上相关工作经历"));
        weighing.Weigh(facts.WorkDays, asks.MaximumDays is not null, days => days <= asks.MaximumDays, new($"at most {asks.MaximumDays} days of work", $"工作不超过{asks.MaximumDays}日"));
    }

    /// <summary>The table that counted the points says how many give a category.</summary>
    private static void WeighPoints(Ground ground, GroundFacts facts, GroundWeighing weighing)
    {
        if (ground.MinimumPoints is { } own)
        {
            var least = (ground.Category == PermitCategory.A ? facts.PointsForA : facts.PointsForB) ?? own;
            weighing.Weigh(facts.Points, asked: true, points => points >= least, new($"{least} points or more", $"积分{least}分以上"));
        }
    }

    private static void WeighFirm(GroundAsks asks, GroundFacts facts, GroundWeighing weighing)
    {
        weighing.Weigh(facts.InvestmentUsd, asks.MinimumInvestmentUsd is not null, usd => usd >= asks.MinimumInvestmentUsd, new($"an actual investment of USD {Number(asks.MinimumInvestmentUsd)} or more", $"实际投资不低于{Number(asks.MinimumInvestmentUsd)}美元"));
        weighing.Weigh(facts.SharePercent, asks.MinimumSharePercent is not null, share => share >= asks.MinimumSharePercent, new($"a personal share of {asks.MinimumSharePercent} % or more", $"个人股份不低于{asks.MinimumSharePercent}%"));
        WeighSales(asks, facts, weighing);
        weighing.Weigh(facts.StableYears, asks.MinimumStableYears is not null, years => years >= asks.MinimumStableYears, new($"{asks.MinimumStableYears} consecutive years", $"连续{asks.MinimumStableYears}年"));
    }

    /// <summary>Sales, or the tax in their place: either is enough, and both must be known before it is not met.</summary>
    private static void WeighSales(GroundAsks asks, GroundFacts facts, GroundWeighing weighing)
    {
        if (asks.MinimumYearlySalesCny is not { } sales || facts.YearlySalesCny >= sales || facts.YearlyTaxCny >= asks.TaxInsteadOfSalesCny)
        {
            return;
        }

        Words what = new(
            $"sales of CNY {Number(sales)} a year or more, or tax of CNY {Number(asks.TaxInsteadOfSalesCny)} a year or more",
            $"年销售额不低于{Number(sales)}元，或年纳税额不低于{Number(asks.TaxInsteadOfSalesCny)}元");
        if (facts.YearlySalesCny is null || facts.YearlyTaxCny is null)
        {
            weighing.NotStated(what);
        }
        else
        {
            weighing.Fails(what);
        }
    }

    private static Words DegreeAsked(Degree degree) => degree switch
    {
        Degree.None => new("no degree", "不要求学位"),
        Degree.Bachelor => new("a bachelor's degree or above", "学士及以上学位"),
        Degree.Master => new("a master's degree or above", "硕士及以上学位"),
        Degree.Doctor => new("a doctor's degree", "博士学位"),
    };

    private static string Number(decimal? amount) => amount?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "";
}
