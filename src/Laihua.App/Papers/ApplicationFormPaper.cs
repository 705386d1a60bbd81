using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>One answer of the form.</summary>
/// <param name="Label">The question.</param>
/// <param name="Answer">The answer in words.</param>
public sealed record FormAnswer(Words Label, Words Answer);

/// <summary>The answers of one topic.</summary>
/// <param name="Title">What the task list calls it.</param>
/// <param name="Field">The id of the topic, which a finding would name.</param>
/// <param name="Answers">Every question with its answer.</param>
public sealed record FormSection(Words Title, string Field, IReadOnlyList<FormAnswer> Answers);

/// <summary>What stands on an application form.</summary>
/// <param name="Head">The employer, who gives this paper, and the number of the case.</param>
/// <param name="Item">What is applied for.</param>
/// <param name="CreditCode">The employer's unified social credit code.</param>
/// <param name="Sections">All answers by topic.</param>
public sealed record ApplicationFormFacts(PaperHead Head, Words Item, string CreditCode, IReadOnlyList<FormSection> Sections);

/// <summary>申请表: every answer in both languages, with the places for signature and seal.</summary>
public static class ApplicationFormPaper
{
    // Ideographic spaces keep three empty lines open: the height of a signature.
    private static readonly Words Room = new("", "　\n　\n　");

    // Questions are longer than the labels of other papers: a table lets them run over several lines.
    private static readonly PaperColumn[] Columns = [new(new("Question", "项目"), 0.42f), new(new("Answer", "填写内容"), 0.58f)];

    /// <summary>The form as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(ApplicationFormFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Application Form for Foreigner's Work", "外国人来华工作许可申请表"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Head.Office, "employer"),
            new(new("Unified social credit code", "统一社会信用代码"), facts.CreditCode, "uscc"),
            new(new("Applied for", "申请事项"), facts.Item, "item"));
        foreach (var section in facts.Sections.Where(section => section.Answers.Count > 0))
        {
            layout.Heading(section.Title);
            layout.Table(Columns, section.Answers.Select(answer => (IReadOnlyList<Words>)[answer.Label, answer.Answer]), section.Field);
        }

        layout.Heading(new("Declaration", "声明"));
        layout.Paragraph(new(
            "The person and the employer declare that everything stated here and every paper handed in is true and complete, and know that false statements lead to refusal or revocation.",
            "申请人和用人单位声明：以上填报内容及所提交材料真实、完整。如有虚假，愿承担不予许可、撤销许可等法律后果。"));
        layout.Rows(
            new(new("Signature of the person, date", "申请人签字、日期"), Room, "signature"),
            new(new("Signature of the handler, date", "经办人签字、日期"), Room, "signature"));
        layout.Sign(facts.Head.On);
        return layout.Save();
    }
}
