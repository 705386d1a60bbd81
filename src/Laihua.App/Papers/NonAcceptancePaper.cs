using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What stands on a notice of non-acceptance.</summary>
/// <param name="Head">The office and the number of the case.</param>
/// <param name="Employer">The applicant.</param>
/// <param name="Person">The person for whom the employer applied.</param>
/// <param name="Item">What was applied for.</param>
/// <param name="Reason">Why this office may not take it.</param>
/// <param name="CompetentOffice">The office to go to.</param>
/// <param name="CompetentContact">Its address and telephone.</param>
/// <param name="ReviewBody">The body that hears a reconsideration.</param>
/// <param name="Court">The court that hears a lawsuit.</param>
public sealed record NonAcceptanceFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Item,
    Words Reason,
    Words CompetentOffice,
    Words CompetentContact,
    Words ReviewBody,
    Words Court);

/// <summary>不予受理通知书: the application belongs to another office.</summary>
public static class NonAcceptancePaper
{
    /// <summary>The notice as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(NonAcceptanceFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Notice of Non-acceptance", "不予受理通知书"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Applied for", "申请事项"), facts.Item, "item"));
        layout.Paragraph(new(
            "The matter is not within the power of this office and is not accepted (Administrative Licence Law, article 32).",
            "申请事项不属于本机关职权范围，根据《中华人民共和国行政许可法》第三十二条的规定，决定不予受理。"));
        layout.Heading(new("Reason", "理由"));
        layout.Paragraph(facts.Reason, "reason");
        layout.Heading(new("Where to apply", "请向下列机关申请"));
        layout.Rows(
            new(new("Competent office", "主管机关"), facts.CompetentOffice, "competentOffice"),
            new(new("Contact", "联系方式"), facts.CompetentContact, "competentContact"));
        layout.Heading(Remedies.Heading);
        layout.Paragraph(Remedies.Words(facts.ReviewBody, facts.Court), "remedies");
        layout.Sign(facts.Head.On);
        return layout.Save();
    }
}
