using System.Globalization;
using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.App.Data.Trail;
using Laihua.Credentials;
using Laihua.Rules.Checks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <param name="Token">The token of the artefact.</param>
/// <param name="Kind">What is compared.</param>
/// <param name="Value">The value that somebody knows.</param>
public sealed record TestMatchCommand(string Token, MatchKind Kind, string Value);

/// <summary>Compares a value with the record behind a code, for anyone: five times for a code and day. Every other answer is "no match".</summary>
/// <remarks><para>A wrong value, a code that does not exist and a code without tries left give one answer at one cost: each is counted and
/// saved. Of codes that do not exist only a number for the day is kept.</para></remarks>
public sealed class TestMatch(LaihuaDb db, TimeProvider clock)
{
    private const string UnknownPrefix = "match-unknown-";

    /// <returns>Whether it matches.</returns>
    public async Task<bool> HandleAsync(TestMatchCommand command, CancellationToken cancellation)
    {
        var hash = ArtefactToken.TryParse(command.Token, out var token) ? token.Hash() : [];
        var today = clock.Today();
        for (var tried = 0; tried < RunningNumbers.Tries; tried++)
        {
            var found = await db.Artefacts.AsNoTracking().Where(a => a.TokenHash == hash)
                .Select(a => new { a.Id, a.Permit!.PassportNumber, a.Permit.Employer!.Uscc }) // Required by the model.
                .SingleOrDefaultAsync(cancellation);
            var mayTry = found is null ? await CountUnknownAsync(today, cancellation) : await CountAsync(found.Id, today, cancellation);
            if (await db.TrySaveAsync(cancellation))
            {
                return mayTry && found is not null && MatchTest.Matches(command.Kind, command.Value, found.Uscc, found.PassportNumber);
            }

            db.ChangeTracker.Clear(); // Another try was faster: it counts before this one.
        }

        return false;
    }

    private async Task<bool> CountAsync(Guid artefact, DateOnly today, CancellationToken cancellation)
    {
        var count = await db.MatchCounts.SingleOrDefaultAsync(c => c.ArtefactId == artefact && c.Day == today, cancellation);
        if (count is null)
        {
            count = new MatchCount { ArtefactId = artefact, Day = today };
            db.MatchCounts.Add(count);
        }

        count.Tries++;
        count.Version++;
        return count.Tries <= MatchTest.TriesInADay;
    }

    private async Task<bool> CountUnknownAsync(DateOnly today, CancellationToken cancellation)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{UnknownPrefix}{today:yyyy-MM-dd}");
        var count = await db.Counters.SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (count is null)
        {
            count = new Counter { Id = id };
            db.Counters.Add(count);
        }

        count.Last++;
        count.Version++;
        return false;
    }
}
