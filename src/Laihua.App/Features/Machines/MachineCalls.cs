using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <summary>The client behind a call, as it is now: a token tells who asks, the row tells what they may.</summary>
public sealed class MachineCalls(LaihuaDb db, TimeProvider clock)
{
    /// <summary>The client, or null where it is suspended, ended or unknown.</summary>
    public async Task<MachineClient?> FindAsync(string clientId, CancellationToken cancellation)
    {
        var client = await db.MachineClients.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId, cancellation);
        return client?.MayCall(clock.Today()) == true ? client : null;
    }

    /// <summary>Counts items against the limits, before anything is looked up: what is answered wrongly is counted all the same.</summary>
    /// <returns>Null where they fit; else how long to wait.</returns>
    /// <remarks>One conditional update in the database, so that no two nodes give out the same item.</remarks>
    public async Task<TimeSpan?> SpendAsync(MachineClient client, int items, CancellationToken cancellation)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        var counted = await db.MachineUses
            .Where(u => u.ClientId == client.Id
                && (u.Minute < minute ? items : u.InMinute + items) <= client.PerMinute
                && (u.Day < today ? items : u.InDay + items) <= client.PerDay)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(u => u.InMinute, u => u.Minute < minute ? items : u.InMinute + items)
                    .SetProperty(u => u.Minute, u => u.Minute < minute ? minute : u.Minute)
                    .SetProperty(u => u.InDay, u => u.Day < today ? items : u.InDay + items)
                    .SetProperty(u => u.Day, u => u.Day < today ? today : u.Day)
                    .SetProperty(u => u.InAll, u => u.InAll + items)
                    .SetProperty(u => u.LastAt, now),
                cancellation);
        if (counted == 1)
        {
            return null;
        }

        var dayIsFull = await db.MachineUses.AnyAsync(u => u.ClientId == client.Id && u.Day >= today && u.InDay + items > client.PerDay, cancellation);
        return dayIsFull ? Beijing.UntilTomorrow(now) : minute.AddMinutes(1) - now;
    }
}
