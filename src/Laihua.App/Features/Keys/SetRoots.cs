using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <param name="Roots">The public halves of the three holders.</param>
/// <param name="ForTrial">Whether the private halves lie on one machine.</param>
public sealed record SetRootsCommand(IReadOnlyList<RootKey> Roots, bool ForTrial);

/// <summary>Takes over the public halves of three roots: from now on two of them sign each trust list.</summary>
public sealed class SetRoots(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The root set.</returns>
    public async Task<Result<RootSet>> HandleAsync(SetRootsCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys))
        {
            return new Refusal.NotFound("roots", "");
        }

        var number = (await db.RootSets.MaxAsync(r => (int?)r.Number, cancellation) ?? 0) + 1;
        var roots = new RootSet { Version = (uint)number, Keys = [.. command.Roots.OrderBy(r => r.Id)] };
        if (roots.Faults() is { Count: > 0 } faults)
        {
            return faults.ToFindings();
        }

        var now = clock.UtcNow();
        db.RootSets.Add(new FoundedRoots
        {
            Number = number,
            File = roots.Encode(),
            Fingerprint = roots.Fingerprint,
            ForTrial = command.ForTrial,
            FoundedAt = now,
            FoundedBy = actor.Name,
        });
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.RootsSet, "roots", roots.Fingerprint[..16], new
        {
            Number = number,
            roots.Fingerprint,
            Roots = roots.Keys.Select(k => new { Kid = k.Id.ToString(), Fingerprint = MakeKey.FingerprintOf(k.PublicKey.ToArray()) }),
            command.ForTrial,
        }));
        return await db.TrySaveAsync(cancellation) ? roots : new Refusal.Stale("roots", "");
    }
}

/// <summary>Faults of the library as findings.</summary>
internal static class CredentialFindings
{
    public static List<Finding> ToFindings(this IEnumerable<ClaimFault> faults) =>
        [.. faults.Select(f => new Finding(f.Id, f.Field, new(f.Message.En, f.Message.Zh), "decision 0015"))];
}
