using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What stands on a decision to grant.</summary>
public sealed record PermitDecisionFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Nationality,
    Words Item,
    PaperCategory Category,
    string PermitNumber,
    Words Post,
    DateOnly ValidFrom,
    DateOnly ValidUntil,
    IReadOnlyList<Words> LegalBasis,
    string? QrText,
    string Host);

/// <summary>准予行政许可决定书: the decision to grant.</summary>
public static class PermitDecisionPaper
{
    /// <summary>The decision as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(PermitDecisionFacts facts)
    {
        var category = facts.Category.Words();
        var layout = new PaperLayout(facts.Head, new("Decision to Grant a Licence", "准予行政许可决定书"), facts.Category.Ink());
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Nationality", "国籍"), facts.Nationality, "nationality"),
            new(new("Applied for", "申请事项"), facts.Item, "item"),
            new(new("Category", "类别"), new Words(category.En, $"{facts.Category} 类　{category.Zh}"), "category"),
            new(new("Work permit number", "工作许可证号"), PaperText.Grouped(facts.PermitNumber), "permitNumber"),
            new(new("Post", "岗位"), facts.Post, "post"),
            new(new("Valid from", "有效期自"), PaperText.Date(facts.ValidFrom), "validFrom"),
            new(new("Valid until", "有效期至"), PaperText.Date(facts.ValidUntil), "validUntil"));
        layout.Paragraph(new(
            "After examination the application meets the conditions of the law, and the licence is granted.",
            "经审查，申请符合法定条件、标准，决定准予行政许可。"));
        layout.Heading(new("Legal basis", "法律依据"));
        layout.Numbered(facts.LegalBasis, "legalBasis");
        layout.Sign(facts.Head.On, facts.QrText, facts.Host, PaperLayout.ScanToVerify);
        return layout.Save();
    }
}
