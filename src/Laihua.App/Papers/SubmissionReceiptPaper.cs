using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What stands on the receipt of a submission.</summary>
/// <param name="Head">The office and the number of the case.</param>
/// <param name="Employer">The applicant.</param>
/// <param name="Person">The person for whom the employer applies.</param>
/// <param name="Item">What is applied for.</param>
/// <param name="SubmittedUtc">When it arrived.</param>
/// <param name="Next">What happens next, step by step, with its date.</param>
/// <param name="QueryText">The address of the case for its code, if any.</param>
/// <param name="Host">The official host in words.</param>
public sealed record SubmissionReceiptFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Item,
    DateTime SubmittedUtc,
    IReadOnlyList<Words> Next,
    string? QueryText,
    string Host);

/// <summary>提交回执: what was submitted and when. It is not an acceptance.</summary>
public static class SubmissionReceiptPaper
{
    /// <summary>The receipt as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(SubmissionReceiptFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Receipt of Submission", "提交回执"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Applied for", "申请事项"), facts.Item, "item"),
            new(new("Case number", "申请编号"), facts.Head.Number, "number"),
            new(new("Submitted", "提交时间"), PaperText.Time(facts.SubmittedUtc), "submittedAt"));
        layout.Paragraph(new(
            "The application has arrived. This is not yet an acceptance: the office first checks whether it is complete.",
            "申请已收到。本回执不是受理通知，受理机关将先审核材料是否齐全。"));
        layout.Heading(new("What happens next", "后续步骤"));
        layout.Numbered(facts.Next, "next");
        layout.Sign(facts.Head.On, facts.QueryText, facts.Host, PaperLayout.ScanToFollow);
        return layout.Save();
    }
}
