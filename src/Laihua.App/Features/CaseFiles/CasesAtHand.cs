using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.CaseFiles;

/// <summary>A case as it stands now, in one line, with what the reader may do with it.</summary>
public sealed record CaseAtHand(
    Guid Id,
    string Number,
    ApplicationKind Kind,
    CaseState State,
    string Category,
    int Version,
    int Round,
    string PersonName,
    Words Employer,
    DateTime? SubmittedAt,
    DateTime? AcceptedAt,
    DateOnly? DueOn,
    ClockReading Clock,
    string ChangedBy,
    DateTime ChangedAt,
    IReadOnlyList<CaseAction> Possible)
{
    /// <summary>The road by category.</summary>
    public Road Road => CaseFlow.RoadOf(Category.Length == 1 ? Category[0] : 'C');
}

/// <summary>Reads a case of the reader's authority as it stands now.</summary>
public sealed class CasesAtHand(LaihuaDb db, TimeProvider clock)
{
    /// <returns>Null where there is no such case or it is another authority's.</returns>
    public async Task<CaseAtHand?> FindAsync(string number, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.AsNoTracking().HandledBy(actor).Where(c => c.Number == number)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Kind,
                c.State,
                c.Category,
                c.Version,
                c.Round,
                c.PersonName,
                c.Employer!.NameEn,
                c.Employer.NameZh,
                c.SubmittedAt,
                c.AcceptedAt,
                c.DueOn,
                c.ChangedBy,
                c.ChangedAt,
                Receives = c.ReceivingAuthorityId == actor.AuthorityId,
                Decides = c.DecidingAuthorityId == actor.AuthorityId,
            })
            .SingleOrDefaultAsync(cancellation);
        if (row is null)
        {
            return null;
        }

        Role[] here = [.. actor.Roles.Where(role => role == Role.Receiver ? row.Receives : row.Decides)];
        var road = CaseFlow.RoadOf(row.Category.Length == 1 ? row.Category[0] : 'C');
        return new(
            row.Id, row.Number, row.Kind, row.State, row.Category, row.Version, row.Round, row.PersonName, new(row.NameEn, row.NameZh),
            row.SubmittedAt, row.AcceptedAt, row.DueOn, ClockReading.Of(row.DueOn, clock.Today(), WorkingCalendar.China),
            row.ChangedBy, row.ChangedAt, CaseFlow.Possible(row.State, here, road));
    }
}
