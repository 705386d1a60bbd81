using Laihua.Rules.Cases;

namespace Laihua.Rules.Intake;

/// <summary>What a K2 application is checked against: the Letter that it follows.</summary>
/// <param name="PassportNumber">The passport of the Letter.</param>
/// <param name="LetterIssuedOn">The day on which the Letter was granted.</param>
/// <param name="LetterUntil">The last day of the Letter.</param>
public sealed record LetterTerms(string PassportNumber, DateOnly LetterIssuedOn, DateOnly LetterUntil);

/// <summary>Whether the answers of a K2 application fit together and to the Letter.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-201 to 206. <b>Source</b> <see cref="Sources.ServiceGuide"/>: within 15 days after entry, same passport.</para>
/// <para><b>Units</b> Calendar days of China's time zone; the last day is included. <b>Shape</b> Every finding at its field. <b>Errors</b> None.</para>
/// <para><b>Example</b> Entered on 2026-03-01: no reason needed on 2026-03-16, one needed on 2026-03-17.</para>
/// <para><b>Reading</b> A late report is taken with its reason and weighed by the office; it is not refused by the machine (decision 0009).</para>
/// </remarks>
public static class EntryCheck
{
    /// <summary>Days after entry within which the permit is applied for; the day of entry is not counted.</summary>
    public const int ReportWithinDays = 15;

    /// <summary>Every finding of the whole form.</summary>
    public static List<Finding> All(Answers answers, DateOnly today, LetterTerms letter) =>
    [
        .. Form.Of(ApplicationKind.K2).Topics.SelectMany(t => OfTopic(t.Id, answers, today, letter)),
        .. AnswerCheck.Unknown(EntryForm.Form, answers),
    ];

    /// <summary>The findings of one topic.</summary>
    public static List<Finding> OfTopic(string topic, Answers answers, DateOnly today, LetterTerms letter)
    {
        var findings = AnswerCheck.Of(EntryForm.Form.Find(topic)!, answers);
        switch (topic)
        {
            case "entry":
                Entry(answers, today, letter, findings);
                break;
            case "health" when Read.Date(answers["health.certifiedOn"]) is { } certified && (certified > today || certified < today.AddMonths(-6)):
                findings.Add(new("INTAKE-206", "health.certifiedOn",
                    new("The medical certificate must have been issued within the last six months.", "体检证明须在最近六个月内出具。"), Sources.ServiceGuide));
                break;
        }

        return findings;
    }

    private static void Entry(Answers answers, DateOnly today, LetterTerms letter, List<Finding> findings)
    {
        if (answers.Has("entry.passportNumber")
            && !string.Equals(answers["entry.passportNumber"].Replace(" ", "", StringComparison.Ordinal), letter.PassportNumber, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(new("INTAKE-201", "entry.passportNumber",
                new("This is not the passport of the Notification Letter. If that passport was lost or renewed, ask the office first.", "与工作许可通知所载护照不一致。护照遗失或换发的，请先联系受理机构。"), Sources.ServiceGuide));
        }

        if (Read.Date(answers["entry.enteredOn"]) is not { } entered)
        {
            return;
        }

        if (entered > today)
        {
            findings.Add(new("INTAKE-202", "entry.enteredOn", new("The date of entry lies in the future. Compare it with the stamp in the passport.", "入境日期不能晚于今天，请对照护照入境签章核对。"), AnswerCheck.House));
        }

        if (entered < letter.LetterIssuedOn)
        {
            findings.Add(new("INTAKE-203", "entry.enteredOn", new("The person entered before the Letter was granted. The Letter is for entry with a Z or R visa.", "入境日期早于工作许可通知签发日期。须在通知签发后持Z字或R字签证入境。"), Sources.ServiceGuide));
        }

        if (entered > letter.LetterUntil)
        {
            findings.Add(new("INTAKE-204", "entry.enteredOn", new("The person entered after the Letter had ended. Apply for a new Letter.", "入境日期晚于工作许可通知有效期，请重新申请。"), Sources.ServiceGuide));
        }

        if (today > entered.AddDays(ReportWithinDays) && !answers.Has("entry.lateReason"))
        {
            findings.Add(new("INTAKE-205", "entry.lateReason",
                new("More than 15 days have passed since entry. Give the reason; the office weighs it.", "入境已超过15日，请说明理由，由受理机构审核。"), Sources.ServiceGuide));
        }
    }
}
