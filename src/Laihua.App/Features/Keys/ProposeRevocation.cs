using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;

namespace Laihua.App.Features.Keys;

/// <param name="Kid">The key.</param>
/// <param name="Cutoff">Since when it may be in other hands (UTC); null where it could not be read.</param>
/// <param name="Reason">What happened.</param>
public sealed record ProposeRevocationCommand(string Kid, DateTime? Cutoff, string Reason);

/// <summary>Proposes that a key be withdrawn.</summary>
public sealed class ProposeRevocation(LaihuaDb db, TimeProvider clock)
{
    private const int LongestText = 2000;

    public async Task<Result<string>> HandleAsync(ProposeRevocationCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys) || actor.UserId is not { } person || await db.FindKeyAsync(command.Kid, cancellation) is not { } row)
        {
            return new Refusal.NotFound("key", command.Kid);
        }

        var now = clock.UtcNow();
        List<Finding> findings =
        [
            .. RevocationRules.Check(row.RevokedAt is not null, row.RevokedAt is null && row.RevocationProposedAt is not null, row.CreatedAt, command.Cutoff, command.Reason, now),
            .. Texts.Check("reason", command.Reason, LongestText),
        ];
        if (findings.Count > 0)
        {
            return findings;
        }

        var cutoff = command.Cutoff!.Value; // Checked above.
        row.Cutoff = cutoff.AddTicks(-(cutoff.Ticks % TimeSpan.TicksPerSecond)); // Trust lists know whole seconds.
        row.RevokedBecause = command.Reason.Trim();
        (row.RevocationProposedById, row.RevocationProposedBy, row.RevocationProposedAt) = (person, actor.Name, now);
        row.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RevocationProposed, "key", command.Kid, new { row.Cutoff }));
        return await db.TrySaveAsync(cancellation) ? command.Kid : new Refusal.Stale("key", command.Kid);
    }
}
