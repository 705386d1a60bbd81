using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;

namespace Laihua.App.Features.Keys;

/// <summary>Approves that a key is withdrawn, or returns the proposal: by another than who proposed it.</summary>
public sealed class SettleRevocation(LaihuaDb db, TimeProvider clock)
{
    /// <summary>Withdraws the key: from now on nothing is signed with it here.</summary>
    public Task<Result<string>> ApproveAsync(string kid, Actor actor, CancellationToken cancellation) => SettleAsync(
        kid,
        actor,
        (row, person, now) =>
        {
            row.RevokedAt = now;
            (row.RevokedById, row.RevokedBy) = (person, actor.Name);
            row.Slot = null;
            return Trail.Entry(actor, now, AuditEvents.KeyRevoked, "key", kid, new { row.Cutoff });
        },
        cancellation);

    /// <summary>Gives the proposal back: the key stands.</summary>
    public Task<Result<string>> ReturnAsync(string kid, Actor actor, CancellationToken cancellation) => SettleAsync(
        kid,
        actor,
        (row, _, now) =>
        {
            var entry = Trail.Entry(actor, now, AuditEvents.RevocationReturned, "key", kid, new { row.Cutoff });
            (row.Cutoff, row.RevokedBecause) = (null, null);
            (row.RevocationProposedById, row.RevocationProposedBy, row.RevocationProposedAt) = (null, null, null);
            return entry;
        },
        cancellation);

    private async Task<Result<string>> SettleAsync(string kid, Actor actor, Func<PublishedKey, Guid, DateTime, Data.Trail.AuditEvent> settle, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys) || actor.UserId is not { } person || await db.FindKeyAsync(kid, cancellation) is not { } row)
        {
            return new Refusal.NotFound("key", kid);
        }

        if (row.RevokedAt is not null || row.RevocationProposedById is not { } proposer)
        {
            return new List<Finding> { RevocationRules.NothingProposed };
        }

        if (proposer == person)
        {
            return new List<Finding> { RevocationRules.SecondPerson };
        }

        db.Audit.Add(settle(row, person, clock.UtcNow()));
        row.Version++;
        return await db.TrySaveAsync(cancellation) ? kid : new Refusal.Stale("key", kid);
    }
}
