using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Points.Lines;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Intake;

/// <summary>Local incentive points in the form of K1: items of the catalogue where the place of work has one, otherwise a number.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-117 no such number, 118 a number where there is a catalogue, 119 items where there is none, 122 items and none
/// at once, 123 items of another catalogue. <b>Sources</b> <see cref="Sources.InterimPointsTable"/>; decision 0014.</para>
/// <para><b>Units</b> Whole points; the day of the score. <b>Reading</b> What was answered for another place stays until it is answered anew.</para>
/// <para><b>Shape</b> One of the two questions is asked, never both. <b>Errors</b> None.</para>
/// <para><b>Example</b> Work in Shenzhen: the two items of Guangdong, and none. Work in Harbin: a number from 0 to 10.</para>
/// </remarks>
public static class LetterLocal
{
    /// <summary>The question of the items.</summary>
    public const string Items = "category.localItems";

    /// <summary>The question of the number.</summary>
    public const string Number = "category.localPoints";

    /// <summary>The choice of whoever has none of the items.</summary>
    public const string None = "none";

    private const int MostLocalPoints = 10;
    private const string Versions = "decision 0014";

    /// <summary>The items that the answers choose and that count on the day.</summary>
    public static IReadOnlyList<IncentiveItem> Chosen(Answers answers, DateOnly day, RuleSet? rules)
    {
        var codes = CodesIn(answers);
        return [.. ItemsAt(answers, day, rules).Where(item => codes.Contains(item.Code))];
    }

    /// <summary>The form with the one of the two questions that is asked at the place of work.</summary>
    internal static Form In(Form form, Answers answers, DateOnly day, RuleSet? rules)
    {
        var items = ItemsAt(answers, day, rules);
        var catalogue = rules?.IncentivesAt(answers["post.division"]);
        return form with
        {
            Topics = [.. form.Topics.Select(topic => topic.Questions.Any(question => question.Id == Items)
                ? topic with { Questions = [.. topic.Questions.Where(question => question.Id != (items.Count > 0 ? Number : Items)).Select(Asked)] }
                : topic)],
        };

        Question Asked(Question question) => question.Id switch
        {
            Items => OfItems(question, catalogue!, items), // It has items.
            Number when Divisions.Find(answers["post.division"]) is { } place => OfNumber(question, place),
            _ => question,
        };
    }

    /// <summary>What is wrong with the local points; the same as told by <see cref="AnswerCheck"/> is not told twice.</summary>
    internal static IEnumerable<Finding> Findings(Answers answers, DateOnly day, RuleSet? rules)
    {
        var known = ItemsAt(answers, day, rules).Select(item => item.Code).ToList();
        var codes = CodesIn(answers);
        if (known.Count == 0)
        {
            return OfNumber(answers, codes);
        }

        return
        [
            .. answers.Has(Number) && Read.Number(answers[Number]) != 0 ? [NumberBesideCatalogue] : (Finding[])[],
            .. codes.Count > 0 && answers[Items].Split(' ').Contains(None) ? [NoneAndSome] : (Finding[])[],
            .. codes.Except(known).Any() ? [OfAnotherCatalogue] : (Finding[])[],
        ];
    }

    /// <summary>The local points in the facts, by what is asked at the place of work.</summary>
    internal static PointsFacts Stated(PointsFacts facts, Answers answers, DateOnly day, RuleSet rules) => ItemsAt(answers, day, rules).Count == 0
        ? facts
        : facts with { LocalPoints = null, LocalItems = answers.Has(Items) ? CodesIn(answers) : null };

    private static Finding NumberBesideCatalogue { get; } = new("INTAKE-118", Items,
        new("The province of the place of work has a catalogue of local incentive points: choose its items, or none. The number given before does not count.", "工作地所在省份已有地方鼓励性加分目录，请从目录中选择项目或选择“无”，原填分数不再适用。"), Versions);

    private static Finding ItemsWithoutCatalogue { get; } = new("INTAKE-119", Number,
        new("The items chosen before belong to the catalogue of another place of work. Enter the points that this province gave, or 0.", "原选项目属于其他工作地的目录，请填写本省认定的分数；没有的填0。"), Versions);

    private static Finding NoneAndSome { get; } = new("INTAKE-122", Items,
        new("Choose items, or that there are none; not both.", "请选择加分项目或选择“无”，不能同时选择。"), Versions);

    private static Finding OfAnotherCatalogue { get; } = new("INTAKE-123", Items,
        new("An item chosen before is not in the catalogue of the province of the place of work today. Choose again from the items shown.", "原选项目不在工作地所在省份现行目录内，请从所列项目中重新选择。"), Versions);

    private static IEnumerable<Finding> OfNumber(Answers answers, List<string> codes)
    {
        if (Read.Number(answers[Number]) is { } points && (points > MostLocalPoints || points != decimal.Floor(points)))
        {
            yield return new("INTAKE-117", Number, new("Enter a whole number of local incentive points from 0 to 10.", "请填写0至10的整数作为地方鼓励性加分。"), Sources.InterimPointsTable);
        }

        if (codes.Count > 0)
        {
            yield return ItemsWithoutCatalogue;
        }
    }

    private static Question OfItems(Question question, IncentiveCatalogue catalogue, IReadOnlyList<IncentiveItem> items) => question with
    {
        Hint = new(
            $"{catalogue.Name.En}. Tick what can be proved; together at most {MostLocalPoints} points.",
            $"{catalogue.Name.Zh}。勾选可以证明的项目，合计最高{MostLocalPoints}分。"),
        Required = true,
        Choices =
        [
            .. items.Select(item => new Choice(
                item.Code,
                new($"{item.Code} {item.Text.En}: {(item.Points == 1 ? "1 point" : $"{item.Points} points")}", $"{item.Code} {item.Text.Zh}：{item.Points}分"),
                new($"Proof: {item.Evidence.En}", $"证明材料：{item.Evidence.Zh}"))),
            new(None, new("None of these", "无")),
        ],
    };

    private static Question OfNumber(Question question, Division place)
    {
        var province = Divisions.Path(place.Code)[0].Name;
        return question with
        {
            Hint = new(
                $"{province.En} has published no catalogue in this system. Enter the points that the province gave, 0 to 10; 0 if none.",
                $"{province.Zh}尚未在本系统公布加分目录，请填写省级认定的0至10分；无则填0。"),
        };
    }

    private static IReadOnlyList<IncentiveItem> ItemsAt(Answers answers, DateOnly day, RuleSet? rules) =>
        rules?.IncentivesAt(answers["post.division"]) is { } catalogue && RegionLines.DayFor(new() { AsOf = day }, rules.Table) is var counts
            ? [.. catalogue.Items.Where(item => catalogue.ItemOn(item.Code, counts) == item)]
            : [];

    private static List<string> CodesIn(Answers answers) =>
        [.. answers[Items].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(code => code != None).Distinct()];
}
