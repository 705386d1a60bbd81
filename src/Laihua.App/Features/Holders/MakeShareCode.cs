using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <param name="Purpose">For what.</param>
/// <param name="Fields">What is shown beside name and validity.</param>
/// <param name="Days">For how many days, today included.</param>
public sealed record MakeShareCodeCommand(SharePurpose? Purpose, SharedFields Fields, int? Days);

/// <summary>A share code, as it is shown once.</summary>
/// <param name="Code">Three groups of three characters.</param>
/// <param name="LastDay">The last day on which it can be used.</param>
public sealed record MadeShareCode(string Code, DateOnly LastDay);

/// <summary>Makes a share code; the register keeps its hash alone.</summary>
public sealed class MakeShareCode(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<MadeShareCode>> HandleAsync(MakeShareCodeCommand command, Actor actor, CancellationToken cancellation)
    {
        var permit = actor.May(Permission.OwnPermit) ? await db.PermitOfAsync(actor.PersonId, cancellation) : null;
        if (permit is null)
        {
            return new Refusal.NotFound("permit", "");
        }

        var today = clock.Today();
        if (!HolderStandings.CanShow(permit.StandingOn(today)))
        {
            return new Refusal.WrongState("permit", permit.Id.ToString(), permit.State.ToString(), []);
        }

        var open = await db.ShareCodes.CountAsync(c => c.PersonId == permit.PersonId && c.WithdrawnAt == null && c.Tries < ShareOffer.MostTries && c.LastDay >= today, cancellation);
        if (ShareOffer.Check(command.Purpose, command.Days, open) is { Count: > 0 } findings)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var code = ShareCodes.From(RandomNumberGenerator.GetBytes(ShareCodes.RandomLength));
        var made = new Data.Holders.ShareCode
        {
            PersonId = permit.PersonId,
            PermitId = permit.Id,
            Hash = SecretHash.Findable(code),
            End = code[^3..],
            Purpose = command.Purpose!.Value, // Checked above.
            Fields = command.Fields & (SharedFields.Photo | SharedFields.Employer | SharedFields.Post | SharedFields.Conditions),
            MadeAt = now,
            LastDay = ShareOffer.LastDay(today, command.Days!.Value, permit.To!.Value), // Checked above; what can be shown has a last day.
        };
        db.ShareCodes.Add(made);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.ShareMade, "share", made.Id.ToString(), new { made.Purpose, made.Fields, made.LastDay }));
        return await db.TrySaveAsync(cancellation) ? new MadeShareCode(ShareCodes.Shown(code), made.LastDay) : new Refusal.Stale("share", "");
    }
}
