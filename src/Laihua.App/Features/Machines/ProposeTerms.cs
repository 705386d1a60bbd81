using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <param name="Id">The row of the client.</param>
/// <param name="SeenVersion">The version that the administrator saw.</param>
/// <param name="Scopes">What it shall be able to ask for.</param>
/// <param name="Contact">Who shall answer for it.</param>
/// <param name="To">Its last day; null for no end.</param>
/// <param name="PerMinute">Items in a minute.</param>
/// <param name="PerDay">Items in a day.</param>
/// <param name="Reason">Why.</param>
public sealed record ProposeTermsCommand(
    Guid Id, int SeenVersion, IReadOnlyList<string> Scopes, string Contact, DateOnly? To, int PerMinute, int PerDay, string Reason);

/// <summary>Proposes other terms for a machine client. Nothing changes for it before another administrator approves.</summary>
public sealed class ProposeTerms(LaihuaDb db, TimeProvider clock)
{
    /// <returns>The id of the change.</returns>
    public async Task<Result<Guid>> HandleAsync(ProposeTermsCommand command, Actor actor, CancellationToken cancellation)
    {
        var client = await db.MachineClients.SingleOrDefaultAsync(c => c.Id == command.Id, cancellation);
        if (client is null || !actor.May(Permission.ManageClients) || actor.UserId is not { } person)
        {
            return new Refusal.NotFound("client", command.Id.ToString());
        }

        if (client.Version != command.SeenVersion)
        {
            return new Refusal.Stale("client", client.ClientId, client.ChangedBy, client.ChangedAt);
        }

        var terms = client.Terms() with { Scopes = command.Scopes, Contact = command.Contact.Trim(), To = command.To, PerMinute = command.PerMinute, PerDay = command.PerDay };
        List<Finding> findings = [.. TermsChange.Check(client.Terms(), terms, clock.Today()), .. TermsChange.OfReason(command.Reason)];
        if (await db.ClientChanges.AnyAsync(c => c.WaitsForClientId == client.Id, cancellation))
        {
            findings.Add(TermsChange.Waits);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var change = Row(client, terms, command.Reason.Trim(), person, actor.Name, clock.UtcNow());
        db.ClientChanges.Add(change);
        db.Audit.Add(Trail.Entry(
            actor, change.ProposedAt, AuditEvents.ClientTermsProposed, "client", client.ClientId, new { Change = change.Id, change.Scopes, change.To, change.PerMinute, change.PerDay, change.Reason }));
        return await db.TrySaveAsync(cancellation) ? change.Id : new List<Finding> { TermsChange.Waits }; // Another was proposed at this moment.
    }

    private static ClientChange Row(MachineClient client, ClientTerms terms, string reason, Guid person, string by, DateTime now) => new()
    {
        ClientId = client.Id,
        WaitsForClientId = client.Id,
        Scopes = CreateClient.Stored(terms.Scopes),
        Contact = terms.Contact,
        To = terms.To,
        PerMinute = terms.PerMinute,
        PerDay = terms.PerDay,
        Reason = reason,
        ProposedById = person,
        ProposedBy = by,
        ProposedAt = now,
    };
}
