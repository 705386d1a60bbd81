using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;

namespace Laihua.App.Features.Machines;

/// <summary>Makes a machine client with its first secret, which is shown in the answer and never again.</summary>
public sealed class CreateClient(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<ShownSecret>> HandleAsync(ClientTerms terms, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageClients))
        {
            return new Refusal.NotFound("client", "");
        }

        if (terms.Findings(clock.Today()) is { Count: > 0 } findings)
        {
            return findings;
        }

        var secret = ClientSecrets.New();
        var client = Row(terms, ClientSecrets.NewClientId(), secret, actor, clock.UtcNow());
        Add(db, client);
        db.Audit.Add(Trail.Entry(
            actor, client.CreatedAt, AuditEvents.ClientCreated, "client", client.ClientId, new { client.Kind, client.Division, client.Scopes, client.From, client.To, client.PerMinute, client.PerDay }));
        return await db.TrySaveAsync(cancellation) ? new ShownSecret(client.Id, client.ClientId, secret) : new Refusal.Stale("client", client.ClientId);
    }

    /// <summary>Scopes as they are stored: in the order of the table, with a space between.</summary>
    internal static string Stored(IReadOnlyList<string> scopes) => string.Join(' ', MachineScope.All.Where(scopes.Contains));

    /// <summary>A client as it begins.</summary>
    internal static MachineClient Row(ClientTerms terms, string clientId, string secret, Actor actor, DateTime now)
    {
        var client = new MachineClient
        {
            ClientId = clientId,
            NameEn = terms.NameEn.Trim(),
            NameZh = terms.NameZh.Trim(),
            Kind = terms.Kind!.Value, // A finding without one.
            Division = terms.Division,
            Purposes = string.Join('\n', terms.Purposes.Select(p => p.Trim())),
            Scopes = Stored(terms.Scopes),
            From = terms.From,
            To = terms.To,
            Contact = terms.Contact.Trim(),
            PerMinute = terms.PerMinute,
            PerDay = terms.PerDay,
            CreatedAt = now,
            CreatedBy = actor.Name,
            ChangedAt = now,
            ChangedBy = actor.Name,
        };
        client.Secrets.Add(ClientSecrets.Row(client.Id, secret, actor.Name, now));
        return client;
    }

    /// <summary>Everything that a client is made of, to be saved.</summary>
    internal static void Add(LaihuaDb db, MachineClient client)
    {
        db.MachineClients.Add(client);
        db.MachineUses.Add(new() { ClientId = client.Id });
        db.Add(ClientSecrets.Entry(client));
    }
}
