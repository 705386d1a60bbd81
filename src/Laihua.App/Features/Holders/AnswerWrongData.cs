using Laihua.App.Data;
using Laihua.App.Data.Holders;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <param name="Id">The report.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Outcome">Corrected or kept.</param>
/// <param name="Answer">What the holder reads.</param>
public sealed record AnswerWrongDataCommand(Guid Id, int SeenVersion, WrongDataState? Outcome, string Answer);

/// <summary>The office answers a report of wrong data; the holder sees it.</summary>
public sealed class AnswerWrongData(LaihuaDb db, TimeProvider clock)
{
    private const int Most = 100;

    /// <returns>When it was answered.</returns>
    public async Task<Result<DateTime>> HandleAsync(AnswerWrongDataCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await Of(actor).SingleOrDefaultAsync(r => r.Id == command.Id, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("report", command.Id.ToString());
        }

        if (row.Version != command.SeenVersion)
        {
            return new Refusal.Stale("report", command.Id.ToString(), row.AnsweredBy, row.AnsweredAt);
        }

        if (row.State != WrongDataState.Open)
        {
            return new Refusal.WrongState("report", command.Id.ToString(), row.State.ToString(), []);
        }

        List<Finding> findings = [.. WrongData.OfAnswer(command.Outcome, command.Answer), .. Texts.Check("answer", command.Answer, WrongData.LongestText)];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        row.State = command.Outcome!.Value; // Checked above.
        row.Answer = command.Answer.Trim();
        row.AnsweredById = actor.UserId;
        row.AnsweredBy = actor.Name;
        row.AnsweredAt = now;
        row.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.WrongDataAnswered, "report", row.Id.ToString(), new { row.State }));
        return await db.TrySaveAsync(cancellation) ? now : new Refusal.Stale("report", command.Id.ToString());
    }

    /// <summary>The reports of the office: those that wait, the oldest first, then the latest that are answered.</summary>
    public async Task<IReadOnlyList<WrongDataReport>> QueueAsync(Actor actor, CancellationToken cancellation) =>
    [
        .. await Of(actor).AsNoTracking().Where(r => r.State == WrongDataState.Open).OrderBy(r => r.MadeAt).Take(Most).ToListAsync(cancellation),
        .. await Of(actor).AsNoTracking().Where(r => r.State != WrongDataState.Open).OrderByDescending(r => r.AnsweredAt).Take(Most).ToListAsync(cancellation),
    ];

    /// <summary>How many wait.</summary>
    public Task<int> OpenAsync(Actor actor, CancellationToken cancellation) => Of(actor).CountAsync(r => r.State == WrongDataState.Open, cancellation);

    /// <summary>One report of the office, or null.</summary>
    public Task<WrongDataReport?> FindAsync(Guid id, Actor actor, CancellationToken cancellation) =>
        Of(actor).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation);

    private IQueryable<WrongDataReport> Of(Actor actor)
    {
        var authority = actor.May(Permission.AnswerHolders) ? actor.AuthorityId : null;
        return db.WrongDataReports.Include(r => r.Person).Include(r => r.Permit!.Employer).Where(r => r.AuthorityId == authority); // Required by the model.
    }
}
