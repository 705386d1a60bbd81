using Laihua.App.Data.Offices;
using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Deadlines;
using Laihua.Rules.Intake;

namespace Laihua.App.Features.Papers;

/// <summary>The papers of the receiving office; null where the case has not come so far.</summary>
internal static class ReceptionPapers
{
    public static Result<byte[]>? Submission(PaperSubject subject)
    {
        if (subject is not { Case.SubmittedAt: { } at, Receiving: { } office })
        {
            return null;
        }

        return SubmissionReceiptPaper.Draw(new(
            subject.Head(office, at), subject.Employer, subject.Person, subject.Item, at, Steps(subject, at), null, subject.Host));
    }

    public static Result<byte[]>? Receipt(PaperSubject subject, IReadOnlyList<DocumentLine> lines)
    {
        if (subject is not { Case.AcceptedAt: { } at, Receiving: { } office })
        {
            return null;
        }

        var category = CategoryOf(subject);
        var days = ReviewDays(category);
        return ReceiptPaper.Draw(new(
            subject.Head(office, at), subject.Employer, subject.Person, subject.Item, Materials(subject, lines),
            ReviewDeadline.For(Beijing.DayOf(at), category, WorkingCalendar.China).On,
            new($"{days} working days; the day of acceptance is not counted.", $"{days}个工作日，受理当日不计。"),
            null, subject.Host));
    }

    public static Result<byte[]>? Return(PaperSubject subject)
    {
        if (subject.Receiving is not { } office || subject.Case.Returns.MaxBy(r => r.Round) is not { } notice)
        {
            return null;
        }

        return ReturnNoticePaper.Draw(new(
            subject.Head(office, notice.At), subject.Employer, subject.Person, subject.Item,
            [.. notice.Items.OrderBy(i => i.Position).Select(i => new Correction(NameOf(subject.Form, i.Field), new("", i.Text)))],
            CorrectionDeadline.For(Beijing.DayOf(notice.At)).On, null, subject.Host));
    }

    public static Result<byte[]>? NonAcceptance(PaperSubject subject, Authority? competent)
    {
        var row = subject.Case;
        if (row is not { State: CaseState.NotAccepted, EndedAt: { } at } || subject.Receiving is not { } office)
        {
            return null;
        }

        var contact = competent is null
            ? new Words("Ask this office; its address and telephone stand below.", "请向本机构咨询，联系方式见页脚。")
            : Permits.Offices.ContactOf(competent);
        return NonAcceptancePaper.Draw(new(
            subject.Head(office, at), subject.Employer, subject.Person, subject.Item, new("", row.DeclineReasons ?? ""),
            competent?.Name ?? new("", row.CompetentOffice ?? ""), contact, PaperSubject.ReviewBody(office), PaperSubject.Court));
    }

    private static List<Words> Steps(PaperSubject subject, DateTime at)
    {
        var by = PaperText.Date(PreReviewDeadline.For(Beijing.DayOf(at), WorkingCalendar.China).On);
        var category = CategoryOf(subject);
        var days = ReviewDays(category);
        return
        [
            new($"Pre-review by {by.En}. If anything is missing, the office tells everything at once.", $"{by.Zh}前完成预审。需要补正的，一次性告知全部内容。"),
            category == PermitCategory.A
                ? new("Acceptance online, without a visit to the window.", "网上受理，无需到窗口办理。")
                : new("The originals are seen at the window; then the application is accepted.", "携原件到窗口核验，核验通过后受理。"),
            new($"Decision within {days} working days after acceptance.", $"受理后{days}个工作日内作出决定。"),
        ];
    }

    private static List<ReceivedMaterial> Materials(PaperSubject subject, IReadOnlyList<DocumentLine> lines) =>
        [.. subject.Case.Documents
            .OrderBy(d => Place(lines, d.Line))
            .Select(d => new ReceivedMaterial(Checklist.NameOf(subject.Case.Kind, d.Line), d.OriginalSeenAt is not null, d.PromisedBy is not null))];

    private static int Place(IReadOnlyList<DocumentLine> lines, string line)
    {
        var place = lines.Index().FirstOrDefault(l => l.Item.Id == line, (lines.Count, null!)); // Only the place is read.
        return place.Index;
    }

    private static Words NameOf(Form form, string field) =>
        field.StartsWith("documents.", StringComparison.Ordinal) ? Checklist.NameOf(form.Kind, field["documents.".Length..]) : form.LabelOf(field);

    private static PermitCategory CategoryOf(PaperSubject subject) => Enum.Parse<PermitCategory>(subject.Case.CategoryLetter.ToString());

    // As the service guide gives them; the date itself comes from the rule.
    private static int ReviewDays(PermitCategory category) => category == PermitCategory.A ? 5 : 10;
}
