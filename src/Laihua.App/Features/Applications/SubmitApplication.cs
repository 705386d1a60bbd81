using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Offices;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the user saw.</param>
public sealed record SubmitApplicationCommand(string Number, int SeenVersion);

/// <summary>What was submitted, and by when the office answers.</summary>
public sealed record ApplicationSubmitted(string Number, int Round, char Category, DateOnly? AnswerBy);

/// <summary>Submits a draft, or a returned case again: with every finding, or not at all.</summary>
public sealed class SubmitApplication(LaihuaDb db, SubmissionFindings findings, TimeProvider clock)
{
    public async Task<Result<ApplicationSubmitted>> HandleAsync(SubmitApplicationCommand command, Actor actor, CancellationToken cancellation)
    {
        // Load.
        var row = await db.Applications.OwnedBy(actor).Include(c => c.Documents.Where(d => d.ReplacedAt == null))
            .SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (row.Version != command.SeenVersion)
        {
            return row.Stale();
        }

        // Decide.
        if (!CaseFlow.After(row.Number, row.State, CaseAction.Submit, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        var answers = row.AnswersOf();
        var office = await OfficeOf.FindAsync(db, row, answers, cancellation);
        var found = await findings.OfAsync(row, answers, office, cancellation);
        if (found.Count > 0)
        {
            return found;
        }

        // Record.
        if (row.Kind == ApplicationKind.K1)
        {
            Score(row, answers, await db.RulebookAsync(cancellation), office!);
        }

        var now = clock.UtcNow();
        row.Round++;
        row.SubmittedAt = now;
        row.MoveTo(next, actor.Name, now, clock.Today());
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseSubmitted, "case", row.Number, new { row.Round, row.Category, Office = office?.Code }));
        return await db.TrySaveAsync(cancellation)
            ? new ApplicationSubmitted(row.Number, row.Round, row.CategoryLetter, row.DueOn)
            : await LostAsync(row, cancellation);
    }

    // Lost to a change of this case, or to another case of the same passport submitted at the same moment.
    private async Task<Result<ApplicationSubmitted>> LostAsync(Application row, CancellationToken cancellation)
    {
        var others = await findings.OfThePersonAsync(row, cancellation);
        return others.Count > 0 ? others : await db.LostAsync(row, cancellation);
    }

    private void Score(Application row, Answers answers, Rulebook book, Authority office)
    {
        var today = clock.Today();
        if (book.RulesOf(row, today).TryGet(out var rules, out _) && LetterPoints.Account(answers, today, rules).TryGet(out var scored, out _))
        {
            row.PointsTable = scored.Table;
            row.Rules = string.Join(' ', scored.Rules);
            row.RulesOn ??= today;
            row.PointsFacts = JsonSerializer.Serialize(LetterPoints.Facts(answers, today, rules), StoredFacts.Written);
            row.Account = JsonSerializer.Serialize(scored, Trail.Stored);
            row.Category = scored.Category.ToString();
        }

        row.ReceivingAuthorityId = office.Id;
        row.DecidingAuthorityId = office.DecidedBy == office.Code ? office.Id : office.ParentId;
    }
}
