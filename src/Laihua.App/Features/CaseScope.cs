using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features;

/// <summary>Whose cases are whose: part of every query, so that another's case is not found rather than forbidden.</summary>
public static class CaseScope
{
    public static IQueryable<Application> OwnedBy(this IQueryable<Application> cases, Actor actor)
    {
        var employer = actor.EmployerId ?? Guid.Empty;
        return cases.Where(c => c.EmployerId == employer);
    }

    /// <summary>Submitted cases that the actor's authority receives.</summary>
    public static IQueryable<Application> ReceivedBy(this IQueryable<Application> cases, Actor actor)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        return cases.Where(c => c.ReceivingAuthorityId == authority && c.State != CaseState.Draft);
    }

    /// <summary>Submitted cases that the actor's authority decides.</summary>
    public static IQueryable<Application> DecidedBy(this IQueryable<Application> cases, Actor actor)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        return cases.Where(c => c.DecidingAuthorityId == authority && c.State != CaseState.Draft);
    }

    /// <summary>Submitted cases that the actor's authority receives or decides; for a supervisor also those of the authorities below it.</summary>
    public static IQueryable<Application> HandledBy(this IQueryable<Application> cases, Actor actor)
    {
        Guid?[] authorities = [actor.AuthorityId ?? Guid.Empty, .. actor.Below];
        return cases.Where(c => (authorities.Contains(c.DecidingAuthorityId) || authorities.Contains(c.ReceivingAuthorityId)) && c.State != CaseState.Draft);
    }

    /// <summary>The refusal for somebody who saw an older version: who was faster, and when.</summary>
    internal static Refusal Stale(this Application row) => new Refusal.Stale("case", row.Number, row.ChangedBy, row.ChangedAt);

    /// <summary>The refusal for somebody whose save was lost: the row in hand says what they wanted; who won stands in the row as it is now.</summary>
    internal static async Task<Refusal> LostAsync(this LaihuaDb db, Application row, CancellationToken cancellation)
    {
        var winner = await db.Applications.AsNoTracking().Where(c => c.Id == row.Id)
            .Select(c => new { c.ChangedBy, c.ChangedAt }).SingleAsync(cancellation);
        return new Refusal.Stale("case", row.Number, winner.ChangedBy, winner.ChangedAt);
    }
}
