using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Checks;

namespace Laihua.App.Features.Checks;

/// <param name="Token">The token of the artefact.</param>
/// <param name="Field">What is to be shown.</param>
public sealed record RevealFieldCommand(string Token, RevealedField Field);

/// <summary>Shows one hidden field of a record that the same officer has just read with a reason: an act of its own, written down each time.</summary>
public sealed class RevealField(LaihuaDb db, TimeProvider clock, FullRecords records)
{
    public async Task<Result<FullRecord>> HandleAsync(RevealFieldCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.CheckFully) || !Enum.IsDefined(command.Field) || await records.FindAsync(command.Token, cancellation) is not { } artefact)
        {
            return new Refusal.NotFound("artefact", "");
        }

        var now = clock.UtcNow();
        if (await records.LookAsync(artefact, actor, now, cancellation) is not { } look)
        {
            return new List<Finding> { FullCheck.ReadFirst };
        }

        switch (command.Field)
        {
            case RevealedField.Passport:
                look.PassportShownAt ??= now;
                break;
            case RevealedField.BirthDate:
                look.BirthDateShownAt ??= now;
                break;
            default:
                throw new InvalidOperationException("The field was checked above.");
        }

        look.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.FieldRevealed, "artefact", artefact.Id.ToString(), new { Look = look.Id, command.Field }));
        return await db.TrySaveAsync(cancellation)
            ? await records.ReadAsync(artefact, command.Token, [command.Field], cancellation)
            : new Refusal.Stale("artefact", artefact.Id.ToString());
    }
}
