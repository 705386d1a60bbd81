using Laihua.App.Data.Cases;
using Laihua.Rules.Cases;

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

    /// <summary>Submitted cases that the actor's authority receives or decides.</summary>
    public static IQueryable<Application> HandledBy(this IQueryable<Application> cases, Actor actor)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        return cases.Where(c => (c.DecidingAuthorityId == authority || c.ReceivingAuthorityId == authority) && c.State != CaseState.Draft);
    }

    /// <summary>The refusal for somebody who saw an older version: who was faster, and when.</summary>
    internal static Laihua.Rules.Refusal Stale(this Application row) => new Laihua.Rules.Refusal.Stale("case", row.Number, row.ChangedBy, row.ChangedAt);
}
