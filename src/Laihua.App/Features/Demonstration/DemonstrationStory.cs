using Laihua.App.Features.Reception;
using Laihua.Rules.Permits;

namespace Laihua.App.Features.Demonstration;

/// <summary>The way of one invented person through the register, written as days before today.</summary>
internal sealed class DemonstrationStory(
    DemonstrationPlan plan, DemonstrationHandlers handlers, DemonstrationOfficers officers, DemonstrationPerson person, int place, int beginsInDays)
{
    private readonly DemonstrationDates dates = DemonstrationDates.Of(person, place, plan.Today, beginsInDays);
    private string letter = "";
    private string entry = "";

    private string Open => entry.Length > 0 ? entry : letter;

    private string Examiner => place % 2 == 0 ? "examiner@example.org" : "examiner2@example.org";

    private string Approver => place % 3 == 0 ? "approver2@example.org" : "approver@example.org";

    private DemonstrationLook Look => DemonstrationLooks.At(place);

    /// <summary>A draft of which two sections are filled in.</summary>
    public DemonstrationStory Begun(int ago) => Step(ago, 9, 5, async cancellation =>
        letter = await handlers.StartAsync(person.Handler, DemonstrationAnswers.OfPerson(person, dates), cancellation));

    /// <summary>A draft that could be submitted.</summary>
    public DemonstrationStory Drafted(int ago) => Step(ago, 9, 5, async cancellation =>
    {
        letter = await handlers.StartAsync(person.Handler, DemonstrationAnswers.OfLetter(person, dates), cancellation);
        await handlers.AttachAsync(letter, person.Handler, Look, cancellation);
    });

    public DemonstrationStory Submitted(int ago) =>
        Drafted(ago).Step(ago, 10, 20, cancellation => handlers.SubmitAsync(letter, person.Handler, cancellation));

    public DemonstrationStory Passed(int ago) => Step(ago, 11, 10, cancellation => officers.PassAsync(Open, cancellation));

    public DemonstrationStory Returned(int ago, params ReturnPoint[] points) =>
        Step(ago, 14, 30, cancellation => officers.ReturnAsync(Open, points, cancellation));

    public DemonstrationStory Accepted(int ago) => Step(ago, 15, 5, cancellation => officers.AcceptAsync(Open, cancellation));

    public DemonstrationStory Recommended(int ago, string findings, bool grant = true) =>
        Step(ago, 10, 40, cancellation => officers.RecommendAsync(Open, Examiner, grant, findings, cancellation));

    public DemonstrationStory Refused(int ago, string ground, string reasons) =>
        Step(ago, 16, 10, cancellation => officers.DecideAsync(Open, Approver, false, ground, reasons, cancellation));

    public DemonstrationStory LetterGranted(int ago) => Step(ago, 16, 10, async cancellation =>
    {
        await officers.DecideAsync(letter, Approver, true, "", "", cancellation);
        await officers.IssueLetterAsync(letter, cancellation);
    });

    /// <summary>A Letter from submission to grant, in sixteen working days.</summary>
    public DemonstrationStory Letter(int grantedAgo, string findings) =>
        Submitted(grantedAgo + 16).Passed(grantedAgo + 13).Accepted(grantedAgo + 8).Recommended(grantedAgo + 2, findings).LetterGranted(grantedAgo);

    /// <summary>The entry, reported two working days later.</summary>
    public DemonstrationStory EntryReported(int ago, bool talentVisa = false) => Step(ago, 9, 35, async cancellation =>
    {
        var answers = DemonstrationAnswers.OfEntry(person, plan.Day(ago + 2), talentVisa);
        entry = await handlers.StartEntryAsync(letter, person.Handler, answers, cancellation);
        await handlers.AttachAsync(entry, person.Handler, Look, cancellation);
        await handlers.SubmitAsync(entry, person.Handler, cancellation);
    });

    public DemonstrationStory PermitGranted(int ago) =>
        Step(ago, 16, 10, cancellation => officers.DecideAsync(entry, Approver, true, "", "", cancellation));

    /// <summary>The permit from the report of the entry to the grant, in ten working days.</summary>
    public DemonstrationStory Permit(int grantedAgo, string findings) =>
        EntryReported(grantedAgo + 10).Passed(grantedAgo + 8).Accepted(grantedAgo + 7).Recommended(grantedAgo + 3, findings).PermitGranted(grantedAgo);

    public DemonstrationStory Printed(int ago) => Step(ago, 9, 40, cancellation => officers.PrintAsync(entry, cancellation));

    public DemonstrationStory HandedOver(int ago) => Step(ago, 14, 15, cancellation => officers.HandOverAsync(entry, cancellation));

    /// <summary>Proposed in the morning and approved in the afternoon.</summary>
    public DemonstrationStory Operated(int ago, PermitAction action, string ground, string reason, int laterByDays = 0) =>
        Proposed(ago, action, ground, reason, laterByDays).Step(ago, 16, 30, cancellation => officers.ApproveAsync(entry, Approver, cancellation));

    /// <summary>Proposed, and waiting for a second person.</summary>
    public DemonstrationStory Proposed(int ago, PermitAction action, string ground, string reason, int laterByDays = 0) =>
        Step(ago, 9, 15, cancellation => officers.ProposeAsync(entry, Examiner, action, ground, reason, laterByDays, cancellation));

    private DemonstrationStory Step(int ago, int hour, int minute, Func<CancellationToken, Task> act)
    {
        // No two cases act in the same minute.
        plan.Add(ago, new TimeOnly(hour, minute).AddMinutes(place * 2), act);
        return this;
    }
}
