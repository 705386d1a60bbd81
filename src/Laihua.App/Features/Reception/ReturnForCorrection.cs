using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Reception;

/// <summary>One point: the field and what is wrong with it.</summary>
public sealed record ReturnPoint(string Field, string Text);

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Points">Everything that must be corrected.</param>
/// <param name="Justification">Why it was not told the first time; needed from the second return on.</param>
public sealed record ReturnForCorrectionCommand(string Number, int SeenVersion, IReadOnlyList<ReturnPoint> Points, string Justification);

/// <summary>Returns a case once with everything that must be corrected (一次性告知).</summary>
public sealed class ReturnForCorrection(LaihuaDb db, TimeProvider clock)
{
    private const int LongestText = 1000;

    /// <returns>The day by which the employer corrects.</returns>
    public async Task<Result<DateOnly>> HandleAsync(ReturnForCorrectionCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.ReceivedBy(actor).Include(c => c.Returns).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null || actor.UserId is not { } user)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.Return, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var findings = Judgement.OfReturn(
            [.. command.Points.Select(p => (p.Field, p.Text))],
            await FieldsAsync(row, cancellation),
            row.Returns.Count,
            command.Justification);
        findings.AddRange(command.Points.SelectMany((p, i) => Texts.Check($"items.{i}", p.Text, LongestText)));
        findings.AddRange(Texts.Check("justification", command.Justification, LongestText));
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var notice = new ReturnNotice
        {
            ApplicationId = row.Id,
            Round = row.Round,
            At = now,
            ByUserId = user,
            By = actor.Name,
            Justification = row.Returns.Count == 0 ? null : command.Justification.Trim(),
        };
        notice.Items.AddRange(command.Points.Select((p, i) => new ReturnItem { ReturnNoticeId = notice.Id, Position = i, Field = p.Field, Text = p.Text.Trim() }));
        db.ReturnNotices.Add(notice);
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseReturned, "case", row.Number, new { row.Round, Points = command.Points.Count }));
        return await db.TrySaveAsync(cancellation) ? row.DueOn!.Value : await db.LostAsync(row, cancellation);
    }

    private async Task<HashSet<string>> FieldsAsync(Application row, CancellationToken cancellation)
    {
        var lines = await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation);
        return ReturnableFields.Of(row, (await db.RulebookAsync(cancellation)).FormOf(row, clock.Today()), lines);
    }
}

/// <summary>The fields to which an officer can point: every question answered or asked, and every line of the checklist.</summary>
public static class ReturnableFields
{
    public static HashSet<string> Of(Application row, Form form, IReadOnlyList<DocumentLine> lines)
    {
        var answers = row.AnswersOf();
        return
        [
            .. form.Topics.SelectMany(t => t.Asked(answers.Rows(t.Id)).Select(q => q.Id)),
            .. form.Topics.Where(t => t.RowQuestions.Count > 0).Select(t => t.Id),
            .. lines.Select(l => "documents." + l.Id),
        ];
    }
}
