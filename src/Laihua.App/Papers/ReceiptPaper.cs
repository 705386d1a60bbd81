using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>A document that was received.</summary>
/// <param name="Name">What it is.</param>
/// <param name="OriginalSeen">The original was seen and agrees with the copy.</param>
/// <param name="Commitment">A commitment stands in for it.</param>
public sealed record ReceivedMaterial(Words Name, bool OriginalSeen, bool Commitment);

/// <summary>What stands on an acceptance receipt.</summary>
/// <param name="Head">The office and the number of the case.</param>
/// <param name="Employer">The applicant.</param>
/// <param name="Person">The person for whom the employer applies.</param>
/// <param name="Item">What is applied for.</param>
/// <param name="Materials">Everything received.</param>
/// <param name="PromisedOn">The day by which the office promises its decision.</param>
/// <param name="Clock">How the days are counted, and what stops the clock.</param>
/// <param name="QueryText">The address of the case for its code, if any.</param>
/// <param name="Host">The official host in words.</param>
public sealed record ReceiptFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Item,
    IReadOnlyList<ReceivedMaterial> Materials,
    DateOnly PromisedOn,
    Words Clock,
    string? QueryText,
    string Host);

/// <summary>受理通知书: the receipt of acceptance.</summary>
public static class ReceiptPaper
{
    private static readonly Words Yes = new("Yes", "是");
    private static readonly Words No = new("No", "否");

    /// <summary>The receipt as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(ReceiptFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Receipt of Acceptance", "受理通知书"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Applied for", "申请事项"), facts.Item, "item"),
            new(new("Accepted on", "受理日期"), PaperText.Date(facts.Head.On), "acceptedOn"),
            new(new("Decision by", "承诺办结日期"), PaperText.Date(facts.PromisedOn), "promisedOn"),
            new(new("How days count", "期限计算"), facts.Clock, "clock"));
        layout.Paragraph(new(
            "The application is complete and in the form that the law asks for, and is accepted (Administrative Licence Law, article 32).",
            "你单位提交的申请材料齐全、符合法定形式，根据《中华人民共和国行政许可法》第三十二条的规定，决定予以受理。"));
        layout.Heading(new("Received", "收到的材料"));
        layout.Table(
            [
                new(new("No.", "序号"), 0.08f),
                new(new("Document", "材料名称"), 0.56f),
                new(new("Original seen", "已核原件"), 0.18f),
                new(new("Commitment", "承诺代替"), 0.18f),
            ],
            facts.Materials.Select((material, i) => (IReadOnlyList<Words>)
                [new("", $"{i + 1}"), material.Name, material.OriginalSeen ? Yes : No, material.Commitment ? Yes : No]),
            "materials");
        layout.Sign(facts.Head.On, facts.QueryText, facts.Host, PaperLayout.ScanToFollow);
        return layout.Save();
    }
}
