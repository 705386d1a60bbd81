using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <param name="Id">The row of the client.</param>
/// <param name="SeenVersion">The version that the administrator saw.</param>
/// <param name="Suspend">Whether it is suspended, or may call again.</param>
/// <param name="Reason">Why.</param>
public sealed record SuspendClientCommand(Guid Id, int SeenVersion, bool Suspend, string Reason);

/// <summary>Suspends a client, or lets it call again. A token that it has is worth nothing from the next request on.</summary>
public sealed class SuspendClient(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(SuspendClientCommand command, Actor actor, CancellationToken cancellation)
    {
        var client = await db.MachineClients.SingleOrDefaultAsync(c => c.Id == command.Id, cancellation);
        if (client is null || !actor.May(Permission.ManageClients))
        {
            return new Refusal.NotFound("client", command.Id.ToString());
        }

        if (client.Version != command.SeenVersion)
        {
            return new Refusal.Stale("client", client.ClientId, client.ChangedBy, client.ChangedAt);
        }

        if (client.SuspendedAt is not null == command.Suspend)
        {
            return new Refusal.WrongState("client", client.ClientId, command.Suspend ? "Suspended" : "Active", [command.Suspend ? "Resume" : "Suspend"]);
        }

        var reason = command.Reason.Trim();
        if (TermsChange.OfReason(reason) is { Count: > 0 } findings)
        {
            return findings;
        }

        var now = clock.UtcNow();
        client.SuspendedAt = command.Suspend ? now : null;
        client.SuspendedFor = command.Suspend ? reason : null;
        client.ChangedAt = now;
        client.ChangedBy = actor.Name;
        client.Version++;
        db.Audit.Add(Trail.Entry(actor, now, command.Suspend ? AuditEvents.ClientSuspended : AuditEvents.ClientResumed, "client", client.ClientId, new { Reason = reason }));
        return await db.TrySaveAsync(cancellation) ? client.Id : new Refusal.Stale("client", client.ClientId);
    }
}
