using Laihua.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Demonstration;

/// <summary>The people of the demonstration who can sign in, as those who act.</summary>
internal sealed class DemonstrationActors
{
    private readonly Dictionary<string, Actor> byEmail = [];

    private DemonstrationActors()
    {
    }

    public Actor this[string email] => byEmail[email];

    public static async Task<DemonstrationActors> LoadAsync(LaihuaDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var actors = new DemonstrationActors();
        var find = new ActorOf(db, clock);
        foreach (var user in await db.Users.Select(u => new { u.Id, u.Email }).ToListAsync(cancellation))
        {
            if (user.Email is { } email && await find.FindAsync(user.Id, cancellation) is { } actor)
            {
                actors.byEmail[email] = actor;
            }
        }

        return actors;
    }
}
