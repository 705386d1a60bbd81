using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Intake;

/// <summary>The points that the answers of a K1 application give, also while they are incomplete.</summary>
/// <remarks>
/// <para><b>Rule</b> INTAKE-150. <b>Sources</b> <see cref="Sources.InterimPointsTable"/>; decision 0009.</para>
/// <para><b>Units</b> As in <see cref="PointsFacts"/>; years of work are the related ones of <see cref="History"/>.</para>
/// <para><b>Errors</b> The findings of <see cref="PointsScore"/>; answers that cannot be read count as not given.</para>
/// <para><b>Example</b> CNY 450,000, a doctorate of a high-level university, 13 related years, 12 months, Harbin, 40 years old: 101 points.</para>
/// <para><b>Shape</b> What is not answered is missing and scores 0. The ground that is claimed counts as met: examiners judge it.</para>
/// </remarks>
public static class LetterPoints
{
    /// <summary>The facts for the points, as they stand on a day.</summary>
    public static PointsFacts Facts(Answers answers, DateOnly today)
    {
        var employments = History.Employments(answers, today);
        decimal? years = answers.Rows("experience") == 0 ? null : History.RelatedYears(employments);
        var ground = answers["category.ground"];
        return new()
        {
            AsOf = today,
            BirthDate = Read.Date(answers["person.birthDate"]),
            AnnualSalaryCny = Read.Money(answers["post.annualSalaryCny"]),
            Education = HighestDegree(answers),
            VocationalGrade = OrNull(answers["education.vocationalGrade"]),
            WorkYears = years,
            MonthsPerYear = Read.Number(answers["post.monthsPerYear"]),
            Chinese = Chinese(answers),
            WorkRegion = OrNull(answers["post.division"]),
            Elite = Elite(answers),
            LocalPoints = Read.Number(answers["category.localPoints"]),
            Ground = LetterStatement.Of(answers, years),
            Direct = ground.Length == 0 || ground == LetterGrounds.Points ? [] : [ground],
        };
    }

    /// <summary>The facts with the versions by which they are scored: kept with a case, they give its account again.</summary>
    public static PointsFacts Facts(Answers answers, DateOnly today, RuleSet rules)
    {
        var facts = LetterLocal.Stated(Facts(answers, today), answers, today, rules);
        return facts with { Rules = rules.IdsAt(facts.WorkRegion) };
    }

    /// <summary>The account by one set of rules: those in force, or those that the case keeps.</summary>
    public static Result<PointsAccount> Account(Answers answers, DateOnly today, RuleSet rules) => PointsScore.For(Facts(answers, today, rules), rules);

    private static string? HighestDegree(Answers answers)
    {
        string[] order = ["doctor", "master", "bachelor", "none"];
        var levels = Rows(answers, "education", "level");
        return order.FirstOrDefault(levels.Contains);
    }

    private static List<string>? Chinese(Answers answers)
    {
        var proofs = new List<string>();
        if (answers["language.formerNational"] == "yes")
        {
            proofs.Add("former-national");
        }

        for (var row = 0; row < answers.Rows("education"); row++)
        {
            if (answers[$"education.{row}.taughtInChinese"] == "yes" && answers[$"education.{row}.level"] is "doctor" or "master" or "bachelor"
                && !proofs.Contains("degree-taught-in-chinese"))
            {
                proofs.Add("degree-taught-in-chinese");
            }
        }

        if (answers["language.hsk"] is { Length: > 0 } hsk && hsk != "none")
        {
            proofs.Add(hsk);
        }

        return answers.Has("language.hsk") || proofs.Count > 0 ? proofs : null;
    }

    private static List<string>? Elite(Answers answers)
    {
        var proofs = new List<string>();
        if (Rows(answers, "education", "highLevelUniversity").Contains("yes"))
        {
            proofs.Add("high-level-university");
        }

        if (Rows(answers, "experience", "global500").Contains("yes"))
        {
            proofs.Add("global-500");
        }

        if (answers["category.intellectualProperty"] == "yes")
        {
            proofs.Add("intellectual-property");
        }

        if (answers["category.fiveYearsInChina"] == "yes")
        {
            proofs.Add("five-years-in-china");
        }

        return answers.Has("category.intellectualProperty") || proofs.Count > 0 ? proofs : null;
    }

    private static HashSet<string> Rows(Answers answers, string topic, string name) =>
        [.. Enumerable.Range(0, answers.Rows(topic)).Select(row => answers[$"{topic}.{row}.{name}"])];

    private static string? OrNull(string answer) => answer.Length == 0 ? null : answer;
}
