using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <summary>A client as its page shows it.</summary>
/// <param name="Client">The client with its secrets, which are hashes.</param>
/// <param name="Use">What it asked so far.</param>
/// <param name="Waiting">Other terms that wait for a second administrator; null where none do.</param>
public sealed record ClientFile(MachineClient Client, MachineUse Use, ClientChange? Waiting = null);

/// <summary>Reads machine clients, for administrators.</summary>
public sealed class ClientShelf(LaihuaDb db)
{
    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<ClientFile>> AllAsync(Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageClients))
        {
            return [];
        }

        var rows = await db.MachineClients.AsNoTracking().Join(db.MachineUses, c => c.Id, u => u.ClientId, (c, u) => new { c, u })
            .OrderBy(r => r.c.NameEn).ThenBy(r => r.c.ClientId).ToListAsync(cancellation);
        return [.. rows.Select(r => new ClientFile(r.c, r.u))];
    }

    /// <summary>One of them, or null.</summary>
    public async Task<ClientFile?> FindAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageClients)
            || await db.MachineClients.AsNoTracking().Include(c => c.Secrets).SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } client)
        {
            return null;
        }

        return new(
            client, await db.MachineUses.AsNoTracking().SingleAsync(u => u.ClientId == id, cancellation),
            await db.ClientChanges.AsNoTracking().SingleOrDefaultAsync(c => c.WaitsForClientId == id, cancellation));
    }
}
