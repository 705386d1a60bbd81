using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Checks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <param name="Token">The token of the artefact.</param>
/// <param name="Kind">The reason of the list.</param>
/// <param name="Reason">The reason in words; kept in the log.</param>
/// <param name="Justification">Why it is read outside the officer's territory; needed there alone.</param>
public sealed record CheckFullyCommand(string Token, FullCheckReason? Kind, string Reason, string Justification = "");

/// <summary>Gives an officer the full record, and writes down who asked and why. Outside the officer's territory supervisors are told.</summary>
public sealed class CheckFully(LaihuaDb db, TimeProvider clock, FullRecords records)
{
    private const string Nation = "000000";

    public async Task<Result<FullRecord>> HandleAsync(CheckFullyCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.CheckFully) || actor.UserId is not { } officer || await records.FindAsync(command.Token, cancellation) is not { } artefact)
        {
            return new Refusal.NotFound("artefact", "");
        }

        var outside = await IsOutsideAsync(artefact.Permit!, actor, cancellation); // Included by the reader.
        List<Finding> findings =
        [
            .. FullCheck.Check(command.Kind, command.Reason, outside, command.Justification),
            .. Texts.Check("reason", command.Reason.Trim(), FullCheck.LongestReason).Where(f => f.Rule != "TEXT-001"), // CHECK-001 says the length.
            .. Texts.Check("justification", command.Justification.Trim(), FullCheck.LongestJustification),
        ];
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var look = new RecordLook
        {
            ArtefactId = artefact.Id,
            At = now,
            OfficerId = officer,
            Officer = actor.Name,
            AuthorityId = actor.AuthorityId,
            Kind = command.Kind!.Value, // Checked above.
            Reason = command.Reason.Trim(),
            Justification = outside ? command.Justification.Trim() : null,
        };
        db.RecordLooks.Add(look);
        db.Audit.Add(Trail.Entry(actor, now, outside ? AuditEvents.CheckedOutside : AuditEvents.CheckedFully, "artefact", artefact.Id.ToString(), new { Look = look.Id, look.Kind, Outside = outside }));
        return await db.TrySaveAsync(cancellation)
            ? await records.ReadAsync(artefact, command.Token, [], cancellation)
            : new Refusal.Stale("artefact", artefact.Id.ToString());
    }

    // The place of work counts, and the seat of the office that decided.
    private async Task<bool> IsOutsideAsync(Permit permit, Actor actor, CancellationToken cancellation)
    {
        var territory = await db.Authorities.Where(a => a.Id == actor.AuthorityId).Select(a => a.Division).SingleOrDefaultAsync(cancellation);
        return territory is null
            || (territory != Nation && !FullCheck.Covers(territory, permit.Division) && !FullCheck.Covers(territory, permit.Authority!.Division)); // Included by the reader.
    }
}
