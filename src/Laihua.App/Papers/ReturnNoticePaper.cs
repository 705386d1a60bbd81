using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>One thing to be corrected.</summary>
/// <param name="Field">The field or document, as the pages call it.</param>
/// <param name="Words">What is wrong and what to do.</param>
/// <param name="Rule">The id of the rule that says so, printed beside the field; empty where an officer wrote it.</param>
public sealed record Correction(Words Field, Words Words, string Rule = "");

/// <summary>What stands on a notice of correction.</summary>
public sealed record ReturnNoticeFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Item,
    IReadOnlyList<Correction> Corrections,
    DateOnly CorrectBy,
    string? QueryText,
    string Host);

/// <summary>补正通知书 (一次性告知): everything to be corrected, told once.</summary>
public static class ReturnNoticePaper
{
    /// <summary>The notice as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(ReturnNoticeFacts facts)
    {
        var count = facts.Corrections.Count;
        var layout = new PaperLayout(facts.Head, new("Notice of Correction (everything at once)", "补正通知书（一次性告知）"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Applied for", "申请事项"), facts.Item, "item"),
            new(new("Correct by", "补正期限"), PaperText.Date(facts.CorrectBy), "correctBy"));
        layout.Paragraph(new(
            $"The application is not complete. {(count == 1 ? "One thing is" : $"{count} things are")} to be corrected; this is the whole list (Administrative Licence Law, article 32).",
            $"申请材料不齐全或者不符合法定形式，根据《中华人民共和国行政许可法》第三十二条的规定，现一次性告知需要补正的全部内容，共 {count} 项："));
        layout.Numbered(facts.Corrections.Select(Point), "corrections");
        layout.Sign(facts.Head.On, facts.QueryText, facts.Host, PaperLayout.ScanToFollow);
        return layout.Save();
    }

    private static (Words Heading, Words Text) Point(Correction correction) =>
        (correction.Rule.Length == 0 ? correction.Field : correction.Field with { En = $"{correction.Field.En} ({correction.Rule})" }, correction.Words);
}
