using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What stands on a status letter.</summary>
/// <param name="Head">The office, and the number of the permit with its edition.</param>
/// <param name="Name">The holder.</param>
/// <param name="Nationality">The nationality.</param>
/// <param name="Category">The category.</param>
/// <param name="PermitNumber">The lifetime number.</param>
/// <param name="Employer">The employer.</param>
/// <param name="Post">The post.</param>
/// <param name="From">The first day of the permit.</param>
/// <param name="To">The last day of the permit.</param>
/// <param name="QrText">What the code says.</param>
/// <param name="Host">The official host in words.</param>
public sealed record StatusLetterFacts(
    PaperHead Head,
    PrintedName Name,
    Words Nationality,
    PaperCategory Category,
    string PermitNumber,
    Words Employer,
    Words Post,
    DateOnly From,
    DateOnly To,
    string QrText,
    string Host);

/// <summary>工作许可状态证明: the holder's own proof of the permit as it stood on a day.</summary>
public static class StatusLetterPaper
{
    private static readonly Words[] Notices =
    [
        new(
            "This letter says how the permit stood on the day above. Whether it still stands so is answered by the register: scan the code.",
            "本证明载明许可在上述日期的状态。当前状态以登记库为准，请扫码核验。"),
        new(
            "It does not replace the work permit card, a visa or a residence permit. A newer status letter replaces this one.",
            "本证明不能代替工作许可证、签证或居留证件。新出具的证明将取代本证明。"),
    ];

    /// <summary>The letter as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(StatusLetterFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Status Letter of a Foreigner's Work Permit", "外国人工作许可状态证明"), facts.Category.Ink());
        var category = facts.Category.Words();
        layout.Paragraph(new(
            $"On {PaperText.Date(facts.Head.On).En} the register holds a valid work permit as follows.",
            $"截至{PaperText.Date(facts.Head.On).Zh}，登记库载有下列有效工作许可。"));
        layout.Rows(
            PaperRow.OfPerson(facts.Name),
            new(new("Nationality", "国籍"), facts.Nationality, "nationality"),
            new(new("Work permit number", "工作许可证号"), PaperText.Grouped(facts.PermitNumber), "permitNumber"),
            new(new("Category", "类别"), new Words(category.En, $"{facts.Category} 类　{category.Zh}"), "category"),
            new(new("Employer", "用人单位"), facts.Employer, "employer"),
            new(new("Post", "岗位"), facts.Post, "post"),
            new(new("Valid from", "有效期自"), PaperText.Date(facts.From), "validFrom"),
            new(new("Valid to", "有效期至"), PaperText.Date(facts.To), "validTo"));
        layout.Heading(new("Please note", "注意事项"));
        layout.Numbered(Notices, "");
        layout.Sign(facts.Head.On, facts.QrText, facts.Host, PaperLayout.ScanToVerify);
        return layout.Save();
    }
}
