using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules.Bench;
using Laihua.Rules.Cases;
using Laihua.Rules.Points;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Bench;

/// <summary>Everybody whose application for a Letter was decided, with the facts that were scored.</summary>
/// <remarks>Of a case that was decided again the last decision counts. What an occupation is, no answer says: it stays "not stated".</remarks>
/// <param name="People">Those who can be scored.</param>
/// <param name="Skipped">How many cannot: their facts were not kept, or break a rule of today.</param>
internal sealed record DecidedPopulation(BenchPopulation People, int Skipped)
{
    private const string NothingKept = "{}";

    /// <summary>The decision of each decided case.</summary>
    public static IQueryable<Decision> CasesOf(LaihuaDb db) => db.Decisions.AsNoTracking()
        .Where(d => db.Applications.Any(a => a.Id == d.ApplicationId && a.Kind == ApplicationKind.K1))
        .Where(d => !db.Decisions.Any(later => later.ApplicationId == d.ApplicationId && later.Round > d.Round));

    public static async Task<DecidedPopulation> ReadAsync(LaihuaDb db, DateOnly on, CancellationToken cancellation)
    {
        var people = new BenchPopulation(on);
        var skipped = 0;
        await foreach (var row in CasesOf(db).Select(d => new { d.PointsFacts, d.Inputs }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            skipped += row.PointsFacts != NothingKept && Add(people, row.PointsFacts, row.Inputs) ? 0 : 1;
        }

        return new(people, skipped);
    }

    private static bool Add(BenchPopulation people, string facts, string answers)
    {
        using var json = JsonDocument.Parse(facts);
        var reading = PointsFactsReader.Read(json.RootElement);
        return reading.Findings.Count == 0 && people.Add(reading.Facts, StoredAnswers.Parse(answers)["person.nationality"], occupation: null).Count == 0;
    }
}
