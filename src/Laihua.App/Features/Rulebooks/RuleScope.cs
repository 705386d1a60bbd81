using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Rulebooks;

/// <summary>Whose versions of the rules are whose, and what is done when two meet at one draft.</summary>
internal static class RuleScope
{
    internal const int LongestText = 4000;

    /// <summary>Whether the actor's authority has a say in versions of a province, or of the whole country.</summary>
    internal static async Task<bool> HasSayAsync(this LaihuaDb db, Actor actor, string province, CancellationToken cancellation)
    {
        var authority = await db.Authorities.AsNoTracking().Where(a => a.Id == actor.AuthorityId)
            .Select(a => new { a.ParentId, a.Division }).SingleOrDefaultAsync(cancellation);
        return authority is not null && RuleJudgement.IsFor(province, authority.ParentId is null, authority.Division);
    }

    /// <summary>The draft and the state after an action, or why it cannot be done: unknown, seen too long ago, another's, or in a wrong state.</summary>
    internal static async Task<Result<RuleStep>> StepAsync(
        this LaihuaDb db, string code, int seenVersion, RuleAction action, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var row = await db.RuleDrafts.SingleOrDefaultAsync(d => d.Code == code, cancellation);
        if (row is null || actor.UserId is not { } person)
        {
            return new Refusal.NotFound("rules", code);
        }

        if (row.Version != seenVersion)
        {
            return new Refusal.Stale("rules", code, row.ChangedBy, row.ChangedAt);
        }

        if (!await db.HasSayAsync(actor, row.Province, cancellation))
        {
            return new List<Finding> { RuleJudgement.OutOfJurisdiction };
        }

        return RuleFlow.After(code, row.State, action, actor.Roles, row.IsSecondPerson(person), row.HasBegun(today)).TryGet(out var next, out var refusal)
            ? new RuleStep(row, next, person)
            : refusal;
    }

    /// <summary>Somebody who neither drafted nor proposed it.</summary>
    internal static bool IsSecondPerson(this RuleDraft row, Guid person) => row.DraftedById != person && row.ProposedById != person;

    /// <summary>Whether its first day has come.</summary>
    internal static bool HasBegun(this RuleDraft row, DateOnly today) => row.InForceFrom <= today;

    /// <summary>The refusal for somebody whose save was lost: who won stands in the row as it is now.</summary>
    internal static async Task<Refusal> LostAsync(this LaihuaDb db, RuleDraft row, CancellationToken cancellation)
    {
        var winner = await db.RuleDrafts.AsNoTracking().Where(d => d.Id == row.Id)
            .Select(d => new { d.ChangedBy, d.ChangedAt }).SingleAsync(cancellation);
        return new Refusal.Stale("rules", row.Code, winner.ChangedBy, winner.ChangedAt);
    }
}

/// <summary>A draft in hand, the state after the action, and who acts.</summary>
internal sealed record RuleStep(RuleDraft Row, RuleDraftState Next, Guid Person);
