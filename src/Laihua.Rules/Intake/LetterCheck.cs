using Laihua.Rules.Cases;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Intake;

/// <summary>Whether the answers of a K1 application fit together.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-101 to 116. <b>Sources</b> <see cref="Sources.ServiceGuide"/>, <see cref="Sources.Icao9303"/>; decision 0009.</para>
/// <para><b>Units</b> Days of China's time zone. <b>Shape</b> Every finding at its field; what cannot be read is the business of
/// <see cref="AnswerCheck"/> and compared with nothing. <b>Errors</b> None for the topics of the form.</para>
/// <para><b>Example</b> A contract from 2026-03-01 to 2026-05-29 runs 90 days and gives INTAKE-110; to 2026-05-30 it passes.</para>
/// </remarks>
public static class LetterCheck
{
    private const int MonthsOnPassport = 6;
    private const int MinimumAge = 18;

    /// <summary>Every finding of the whole form: each answer by itself, and all together.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="today">The day of submission.</param>
    /// <param name="employerContacts">E-mail and telephone of employer and handler: the person's must be their own.</param>
    /// <param name="rules">The rules in force, or those that the case keeps: their catalogues say how local points are asked.</param>
    public static List<Finding> All(Answers answers, DateOnly today, IReadOnlyCollection<string> employerContacts, RuleSet? rules = null) =>
    [
        .. Form.Of(ApplicationKind.K1).Topics.SelectMany(t => OfTopic(t.Id, answers, today, employerContacts, rules)),
        .. AnswerCheck.Unknown(LetterForm.Form, answers),
    ];

    /// <summary>The findings of one topic.</summary>
    public static List<Finding> OfTopic(string topic, Answers answers, DateOnly today, IReadOnlyCollection<string> employerContacts, RuleSet? rules = null)
    {
        var findings = AnswerCheck.Of(LetterForm.AskedOf(answers, today, rules).Find(topic)!, answers);
        switch (topic)
        {
            case "person":
                Person(answers, today, employerContacts, findings);
                break;
            case "passport":
                Passport(answers, today, findings);
                break;
            case "post":
                Post(answers, today, findings);
                break;
            case "education":
                Education(answers, today, findings);
                break;
            case "experience":
                Experience(answers, today, findings);
                break;
            case "category":
                InPlaceOf(findings, [.. LetterLocal.Findings(answers, today, rules)]);
                break;
        }

        return findings;
    }

    private static void Person(Answers answers, DateOnly today, IReadOnlyCollection<string> employerContacts, List<Finding> findings)
    {
        if (!answers.Has("person.familyName") && !answers.Has("person.givenNames"))
        {
            findings.Add(new("INTAKE-101", "person.familyName",
                new("Enter the name as printed in the passport: the family name or the given names may stay empty, not both.", "请按护照填写姓名，姓和名至少填写一项。"), "decision 0003"));
        }

        InPlaceOf(findings, [.. PersonNames.Check(answers)]);

        if (Read.Date(answers["person.birthDate"]) is { } birth)
        {
            if (birth > today)
            {
                findings.Add(new("INTAKE-102", "person.birthDate", new("The date of birth lies in the future. Compare day, month and year with the passport.", "出生日期不能晚于今天，请对照护照核对年月日。"), AnswerCheck.House));
            }
            else if (CompletedYears.Between(birth, today) < MinimumAge)
            {
                findings.Add(new("INTAKE-103", "person.birthDate", new("The person must be 18 or older.", "申请人须年满18周岁。"), Sources.Classification));
            }
        }

        foreach (var field in (string[])["person.email", "person.phone"])
        {
            if (answers.Has(field) && employerContacts.Any(contact => Contact.IsSame(contact, answers[field])))
            {
                findings.Add(new("INTAKE-104", field,
                    new("Give the person's own contact, not that of the employer or its handler.", "请填写申请人本人的联系方式，不得与用人单位或经办人相同。"), Sources.ServiceGuide));
            }
        }
    }

    private static void Passport(Answers answers, DateOnly today, List<Finding> findings)
    {
        var issued = Read.Date(answers["passport.issuedOn"]);
        if (issued > today)
        {
            findings.Add(new("INTAKE-105", "passport.issuedOn", new("The date of issue lies in the future. Compare day, month and year with the passport.", "签发日期不能晚于今天，请对照护照核对年月日。"), AnswerCheck.House));
        }

        if (Read.Date(answers["passport.expiresOn"]) is { } expires)
        {
            if (expires <= issued)
            {
                findings.Add(new("INTAKE-106", "passport.expiresOn", new("The date of expiry must lie after the date of issue.", "有效期截止日期须晚于签发日期。"), AnswerCheck.House));
            }

            if (expires < today.AddMonths(MonthsOnPassport))
            {
                findings.Add(new("INTAKE-107", "passport.expiresOn",
                    new("At least six months must be left on the passport. Have it renewed first.", "护照剩余有效期须在六个月以上，请先换发护照。"), Sources.ServiceGuide));
            }
        }

        if (answers.Has("passport.mrz"))
        {
            findings.AddRange(MrzMatch.Check(answers, today));
        }
    }

    private static void Post(Answers answers, DateOnly today, List<Finding> findings)
    {
        if (Read.Number(answers["post.monthsPerYear"]) is > 12 or < 0.5m)
        {
            findings.Add(new("INTAKE-108", "post.monthsPerYear", new("Enter between 0.5 and 12 months.", "请填写0.5至12个月。"), AnswerCheck.House));
        }

        if (Read.Date(answers["post.contractFrom"]) is not { } from || Read.Date(answers["post.contractTo"]) is not { } to)
        {
            return;
        }

        if (to <= from)
        {
            findings.Add(new("INTAKE-109", "post.contractTo", new("The contract must end after it begins.", "合同终止日期须晚于起始日期。"), AnswerCheck.House));
        }
        else if (to.DayNumber - from.DayNumber + 1 <= 90)
        {
            findings.Add(new("INTAKE-110", "post.contractTo",
                new("The contract runs 90 days or less. This application is for work of more than 90 days; apply for work of at most 90 days instead.", "合同期限未超过90日，应申请来华工作90日以下（含90日）的许可。"), Sources.ServiceGuide));
        }

        if (to <= today)
        {
            findings.Add(new("INTAKE-111", "post.contractTo", new("The contract has already ended. Enter the contract for the coming work.", "合同已终止，请填写即将履行的合同。"), AnswerCheck.House));
        }
    }

    private static void Education(Answers answers, DateOnly today, List<Finding> findings)
    {
        if (answers.Rows("education") == 0)
        {
            findings.Add(new("INTAKE-112", "education.0.level",
                new("Give the highest degree, or choose that there is none.", "请填写最高学位；无学位的请选择学士以下。"), Sources.ServiceGuide));
        }

        var birth = Read.Date(answers["person.birthDate"]);
        for (var row = 0; row < answers.Rows("education"); row++)
        {
            if (Read.Date(answers[$"education.{row}.graduatedOn"]) is { } graduated && (graduated > today || graduated <= birth))
            {
                findings.Add(new("INTAKE-113", $"education.{row}.graduatedOn",
                    new("The date of the degree lies in the future or before birth.", "毕业日期不能晚于今天，也不能早于出生日期。"), AnswerCheck.House));
            }
        }
    }

    private static void Experience(Answers answers, DateOnly today, List<Finding> findings)
    {
        for (var row = 0; row < answers.Rows("experience"); row++)
        {
            var from = Read.Date(answers[$"experience.{row}.from"]);
            var to = Read.Date(answers[$"experience.{row}.to"]);
            if (from > today)
            {
                findings.Add(new("INTAKE-114", $"experience.{row}.from", new("The employment begins in the future. List only work that has begun.", "起始日期不能晚于今天，请只填写已开始的工作。"), AnswerCheck.House));
            }

            if (to < from || to > today)
            {
                findings.Add(new("INTAKE-115", $"experience.{row}.to", new("The employment ends before it begins, or in the future.", "终止日期不能早于起始日期，也不能晚于今天。"), AnswerCheck.House));
            }
        }

        if (!answers.Has("experience.explained") && History.Seams(History.Employments(answers, today)).Count > 0)
        {
            findings.Add(new("INTAKE-116", "experience.explained",
                new("Explain each gap of more than three months and each overlap of more than one month.", "请说明每段三个月以上的空档和一个月以上的重叠。"), AnswerCheck.House));
        }
    }

    /// <summary>The rules of names and of local points say more about a field than the general check does.</summary>
    private static void InPlaceOf(List<Finding> findings, List<Finding> better)
    {
        findings.RemoveAll(finding => better.Any(other => other.Field == finding.Field));
        findings.AddRange(better);
    }
}
