using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <summary>Starts K2 for a granted Letter: the entry is reported and the permit asked for.</summary>
public sealed class StartEntryReport(LaihuaDb db, TimeProvider clock)
{
    private static readonly CaseState[] Failed = [CaseState.Withdrawn, CaseState.Lapsed, CaseState.NotAccepted, CaseState.Refused];

    /// <param name="letterCase">The number of the K1 case.</param>
    /// <returns>The number of the new case, or of the one that is already open.</returns>
    public async Task<Result<string>> HandleAsync(string letterCase, Actor actor, CancellationToken cancellation)
    {
        var letter = await db.Applications.AsNoTracking().OwnedBy(actor)
            .SingleOrDefaultAsync(c => c.Number == letterCase && c.Kind == ApplicationKind.K1, cancellation);
        if (letter is null || actor.UserId is not { } user || !actor.May(Permission.Apply))
        {
            return new Refusal.NotFound("case", letterCase);
        }

        var permit = await db.Permits.AsNoTracking().SingleOrDefaultAsync(p => p.LetterCaseId == letter.Id, cancellation);
        if (permit is null || permit.State != PermitState.Letter)
        {
            return new Refusal.WrongState("case", letterCase, letter.State.ToString(), []);
        }

        // Two starts at once want the same number: the loser finds the other's case, or takes the next number.
        for (var attempt = 1; attempt <= RunningNumbers.Tries; attempt++)
        {
            if (await OpenAsync(permit, cancellation) is { } open)
            {
                return open;
            }

            var row = await DraftAsync(letter, permit, user, actor, cancellation);
            if (await db.TrySaveAsync(cancellation))
            {
                return row.Number;
            }

            db.ChangeTracker.Clear();
        }

        return letter.Stale();
    }

    private Task<string?> OpenAsync(Permit permit, CancellationToken cancellation) => db.Applications.AsNoTracking()
        .Where(c => c.PermitId == permit.Id && c.Kind == ApplicationKind.K2 && !Failed.Contains(c.State))
        .Select(c => c.Number)
        .FirstOrDefaultAsync(cancellation);

    private async Task<Application> DraftAsync(Application letter, Permit permit, Guid user, Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var row = new Application
        {
            Number = await RunningNumbers.NextAsync(db, letter.Number[..6], clock.Today().Year, cancellation),
            Kind = ApplicationKind.K2,
            EmployerId = letter.EmployerId,
            StartedBy = user,
            PermitId = permit.Id,
            PersonId = permit.PersonId,
            PersonName = letter.PersonName,
            PassportKey = letter.PassportKey,
            Category = letter.Category,
            PointsTable = letter.PointsTable,
            Rules = letter.Rules,
            RulesOn = letter.RulesOn,
            PointsFacts = letter.PointsFacts,
            Account = letter.Account,
            ReceivingAuthorityId = letter.ReceivingAuthorityId,
            DecidingAuthorityId = letter.DecidingAuthorityId,
            StartedAt = now,
            SavedAt = now,
            ChangedBy = actor.Name,
            ChangedAt = now,
            DueOn = CaseClocks.Due(CaseState.Draft, clock.Today(), letter.CategoryLetter),
        };
        db.Applications.Add(row);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseStarted, "case", row.Number, new { row.Kind, Letter = letter.Number }));
        return row;
    }
}
