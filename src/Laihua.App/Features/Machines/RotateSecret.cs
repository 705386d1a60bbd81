using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <param name="Id">The row of the client.</param>
/// <param name="SeenVersion">The version that the administrator saw.</param>
/// <param name="EndOld">Whether the secret before it ends at once, because it has leaked.</param>
public sealed record RotateSecretCommand(Guid Id, int SeenVersion, bool EndOld = false);

/// <summary>Gives a client a new secret. The one before stays good for a week, so that the machine can change over; every older one ends now.</summary>
public sealed class RotateSecret(LaihuaDb db, TimeProvider clock)
{
    /// <summary>For how long the secret before stays good.</summary>
    public static readonly TimeSpan ChangeOver = TimeSpan.FromDays(7);

    public async Task<Result<ShownSecret>> HandleAsync(RotateSecretCommand command, Actor actor, CancellationToken cancellation)
    {
        var client = await db.MachineClients.Include(c => c.Secrets).SingleOrDefaultAsync(c => c.Id == command.Id, cancellation);
        if (client is null || !actor.May(Permission.ManageClients))
        {
            return new Refusal.NotFound("client", command.Id.ToString());
        }

        if (client.Version != command.SeenVersion)
        {
            return new Refusal.Stale("client", client.ClientId, client.ChangedBy, client.ChangedAt);
        }

        var now = clock.UtcNow();
        foreach (var secret in client.Secrets)
        {
            secret.EndsAt = secret.EndsAt is null && !command.EndOld ? now + ChangeOver : Earlier(secret.EndsAt, now);
        }

        var fresh = ClientSecrets.New();
        db.MachineSecrets.Add(ClientSecrets.Row(client.Id, fresh, actor.Name, now));
        client.ChangedAt = now;
        client.ChangedBy = actor.Name;
        client.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.ClientRotated, "client", client.ClientId, new { command.EndOld }));
        return await db.TrySaveAsync(cancellation) ? new ShownSecret(client.Id, client.ClientId, fresh) : new Refusal.Stale("client", client.ClientId);
    }

    private static DateTime Earlier(DateTime? ends, DateTime now) => ends < now ? ends.Value : now;
}
