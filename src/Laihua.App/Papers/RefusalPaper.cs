using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What stands on a refusal.</summary>
/// <param name="Head">The office and the number of the decision.</param>
/// <param name="Employer">The applicant.</param>
/// <param name="Person">The person for whom the employer applied.</param>
/// <param name="Item">What was applied for.</param>
/// <param name="Grounds">Each ground with its reasons.</param>
/// <param name="LegalBasis">The provisions on which the decision rests.</param>
/// <param name="ReviewBody">The body that hears a reconsideration.</param>
/// <param name="Court">The court that hears a lawsuit.</param>
public sealed record RefusalFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Item,
    IReadOnlyList<(Words Ground, Words Reasons)> Grounds,
    IReadOnlyList<Words> LegalBasis,
    Words ReviewBody,
    Words Court);

/// <summary>不予行政许可决定书: the refusal, with reasons and remedies (Administrative Licence Law, article 38).</summary>
public static class RefusalPaper
{
    /// <summary>The refusal as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(RefusalFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Decision to Refuse a Licence", "不予行政许可决定书"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Applied for", "申请事项"), facts.Item, "item"));
        layout.Paragraph(new(
            "After examination the licence applied for is refused (Administrative Licence Law, article 38).",
            "经审查，根据《中华人民共和国行政许可法》第三十八条的规定，决定不予行政许可。"));
        layout.Heading(new("Grounds and reasons", "理由"));
        layout.Numbered(facts.Grounds, "grounds");
        layout.Heading(new("Legal basis", "法律依据"));
        layout.Numbered(facts.LegalBasis, "legalBasis");
        layout.Heading(Remedies.Heading);
        layout.Paragraph(Remedies.Words(facts.ReviewBody, facts.Court), "remedies");
        layout.Sign(facts.Head.On);
        return layout.Save();
    }
}
