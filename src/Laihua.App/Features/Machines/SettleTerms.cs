using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <param name="Id">The change.</param>
/// <param name="SeenVersion">The version of the client that the administrator saw.</param>
/// <param name="Approve">Whether it is approved, or given back.</param>
public sealed record SettleTermsCommand(Guid Id, int SeenVersion, bool Approve);

/// <summary>Approves other terms, which count from the next request on, or gives them back. Who proposed them may only take them back.</summary>
public sealed class SettleTerms(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The client.</returns>
    public async Task<Result<Guid>> HandleAsync(SettleTermsCommand command, Actor actor, CancellationToken cancellation)
    {
        var change = await db.ClientChanges.Include(c => c.Client).SingleOrDefaultAsync(c => c.Id == command.Id, cancellation);
        if (change?.Client is not { } client || !actor.May(Permission.ManageClients) || actor.UserId is not { } person)
        {
            return new Refusal.NotFound("client change", command.Id.ToString());
        }

        if (change.State != OperationState.Proposed)
        {
            return new Refusal.Stale("client", client.ClientId, change.SettledBy, change.SettledAt);
        }

        if (client.Version != command.SeenVersion)
        {
            return new Refusal.Stale("client", client.ClientId, client.ChangedBy, client.ChangedAt);
        }

        var findings = command.Approve ? Against(change, client, person) : [];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        change.State = command.Approve ? OperationState.Approved : change.ProposedById == person ? OperationState.Withdrawn : OperationState.Returned;
        change.WaitsForClientId = null;
        (change.SettledById, change.SettledBy, change.SettledAt) = (person, actor.Name, now);
        change.Version++;
        if (command.Approve)
        {
            (client.Scopes, client.Contact, client.To) = (change.Scopes, change.Contact, change.To);
            (client.PerMinute, client.PerDay) = (change.PerMinute, change.PerDay);
            (client.ChangedBy, client.ChangedAt) = (actor.Name, now);
            client.Version++;
        }

        db.Audit.Add(Trail.Entry(actor, now, command.Approve ? AuditEvents.ClientTermsChanged : AuditEvents.ClientTermsReturned, "client", client.ClientId, new { Change = change.Id, change.State }));
        return await db.TrySaveAsync(cancellation) ? client.Id : new Refusal.Stale("client", client.ClientId);
    }

    // As it stands today: a last day may have passed since it was proposed.
    private List<Finding> Against(ClientChange change, MachineClient client, Guid person)
    {
        var terms = client.Terms() with { Scopes = change.ScopeList, Contact = change.Contact, To = change.To, PerMinute = change.PerMinute, PerDay = change.PerDay };
        List<Finding> findings = [.. TermsChange.Check(client.Terms(), terms, clock.Today())];
        if (change.ProposedById == person)
        {
            findings.Add(TermsChange.OnePerson);
        }

        return findings;
    }
}
