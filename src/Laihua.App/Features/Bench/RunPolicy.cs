using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Bench;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Bench;

/// <summary>What is compared, and over whom.</summary>
/// <param name="Old">The id of the version that stands; an empty string for the points table in force.</param>
/// <param name="New">The id of the version or draft that is tried.</param>
/// <param name="Population"><c>synthetic</c> or <c>decided</c>.</param>
/// <param name="People">How many people are drawn; null where no whole number was stated. Decided cases need none.</param>
/// <param name="Seed">The seed, the same.</param>
/// <param name="Note">What it is for.</param>
/// <param name="Repeats">The number of a kept run whose day and versions are used as they were then; an empty string for none.</param>
public sealed record RunPolicyCommand(string Old, string New, string Population, long? People, long? Seed, string Note, string Repeats = "");

/// <summary>Tries rules out over a population, and keeps what came of it.</summary>
public sealed class RunPolicy(LaihuaDb db, BenchVersions versions, TimeProvider clock)
{
    public const string Synthetic = "synthetic";
    public const string Decided = "decided";

    /// <returns>The number of the kept run.</returns>
    public async Task<Result<string>> HandleAsync(RunPolicyCommand command, Actor actor, CancellationToken cancellation)
    {
        if (actor.UserId is not { } user || !actor.May(Permission.RunBench))
        {
            return new Refusal.NotFound("bench", "");
        }

        // Load.
        var repeated = command.Repeats.Length == 0 ? null : await db.PolicyRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Number == command.Repeats, cancellation);
        if (repeated is null && command.Repeats.Length > 0)
        {
            return new Refusal.NotFound("bench", command.Repeats);
        }

        var on = repeated is null ? clock.Today() : repeated.Body().Population.AsOf;
        var book = await db.RulebookAsync(cancellation);
        var standing = command.Old.Length > 0 ? command.Old : book.InForce(RuleKind.PointsTable, "", on)?.Id ?? "";
        var old = await SideAsync(book, standing, repeated?.OldTable, repeated?.OldContent, on, cancellation);
        var next = await SideAsync(book, command.New, repeated?.NewTable, repeated?.NewContent, on, cancellation);
        var decided = command.Population == Decided ? await DecidedPopulation.ReadAsync(db, on, cancellation) : null;

        // Decide.
        var findings = RunFindings.Of(command, old, next, decided);
        if (findings.Count > 0 || old is null || next is null)
        {
            return findings;
        }

        if (!Compare(old.Rules, next.Rules, command, decided, on).TryGet(out var body, out var refusal))
        {
            return refusal;
        }

        // Record. Two runs that end at once want the same number: the loser takes the next one.
        for (var attempt = 1; attempt <= RunningNumbers.Tries; attempt++)
        {
            var row = RowOf(await RunningNumbers.NextAsync(db, "PB", clock.Today().Year, cancellation), old, next, command, body, user, actor);
            db.PolicyRuns.Add(row);
            db.Audit.Add(Trail.Entry(actor, row.At, AuditEvents.BenchRun, "bench", row.Number, new { row.OldTable, row.NewTable, row.Population, row.People, row.Seed }));
            if (await db.TrySaveAsync(cancellation))
            {
                return row.Number;
            }

            db.ChangeTracker.Clear();
        }

        return new Refusal.Stale("counter", "PB");
    }

    private async Task<BenchSide?> SideAsync(Rulebook book, string id, string? keptId, string? kept, DateOnly on, CancellationToken cancellation)
    {
        if (kept is not null && id == keptId)
        {
            return BenchSide.Of(book, StoredRuns.VersionOf(kept), kept, on);
        }

        return await versions.FindAsync(book, id, cancellation) is { } found ? BenchSide.Of(book, found.Version, found.Content, on) : null;
    }

    private static Result<BenchBody> Compare(RuleSet old, RuleSet next, RunPolicyCommand command, DecidedPopulation? decided, DateOnly on)
    {
        if (decided is null)
        {
            return SimulatePolicy.Run(old, next, command.People ?? 0, (uint)(command.Seed ?? 0), on);
        }

        if (!ComparisonRun.Of(old, next, on).TryGet(out var run, out var refusal))
        {
            return refusal;
        }

        run.Add(decided.People);
        return SmallNumbers.Joined(BenchBody.From(run.Result(), BenchPopulationBody.Cases(decided.People) with { Skipped = decided.Skipped }));
    }

    private PolicyRun RowOf(string number, BenchSide old, BenchSide next, RunPolicyCommand command, BenchBody body, Guid user, Actor actor) => new()
    {
        Number = number,
        RunById = user,
        RunBy = actor.Name,
        At = clock.UtcNow(),
        OldTable = old.Version.Id,
        NewTable = next.Version.Id,
        OldContent = old.Content,
        NewContent = next.Content,
        Population = command.Population,
        People = (int)body.Population.People,
        Seed = body.Population.Seed,
        Distributions = body.Population.Distributions ?? "",
        Result = StoredRuns.ToJson(body),
        Note = command.Note.Trim(),
    };
}
