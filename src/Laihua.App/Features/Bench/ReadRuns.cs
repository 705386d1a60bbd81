using System.Security.Cryptography;
using System.Text;
using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Bench;

/// <summary>A row of the list of kept runs.</summary>
public sealed record RunRow(string Number, DateTime At, string RunBy, string OldTable, string NewTable, string Population, int People, long? Seed, string Note);

/// <summary>One page of the kept runs, the newest first.</summary>
public sealed record RunPage(IReadOnlyList<RunRow> Rows, int Total, int Page)
{
    /// <summary>Runs on a page.</summary>
    public const int Size = 20;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>One kept run.</summary>
/// <param name="Row">Its line in the list.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Sha256">The SHA-256 of the result: runs with one hash came to the same, to the last number.</param>
/// <param name="Same">The numbers of other runs that came to the same.</param>
public sealed record KeptRun(RunRow Row, BenchBody Result, string Sha256, IReadOnlyList<string> Same);

/// <summary>Reads kept runs: every supervisor reads those of all.</summary>
public sealed class ReadRuns(LaihuaDb db)
{
    private const int MostSame = 20;

    public async Task<RunPage> ListAsync(Actor actor, int page, CancellationToken cancellation)
    {
        var runs = Of(actor);
        var total = await runs.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + RunPage.Size - 1) / RunPage.Size));
        var rows = await runs.OrderByDescending(r => r.At).ThenByDescending(r => r.Number)
            .Skip((shown - 1) * RunPage.Size).Take(RunPage.Size)
            .Select(r => new RunRow(r.Number, r.At, r.RunBy, r.OldTable, r.NewTable, r.Population, r.People, r.Seed, r.Note))
            .ToListAsync(cancellation);
        return new(rows, total, shown);
    }

    /// <returns>Null where there is no such run, or it is not the actor's to see.</returns>
    public async Task<KeptRun?> FindAsync(string number, Actor actor, CancellationToken cancellation)
    {
        var row = await Of(actor).SingleOrDefaultAsync(r => r.Number == number, cancellation);
        if (row is null)
        {
            return null;
        }

        var same = await Of(actor)
            .Where(r => r.Number != number && r.OldTable == row.OldTable && r.NewTable == row.NewTable && r.People == row.People && r.Seed == row.Seed && r.Result == row.Result)
            .OrderBy(r => r.Number).Take(MostSame).Select(r => r.Number).ToListAsync(cancellation);
        return new(
            new(row.Number, row.At, row.RunBy, row.OldTable, row.NewTable, row.Population, row.People, row.Seed, row.Note),
            row.Body(),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Result))),
            same);
    }

    private IQueryable<PolicyRun> Of(Actor actor) =>
        actor.May(Permission.RunBench) ? db.PolicyRuns.AsNoTracking() : db.PolicyRuns.AsNoTracking().Where(_ => false);
}
