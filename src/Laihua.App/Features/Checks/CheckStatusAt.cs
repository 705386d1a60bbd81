using Laihua.App.Data;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Checks;

namespace Laihua.App.Features.Checks;

/// <param name="Token">The token of the artefact.</param>
/// <param name="At">The instant (UTC); null where none was given.</param>
public sealed record CheckStatusAtCommand(string Token, DateTime? At);

/// <summary>What everybody could know of a card or letter at an earlier time.</summary>
/// <param name="At">The instant that was asked for (UTC).</param>
/// <param name="Reading">What the published list said then; null where there was no list yet, or the paper has no place in one.</param>
public sealed record StatusThen(DateTime At, StatusReading? Reading);

/// <summary>Tells an officer who has just read a record with a reason what the published status list said of its paper at an earlier time: an act of its own, written down.</summary>
public sealed class CheckStatusAt(LaihuaDb db, TimeProvider clock, FullRecords records, StatusHistory history)
{
    public async Task<Result<StatusThen>> HandleAsync(CheckStatusAtCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.CheckFully) || await records.FindAsync(command.Token, cancellation) is not { } artefact)
        {
            return new Refusal.NotFound("artefact", "");
        }

        var now = clock.UtcNow();
        if (await records.LookAsync(artefact, actor, now, cancellation) is not { } look)
        {
            return new List<Finding> { FullCheck.ReadFirst };
        }

        if (command.At is not { } at || at > now)
        {
            return new List<Finding> { FullCheck.NoEarlierTime };
        }

        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.StatusThenRead, "artefact", artefact.Id.ToString(), new { Look = look.Id, At = at }));
        if (!await db.TrySaveAsync(cancellation))
        {
            return new Refusal.Stale("artefact", artefact.Id.ToString());
        }

        return new StatusThen(at, artefact is { StatusList: { } list, StatusIndex: { } index } ? await history.AtAsync(new(list, index), at, cancellation) : null);
    }
}
