using CsCheck;
using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsGroundsTests
{
    private static readonly LocalAverageWages Wages = new(
    [
        new("230100", 2015, 40_000, new(2016, 6, 15), "test"),
        new("230100", 2016, 50_000, new(2017, 6, 20), "test"),
        new("420100", 2023, 110_136, new(2024, 6, 29), "test") { CountsFrom = new(2024, 7, 1), CountsTo = new(2025, 6, 30) },
        new("310000", 2016, 78_048, null, "test"),
    ]);

    private static readonly Gen<GroundStatement?> Statement = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 200], Gen.Int[0, 5], Choose.OneOf("en", "ru", "none", null), Choose.OneOf("GBR", "UKR", null), Gen.Int[0, 3])
        .Select((kind, number, years, language, nationality, known) => kind > 0 ? null : new GroundStatement
        {
            RelatedYears = known == 0 ? null : years,
            WorkDays = number,
            InvestmentUsd = number * 5_000m,
            SharePercent = known == 1 ? null : number / 2m,
            YearlySalesCny = number * 100_000m,
            YearlyTaxCny = known == 2 ? null : number * 10_000m,
            StableYears = years,
            Language = language,
            Nationality = nationality,
            TeachingYears = years,
            DegreeInTeaching = known == 0 ? null : known == 3,
            CourseHours = number,
        });

    private static readonly Gen<PointsFacts> Facts = Gen.Select(
        Gen.OneOf(Gen.Int[18, 80].Select(age => (int?)age), Choose.OneOf<int?>(39, 40, 60, 61, null)),
        Choose.OneOf("doctor", "master", "bachelor", "none", null),
        Gen.OneOf(Gen.Int[0, 500].Select(days => (decimal?)days / 100), Choose.OneOf<decimal?>(2m, 1.99m, null)),
        Gen.OneOf(Gen.Int[0, 80_000_000].Select(fen => (decimal?)fen / 100), Choose.OneOf<decimal?>(160_000, 159_999.99m, 240_000, 468_288, 468_287.99m, null)),
        Choose.OneOf("230102", "420102", "310115", "510104", null),
        Gen.OneOf(Choose.OneOf<IReadOnlyList<string>?>(null, []), Choose.OneOf("A1", "A5", "B3", "B1.2", "B2", "C2", "A4.2").List[1, 3].Select(ids => (IReadOnlyList<string>?)ids)),
        Statement).Select((age, education, years, pay, place, direct, statement) => new PointsFacts
        {
            Age = age,
            Education = education,
            WorkYears = years,
            AnnualSalaryCny = pay,
            WorkRegion = place,
            Direct = direct,
            Ground = statement,
        });

    private static readonly Gen<DateOnly> Day = Gen.OneOf(
        Gen.Int[0, 3_700].Select(days => new DateOnly(2016, 10, 1).AddDays(days)),
        Choose.OneOf(new DateOnly(2017, 3, 31), new(2017, 4, 1), new(2017, 6, 19), new(2017, 6, 20), new(2024, 6, 30), new(2024, 7, 1), new(2025, 6, 30), new(2025, 7, 1)));

    private static readonly Gen<int> Total = Gen.OneOf(Gen.Int[0, 120], Choose.OneOf(59, 60, 84, 85));

    private readonly RuleSet rules = Of(SomeFacts.Read("interim-2017"));

    [Fact]
    public void Of_AnyFacts_SaysOfEveryGroundWhatItsOwnCheckSays() => Gen.Select(Facts, Total, Day).Sample(
        (facts, total, day) =>
        {
            var considered = PointsGrounds.Of(facts, total, rules, day);

            var weighed = PointsGrounds.FactsOf(facts, total, day);
            Assert.Equal(Ground.InForceOn(day).Select(ground => ground.Id).Order(), considered.SelectMany(group => group.Ids).Order());
            foreach (var group in considered)
            {
                Assert.All(group.Ids, id => Assert.Equal((group.Outcome, Texts(group.Reasons)), OneByOne(id, weighed)));
            }
        },
        iter: Samples.Of(2_000),
        seed: "0000KOIPe503");

    [Fact]
    public void Of_SameKindOfPerson_IsTheSameListAndNotAnotherLikeIt()
    {
        var facts = SomeFacts.Aged(41) with { WorkRegion = "230102", AnnualSalaryCny = 201_000 };

        var one = PointsGrounds.Of(facts, 61, rules, new(2017, 7, 1));
        var other = PointsGrounds.Of(facts with { Age = 59, WorkRegion = "230103", AnnualSalaryCny = 239_999 }, 84, rules, new(2017, 11, 30));

        Assert.Same(one, other);
        Assert.NotSame(one, PointsGrounds.Of(facts with { Age = 61 }, 61, rules, new(2017, 7, 1)));
    }

    [Fact]
    public void Of_Groups_AreDifferentAndInTheOrderOfTheGrounds()
    {
        var considered = PointsGrounds.Of(SomeFacts.Complete, 110, rules, new(2017, 6, 5));

        Assert.Equal(considered.Count, considered.Select(group => (group.Outcome, Texts(group.Reasons))).Distinct().Count());
        var order = Ground.All.Select((ground, index) => (ground.Id, index)).ToDictionary(each => each.Id, each => each.index);
        Assert.Equal(considered.OrderBy(group => order[group.Ids[0]]), considered);
        Assert.All(considered, group => Assert.Equal(group.Ids.OrderBy(id => order[id]), group.Ids));
    }

    [Fact]
    public void Of_DayBeforeTheStandard_ConsidersNone() => Assert.Empty(PointsGrounds.Of(SomeFacts.Complete, 110, rules, new(2017, 3, 31)));

    [Fact]
    public void Of_ManyYearsAndStatedGrounds_StaysRightWhenWhatIsKeptIsEmptied()
    {
        for (var year = 2017; year < 2_600; year++)
        {
            Assert.NotEmpty(PointsGrounds.Of(SomeFacts.Aged(30) with { WorkRegion = "510104" }, 20, rules, new(year, 6, 5)));
        }

        var ids = Ground.All.Take(11).Select(ground => ground.Id).ToArray();
        for (var stated = 1; stated < 2_048; stated++)
        {
            string[] direct = [.. ids.Where((_, index) => (stated >> index & 1) != 0)];
            var met = PointsGrounds.Of(SomeFacts.Aged(30) with { Direct = direct }, 20, rules, new(2018, 6, 5)).First(group => group.Outcome == GroundsConsidered.Met);
            Assert.Equal(direct, met.Ids);
        }
    }

    [Fact]
    public void Of_TableWithOtherThresholds_WeighsThePointsByThem()
    {
        var drafted = Of(SomeFacts.Interim with { Id = "draft", ThresholdA = 90, ThresholdB = 50 });

        var met = PointsGrounds.Of(SomeFacts.Aged(30), 87, drafted, new(2018, 6, 5)).Single(group => group.Outcome == GroundsConsidered.Met);
        var missed = PointsGrounds.Of(SomeFacts.Aged(30), 49, drafted, new(2018, 6, 5)).Where(group => group.Outcome == GroundsConsidered.NotMet);

        Assert.Equal(["B6"], met.Ids);
        Assert.Equal(["Not met: 90 points or more", "Not met: 50 points or more"], missed.Select(group => Assert.Single(group.Reasons).En));
    }

    private static RuleSet Of(PointsTable table) =>
        Rulebook.Published.With([new WageTable("wages-test", new("Test", "测试"), new(2016, 10, 2), null, Wages)]).With(table, new(2018, 1, 1));

    private static (string Outcome, string Reasons) OneByOne(string id, GroundFacts facts)
    {
        Assert.True(GroundCheck.Evaluate(id, facts, Wages).TryGet(out var outcome, out _));
        return outcome switch
        {
            GroundOutcome.Met => ("met", ""),
            GroundOutcome.NotMet refused => ("not-met", Texts(refused.Reasons)),
            GroundOutcome.NeedsJudgement open => (open.Unknown.Count > 0 ? "open" : "judgement", Texts(open.Reasons.Where(reason => reason != Ground.Find(id)?.Judgement))),
            _ => ("", ""),
        };
    }

    private static string Texts(IEnumerable<Words> reasons) => string.Join('\n', reasons);
}
