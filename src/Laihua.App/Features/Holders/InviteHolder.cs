using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Holders;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <param name="Number">The number of the permit or of the application that was granted.</param>
public sealed record InviteHolderCommand(string Number);

/// <summary>A one-time code, as it is shown once.</summary>
/// <param name="Code">Two groups of four characters.</param>
/// <param name="ExpiresAt">Until when it can be used (UTC).</param>
/// <param name="Name">Of whom, so that it is given to the right person.</param>
public sealed record HolderCode(string Code, DateTime ExpiresAt, string Name);

/// <summary>Makes the one-time code for a holder's account. A new one closes the one before.</summary>
public sealed class InviteHolder(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<HolderCode>> HandleAsync(InviteHolderCommand command, Actor actor, CancellationToken cancellation)
    {
        var number = command.Number.Replace(" ", "", StringComparison.Ordinal);
        var person = actor.May(Permission.InviteHolders) && number.Length > 0
            ? await Reachable(actor).Where(p => p.Person!.LifetimeNumber == number || db.Applications.Any(c => c.PermitId == p.Id && c.Number == number)) // Required by the model.
                .Select(p => p.Person).FirstOrDefaultAsync(cancellation)
            : null;
        if (person is null || actor.UserId is not { } maker)
        {
            return new List<Finding>
            {
                new("HOLDER-003", "number", new("No permit or Letter of yours has this number.", "您名下没有该编号的许可或许可通知。"), "decision 0020"),
            };
        }

        var now = clock.UtcNow();
        var before = await db.ActivationCodes.SingleOrDefaultAsync(c => c.OpenForId == person.Id, cancellation);
        var code = PlainCode.From(RandomNumberGenerator.GetBytes(Activation.Length));
        var id = Guid.CreateVersion7();
        if (before is not null)
        {
            before.OpenForId = null;
            before.ClosedAt = now;
            before.Version++;
        }

        var made = new ActivationCode
        {
            Id = id,
            PersonId = person.Id,
            Hash = SecretHash.Salted(code, id),
            MadeById = maker,
            MadeBy = actor.Name,
            MadeAt = now,
            ExpiresAt = now.AddDays(Activation.Days),
            OpenForId = person.Id,
        };
        db.ActivationCodes.Add(made);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.HolderInvited, "person", person.Id.ToString(), new { Code = id, made.ExpiresAt }));
        return await db.TrySaveAsync(cancellation)
            ? new HolderCode(PlainCode.Grouped(code, 4), made.ExpiresAt, $"{person.MrzPrimary} {person.MrzSecondary}".Trim())
            : new Refusal.Stale("person", "");
    }

    /// <summary>The people whom somebody may invite: their employer's, or their office's.</summary>
    public IQueryable<Permit> Reachable(Actor actor)
    {
        var (employer, authority) = (actor.EmployerId, actor.AuthorityId);
        return db.Permits.Where(p => (employer != null && p.EmployerId == employer)
            || (authority != null && (p.AuthorityId == authority || db.Authorities.Any(a => a.Id == authority && a.DecidedBy == p.Authority!.Code)))); // Required by the model.
    }
}
