using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Intake;

namespace Laihua.App.Features.Papers;

/// <summary>The application form with the answers as they stand: to be signed, sealed, scanned and put back.</summary>
internal static class FormPapers
{
    public static Result<byte[]> ApplicationForm(PaperSubject subject)
    {
        var row = subject.Case;
        var employer = row.Employer!; // Loaded with the case.
        var head = new PaperHead(
            employer.Name, row.Number, new($"{employer.Telephone} · {employer.Email}", employer.AddressZh), Beijing.DayOf(row.SavedAt), row.SavedAt);
        return ApplicationFormPaper.Draw(new(
            head, subject.Item, employer.Uscc, [.. subject.Form.Topics.Select(topic => Section(topic, subject.Answers))]));
    }

    private static FormSection Section(Topic topic, Answers answers) => new(
        topic.Title,
        topic.Id,
        [.. topic.Asked(answers.Rows(topic.Id)).Select(asked => new FormAnswer(
            asked.Row is { } row ? Numbered(topic, row, asked.Question.Label) : asked.Question.Label,
            AnswerWords.Of(asked.Question, answers[asked.Id])))]);

    private static Words Numbered(Topic topic, int row, Words label)
    {
        var name = topic.RowName ?? topic.Title;
        return new($"{name.En} {row + 1}: {label.En}", $"{name.Zh}{row + 1}：{label.Zh}");
    }
}
