using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>A member of the family who comes along.</summary>
/// <param name="Relation">Spouse, child and so on.</param>
/// <param name="Name">As in the machine-readable zone.</param>
public sealed record LetterFamilyMember(Words Relation, string Name);

/// <summary>What stands on a Notification Letter (the fields of Annex 3 of the service guide).</summary>
public sealed record LetterFacts(
    PaperHead Head,
    Words Nationality,
    PrintedName Name,
    string PassportNumber,
    PaperCategory Category,
    string PermitNumber,
    Words Employer,
    Words Place,
    Words Post,
    int Months,
    DateOnly ValidUntil,
    IReadOnlyList<LetterFamilyMember> Family,
    string QrText,
    string Host);

/// <summary>外国人工作许可通知: the Notification Letter. Valid six months from issue, and not a visa.</summary>
public static class LetterPaper
{
    private static readonly Words Title = new("Notification Letter of Foreigner's Work Permit", "外国人工作许可通知");

    private static readonly Words[] Notices =
    [
        new(
            "This letter is not a visa. Apply with it for a visa at a Chinese embassy or consulate while it is valid.",
            "本通知不是签证。请在有效期内持本通知向中国驻外使领馆申请签证。"),
        new(
            "Within 15 days of entry the employer applies for the work permit; within 30 days the person applies for residence.",
            "入境后 15 日内由用人单位申请工作许可证，30 日内由本人申请居留证件。"),
        new(
            "It holds only for the person, employer and post above. Whether it still holds is answered by the register: scan the code.",
            "本通知仅适用于所载人员、用人单位和岗位。是否有效以登记库为准，请扫码核验。"),
    ];

    /// <summary>The letter as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(LetterFacts facts)
    {
        var layout = new PaperLayout(facts.Head, Title, facts.Category.Ink());
        layout.Rows(Particulars(facts));
        layout.Paragraph(new(
            "The person is approved to come to China and work for the employer named above. The permit number is the person's for life.",
            "经审查，同意上述人员来华，在上述用人单位工作。工作许可证号为本人终身号码。"));
        layout.Heading(new("Please note", "注意事项"));
        layout.Numbered(Notices, "");
        layout.Sign(facts.Head.On, facts.QrText, facts.Host, PaperLayout.ScanToVerify);
        return layout.Save();
    }

    private static IEnumerable<PaperRow> Particulars(LetterFacts facts)
    {
        var category = facts.Category.Words();
        yield return PaperRow.OfPerson(facts.Name);
        yield return new(new("Nationality", "国籍"), facts.Nationality, "nationality");
        yield return new(new("Passport number", "护照号码"), facts.PassportNumber, "passportNumber");
        yield return new(new("Category", "类别"), new Words(category.En, $"{facts.Category} 类　{category.Zh}"), "category");
        yield return new(new("Work permit number", "工作许可证号"), PaperText.Grouped(facts.PermitNumber), "permitNumber");
        yield return new(new("Employer", "用人单位"), facts.Employer, "employer");
        yield return new(new("Place of work", "工作地点"), facts.Place, "place");
        yield return new(new("Post", "岗位"), facts.Post, "post");
        yield return new(new("Approved for", "批准工作期限"), new Words(facts.Months == 1 ? "1 month" : $"{facts.Months} months", $"{facts.Months} 个月"), "months");
        yield return new(new("Date of issue", "签发日期"), PaperText.Date(facts.Head.On), "issuedOn");
        yield return new(new("Valid until", "有效期至"), PaperText.Date(facts.ValidUntil), "validUntil");
        foreach (var member in facts.Family)
        {
            yield return new(new($"Family: {member.Relation.En}", $"随行{member.Relation.Zh}"), member.Name, "family");
        }
    }
}
