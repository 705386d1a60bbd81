using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Intake;

/// <summary>What somebody is asked who wants to know the own category before there is a case.</summary>
/// <remarks>
/// <para><b>Rule</b> INTAKE-160. <b>Sources</b> the points table in force, <see cref="Sources.Classification"/>; decision 0009.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>.</para>
/// <para><b>Reading</b> Everything may be left out. The options are those that the table marks; of direct grounds A and B those that need no points.</para>
/// <para><b>Shape</b> The questions have the names of the facts, so that a finding stands at its question.</para>
/// <para><b>Errors</b> Those of <see cref="AnswerCheck"/> and <see cref="PointsScore"/>, together.</para>
/// <para><b>Example</b> Pay 450,000 and HSK 5 ticked: 25 points, everything else missing.</para>
/// </remarks>
public static class PointsQuestions
{
    /// <summary>The topic, made for one table.</summary>
    public static Topic Of(PointsTable table) => new("points", new("Your answers", "填写信息"),
    [
        Ask("annualSalaryCny", AnswerKind.Money, new("Yearly pay", "年薪"), new("Before tax, paid by the employer in China, in yuan.", "境内用人单位支付的税前年薪，单位为元。"), table, "salary"),
        Ask("monthsPerYear", AnswerKind.Number, new("Months of work in China a year", "每年在华工作时间（月）"), null, table, "months"),
        Ask("workRegion", AnswerKind.Division, new("Place of work", "工作地点"), new("Western, north-eastern and some other places give points.", "西部、东北等地区可以加分。"), table, "region"),
        Ask("birthDate", AnswerKind.Date, new("Date of birth", "出生日期"), new("With it the page also tells when a birthday changes the result.", "填写后还可以提示哪一个生日会改变结果。"), table, "age"),
        Ask("age", AnswerKind.Number, new("Or only the age", "或者只填写年龄"), new("In completed years.", "按周岁填写。"), null, ""),
        Ask("education", AnswerKind.Choice, new("Highest degree", "最高学位"), new("Degree or vocational grade, whichever gives more.", "学位和职业技能等级取高分计算。"), table, "education") with { Choices = Options(table, "education", null) },
        Ask(PointsVocabulary.VocationalGrade, AnswerKind.Choice, new("Vocational grade", "职业技能等级"), null, null, "") with { Choices = Options(table, "education", PointsVocabulary.VocationalGrade) },
        Ask("workYears", AnswerKind.Number, new("Years of related work", "相关工作年限"), new("Completed years of work related to the post.", "与拟任岗位相关的工作年限，按满年计算。"), table, "experience"),
        Ask("chinese", AnswerKind.Several, new("Chinese", "汉语水平"), new("Tick what can be proved; the best counts.", "勾选可以证明的各项，取最高分。"), table, "chinese") with { Choices = Options(table, "chinese", null) },
        Ask("elite", AnswerKind.Several, new("University, employer, patents, time in China", "院校、任职、知识产权和在华工作"), new("Tick what can be proved; the best counts.", "勾选可以证明的各项，取最高分。"), table, "elite") with { Choices = Options(table, "elite", null) },
        Ask("localPoints", AnswerKind.Number, new("Local incentive points", "地方鼓励性加分"), new("By the catalogue of the province.", "按省级目录确定。"), table, "local"),
        Ask("direct", AnswerKind.Several, new("Direct grounds", "直接赋予资格的条件"), new("Whoever meets one of these needs no points.", "符合其中一项的，无需积分。"), null, "") with { Choices = Grounds() },
    ], []);

    /// <summary>The facts as they stand on a day; what cannot be read counts as not stated.</summary>
    public static PointsFacts Facts(Answers answers, DateOnly today) => new()
    {
        AsOf = today,
        BirthDate = Read.Date(answers["birthDate"]),
        Age = Read.Number(answers["age"]),
        AnnualSalaryCny = Read.Money(answers["annualSalaryCny"]),
        Education = Stated(answers["education"]),
        VocationalGrade = Stated(answers[PointsVocabulary.VocationalGrade]),
        WorkYears = Read.Number(answers["workYears"]),
        MonthsPerYear = Read.Number(answers["monthsPerYear"]),
        Chinese = Ticked(answers["chinese"]),
        WorkRegion = Stated(answers["workRegion"]),
        Elite = Ticked(answers["elite"]),
        LocalPoints = Read.Number(answers["localPoints"]),
        Direct = Ticked(answers["direct"]),
    };

    /// <summary>The account, or everything that stands against it: what cannot be read, and what cannot be.</summary>
    public static Result<PointsAccount> Account(Answers answers, DateOnly today, RuleSet rules)
    {
        var unread = AnswerCheck.Of(Of(rules.Table), answers);
        var readable = answers.With(unread.Select(finding => KeyValuePair.Create(finding.Field, "")));
        var scored = PointsScore.For(Facts(readable, today), rules).TryGet(out var account, out var refusal);
        if (scored && unread.Count == 0)
        {
            return account!; // It was scored.
        }

        List<Finding> findings = [.. unread, .. (refusal as Refusal.RuleBroken)?.Findings ?? []];
        return findings;
    }

    private static Question Ask(string id, AnswerKind kind, Words label, Words? hint, PointsTable? table, string item) => new(id, kind, label)
    {
        Hint = table?.Item(item).Maximum is { } most ? With(hint, most) : hint,
        Required = false,
        MaxLength = kind == AnswerKind.Several ? 1000 : 40,
    };

    private static Words With(Words? hint, int most) =>
        new($"{hint?.En}{(hint is null ? "" : " ")}Up to {most} points.", $"{hint?.Zh}最高{most}分。");

    private static Choice[] Options(PointsTable table, string item, string? field) =>
        [.. table.Item(item).Options.Where(option => option.Field == field && option.Counted).Select(option => new Choice(option.Id, option.Reason))];

    private static Choice[] Grounds() =>
        [.. Ground.All.Where(ground => ground.MinimumPoints is null && ground.Category != PermitCategory.C).Select(ground => new Choice(ground.Id, ground.Title, ground.Evidence))];

    private static string? Stated(string answer) => answer.Length == 0 ? null : answer;

    private static string[]? Ticked(string answer) => answer.Length == 0 ? null : answer.Split(' ');
}
